import { accessDenied, internalError, ServiceError, throttled } from './service-error.js';
import type { FaultKind } from './fault-kind.js';
import type { JournalEntry } from './journal-entry.js';

/** Strikes requests that fit all of the given fields. */
export interface Fault {
  readonly kind: FaultKind;
  readonly operation?: string;
  readonly region?: string;
  readonly account?: string;
  /** Part of the decoded path, such as an ARN. */
  readonly resource?: string;
  /** The first fitting request to strike, counted from when the fault was added; default 1. */
  readonly nth?: number;
  /** How many fitting requests in a row to strike; default 1. */
  readonly times?: number | 'always';
  /** Whether the request takes effect in spite of the fault; default `before`, it does not. */
  readonly effect?: 'before' | 'after';
  /** How late `slow` is; default 100. */
  readonly delayMs?: number;
}

export class Faults {
  #scripted: { readonly fault: Fault; seen: number }[] = [];

  /** @returns takes the fault back */
  add(fault: Fault): () => void {
    const entry = { fault, seen: 0 };
    this.#scripted.push(entry);
    return () => {
      this.#scripted = this.#scripted.filter((other) => other !== entry);
    };
  }

  clear(): void {
    this.#scripted = [];
  }

  /** The fault that strikes a request, the first added one of several. Counts the request for all that fit. */
  strike(request: JournalEntry): Fault | undefined {
    const fitting = this.#scripted.filter(({ fault }) => fits(fault, request));
    for (const entry of fitting) entry.seen += 1;
    return fitting.find(({ fault, seen }) => {
      const first = fault.nth ?? 1;
      const times = fault.times === 'always' ? Infinity : (fault.times ?? 1);
      return seen >= first && seen < first + times;
    })?.fault;
  }
}

function fits(fault: Fault, request: JournalEntry): boolean {
  return (
    (fault.operation === undefined || fault.operation === request.operation) &&
    (fault.region === undefined || fault.region === request.region) &&
    (fault.account === undefined || fault.account === request.account) &&
    (fault.resource === undefined || request.path.includes(fault.resource))
  );
}

/** The error a fault answers with, if it is one that answers so. */
export function errorOf(kind: FaultKind, operation: string): ServiceError | undefined {
  switch (kind) {
    case 'throttle':
      return throttled();
    case '500':
      return internalError();
    case 'deny':
      return accessDenied(`User is not authorized to perform: wellarchitected:${operation} with an explicit deny`);
    case 'expired':
      return new ServiceError('ExpiredTokenException', 403, 'The security token included in the request is expired');
    case 'bad-gateway':
    case 'reset':
    case 'hang':
    case 'slow':
      return undefined;
  }
}

/** When a scripted fault strikes and how; what it does is each simulator's own. */
export interface ScriptedFault {
  /** The first fitting request to strike, counted from when the fault was added; default 1. */
  readonly nth?: number;
  /** How many fitting requests in a row to strike; default 1. */
  readonly times?: number | 'always';
  /** Whether the request takes effect in spite of the fault; default `before`, it does not. */
  readonly effect?: 'before' | 'after';
  /** How late a fault that only delays is; default 100. */
  readonly delayMs?: number;
}

/** Faults that wait for the requests they are meant for. */
export class FaultScript<Fault extends ScriptedFault, Request> {
  readonly #fits: (fault: Fault, request: Request) => boolean;
  #scripted: { readonly fault: Fault; seen: number }[] = [];

  constructor(fits: (fault: Fault, request: Request) => boolean) {
    this.#fits = fits;
  }

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
  strike(request: Request): Fault | undefined {
    const fitting = this.#scripted.filter(({ fault }) => this.#fits(fault, request));
    for (const entry of fitting) entry.seen += 1;
    return fitting.find(({ fault, seen }) => {
      const first = fault.nth ?? 1;
      const times = fault.times === 'always' ? Infinity : (fault.times ?? 1);
      return seen >= first && seen < first + times;
    })?.fault;
  }
}

import { FaultScript, type ScriptedFault } from '../http/fault-script.js';
import { accessDenied, internalError, ServiceError, throttled } from './service-error.js';
import type { FaultKind } from './fault-kind.js';
import type { JournalEntry } from './journal-entry.js';

/** Strikes requests that fit all of the given fields. */
export interface Fault extends ScriptedFault {
  readonly kind: FaultKind;
  readonly operation?: string;
  readonly region?: string;
  readonly account?: string;
  /** Part of the decoded path, such as an ARN. */
  readonly resource?: string;
}

export class Faults extends FaultScript<Fault, JournalEntry> {
  constructor() {
    super(fits);
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
    case 'unknown-token':
      return new ServiceError(
        'UnrecognizedClientException',
        403,
        'The security token included in the request is invalid.',
      );
    case 'old-signature':
      return new ServiceError(
        'InvalidSignatureException',
        403,
        'Signature expired: 20260101T000000Z is now earlier than 20260101T000001Z (20260101T000501Z - 5 min.)',
      );
    case 'bad-gateway':
    case 'reset':
    case 'hang':
    case 'slow':
      return undefined;
  }
}

import type { JournalEntry } from './journal-entry.js';
import type { Unknowns } from './unknowns.js';

/** What stands behind an access key id. */
export interface AccessKey {
  /** Twelve digits; default: the simulator's default account. */
  readonly account?: string;
  /** ARN as it appears in refusals and in GetCallerIdentity. */
  readonly principal?: string;
  /** Allowed actions such as `wellarchitected:Get*`; absent: all. */
  readonly actions?: readonly string[];
}

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly defaultAccount?: string;
  readonly accessKeys?: Readonly<Record<string, AccessKey>>;
  /** `refused`: keys that are not listed get "The security token included in the request is invalid". */
  readonly otherAccessKeys?: 'accepted' | 'refused';
  readonly organization?: {
    readonly id?: string;
    readonly managementAccount?: string;
    readonly accounts?: readonly string[];
    readonly sharing?: 'ENABLED' | 'DISABLED';
  };
  readonly unknowns?: Partial<Unknowns>;
  /** Added to every request, in milliseconds. */
  readonly latencyMs?: number;
  /** Requests per second and Region before `ThrottlingException`; absent: no limit. */
  readonly requestsPerSecond?: number;
  /** Called, and awaited, when a request has arrived and before anything happens. */
  readonly onRequest?: RequestHook;
  /** Called, and awaited, when a request has had its effect and before it is answered. */
  readonly onEffect?: RequestHook;
}

export type RequestHook = (entry: JournalEntry) => void | Promise<void>;

import type { FaultKind } from './fault-kind.js';

/** One request, in plain JSON. Completed while it is served. */
export interface JournalEntry {
  /** 1 for the first request. */
  readonly sequence: number;
  /** ISO 8601. */
  readonly at: string;
  readonly region: string;
  readonly account: string;
  readonly accessKey: string;
  /** `ImportLens`, ...; `unknown` where no route fits or nobody signed. */
  readonly operation: string;
  readonly method: string;
  /** Percent-decoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Parsed if it is JSON, else the text; `undefined` if empty. */
  readonly body: unknown;
  readonly clientToken: string | undefined;
  /** `undefined` while the request is under way. */
  status: number | 'reset' | 'hang' | undefined;
  /** Exception name of a refusal. */
  error: string | undefined;
  /** Whether the request changed something; false for reads, refusals and repeated tokens. */
  wrote: boolean;
  /** The scripted fault that struck. */
  fault: FaultKind | undefined;
}

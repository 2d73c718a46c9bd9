import type { Checkout } from '../ports/checkout.js';
import type { Clock } from '../ports/clock.js';
import type { CodeHost } from '../ports/code-host.js';
import type { LensServices } from '../ports/lens-service.js';
import type { Log } from '../ports/log.js';
import type { RunOrder } from '../release/lens-tags.js';
import type { ReportLinks } from '../report/run-report.js';

/** Everything a job may touch, plugged in by the composition root. */
export interface World {
  readonly host: CodeHost;
  readonly checkout: Checkout;
  /** Loads the SDK on first use. */
  readonly aws: () => Promise<LensServices>;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted by the deadline or by a signal from outside: no new write may start. */
  readonly signal: AbortSignal;
  readonly run: RunIdentity;
}

export interface RunIdentity {
  /** `owner/name`, or the folder's name on the command line. */
  readonly repository: string;
  readonly order: RunOrder;
  readonly links: ReportLinks;
}

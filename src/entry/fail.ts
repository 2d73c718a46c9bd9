import { failureOf } from '../jobs/outcome.js';
import type { Failure } from '../report/run-report.js';

/** Any error as a failure: what a user or a service caused says what to do, anything else is a bug of this program. */
export function explain(error: unknown): Failure {
  try {
    return failureOf(error);
  } catch {
    return {
      reason: 'internal',
      message: `This is a bug of Lens Release: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      remedy: 'Please report it with the lines above. Nothing more was written after it happened.',
    };
  }
}

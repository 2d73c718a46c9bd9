import type { Disturbance } from './disturbance.js';
import type { Scenario } from './scenario.js';
import type { Step } from './steps.js';

/** How a disturbed run has to end, and how many runs it takes until everything is as if nothing had happened. */
export interface Ending {
  readonly outcome: string;
  /** Output `failure-reason`; `''` for a green run. */
  readonly reason: string;
  readonly runs: number;
}

/** The rule for every cell of the matrix. */
export function expectedEnding(scenario: Scenario, step: Step, disturbance: Disturbance): Ending {
  const { lasting, reason, takesEffect } = disturbance;
  const shareFailed = { outcome: 'partial', reason: reason === 'access-denied' ? reason : 'share-failed', runs: 2 };
  const undisturbed = { outcome: scenario.outcome, reason: '', runs: 1 };
  if (!lasting) return undisturbed;
  const stopped = { outcome: 'failed', reason, runs: 2 };
  if (step.phase === 'plan') return stopped;
  switch (step.operation) {
    // The version is read back whatever the answer was, so a lost answer is no harm.
    case 'CreateLensVersion':
      return takesEffect ? undisturbed : stopped;
    // Published but not compared: red, because nobody knows yet what is live.
    case 'ExportLens':
      return { outcome: 'partial', reason, runs: 2 };
    // The version is out and right; the next run writes the tags.
    case 'TagResource':
      return { ...undisturbed, runs: takesEffect ? 1 : 2 };
    case 'CreateLensShare':
      return takesEffect ? undisturbed : shareFailed;
    // Of a renewal only the first half is known to be done if the answer is lost.
    case 'DeleteLensShare':
      return shareFailed;
    // Without the second listing the answers have to do.
    case 'ListLensShares':
      return undisturbed;
    default:
      return stopped;
  }
}

import type { FailureReason } from './failure-reason.js';
import type { RunReport } from './run-report.js';

/** 1: findings, drift or a refusal; 2: wrong usage or input that cannot be read; 3: a service or this program failed. */
const codes: Readonly<Record<FailureReason, 1 | 2 | 3>> = {
  'manifest-invalid': 2,
  'lens-invalid': 1,
  'no-credentials': 3,
  'access-denied': 3,
  'wrong-account': 1,
  'unsupported-region': 3,
  'tag-invalid': 1,
  'tag-unknown-lens': 1,
  'tag-not-on-branch': 1,
  'not-reviewed': 1,
  'version-exists': 1,
  'version-not-greater': 1,
  'level-dishonest': 1,
  'ambiguous-lens': 1,
  'name-changed': 1,
  'removal-limit': 1,
  quota: 1,
  'draft-replaced': 1,
  'verify-mismatch': 3,
  'share-failed': 3,
  drift: 1,
  'service-error': 3,
  'github-error': 3,
  timeout: 3,
  usage: 2,
  internal: 3,
};

/** Exit code of the command line: 0 if and only if the run is green. */
export function exitCode(report: Pick<RunReport, 'failure'>): 0 | 1 | 2 | 3 {
  return report.failure === undefined ? 0 : codes[report.failure.reason];
}

/** Exit code of the command line for a run that could not even begin. */
export function exitCodeOf(reason: FailureReason): 1 | 2 | 3 {
  return codes[reason];
}

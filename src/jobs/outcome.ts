import { worstLevel } from '../diff/level.js';
import type { FailureReason } from '../report/failure-reason.js';
import type { Failure, LensReport, Notice, Outcome, RunReport } from '../report/run-report.js';
import { ServiceError, UserError } from '../ports/errors.js';

/** What a job hands over; outcome, level and the one explaining failure are derived from it. */
export type Findings = Omit<RunReport, 'outcome' | 'level' | 'failure'> & {
  /** Failures of the run as a whole. */
  readonly failures: readonly Failure[];
};

/** Reasons of a run that declined to do something, as opposed to one that tried and failed. */
const refusals: readonly FailureReason[] = [
  'tag-invalid',
  'tag-unknown-lens',
  'tag-not-on-branch',
  'not-reviewed',
  'version-exists',
  'version-not-greater',
  'level-dishonest',
  'ambiguous-lens',
  'name-changed',
  'removal-limit',
  'wrong-account',
  'quota',
];

export function concludeReport({ failures, ...findings }: Findings): RunReport {
  const all = [...failures, ...findings.lenses.flatMap(failuresOf)];
  const [failure] = all;
  return {
    ...findings,
    outcome: outcomeOf(findings, all),
    level: levelOf(findings),
    ...(failure === undefined ? {} : { failure }),
  };
}

function outcomeOf({ lenses, subject }: Omit<Findings, 'failures'>, failures: readonly Failure[]): Outcome {
  const regions = lenses.flatMap((lens) => lens.regions);
  const published = regions.some((region) => region.state === 'published');
  const wroteShares = regions.some(
    (region) => region.shares?.applied === true && region.shares.created + region.shares.removed > 0,
  );
  const wrote = published || wroteShares || regions.some((region) => region.state === 'draft');
  if (failures.length > 0) {
    if (failures.some((failure) => failure.reason === 'verify-mismatch')) return 'failed';
    if (wrote) return 'partial';
    if (failures.every((failure) => failure.reason === 'drift')) return 'drift';
    const tried = regions.some((region) => region.state === 'failed');
    // A drift beside a refusal is still nothing that was tried: the refusal comes first.
    const declined = failures.every(({ reason }) => reason === 'drift' || refusals.includes(reason));
    return !tried && declined ? 'refused' : 'failed';
  }
  if (published) return 'published';
  const touched = subject.kind === 'pull-request' && lenses.length > 0;
  const changed = wroteShares || touched || lenses.some((lens) => lens.state !== 'unchanged');
  return changed ? 'changed' : 'clean';
}

function levelOf(findings: Omit<Findings, 'failures'>): RunReport['level'] {
  if (findings.subject.kind !== 'tag') return worstLevel(findings.lenses.map((lens) => lens.level));
  const published = findings.lenses.flatMap((lens) => lens.regions).filter((region) => region.state === 'published');
  return worstLevel(published.map((region) => region.level ?? 'none'));
}

function failuresOf(lens: LensReport): Failure[] {
  return [...lens.failures, ...lens.regions.flatMap((region) => region.failures)];
}

/** Any error that a user or a service caused, as data; anything else is a bug and is thrown again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof UserError) && !(error instanceof ServiceError)) throw error;
  const place = error instanceof UserError ? error.place : undefined;
  const where =
    place === undefined
      ? ''
      : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') + ': ';
  return {
    reason: error.reason,
    message: where + error.message,
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    ...(error instanceof ServiceError && error.statement !== undefined ? { statement: error.statement } : {}),
  };
}

/** The place of a failure as an annotation, where it has one. */
export function noticesOf(error: unknown): Notice[] {
  if (!(error instanceof UserError) || error.place === undefined) return [];
  return [{ level: 'error', text: [error.message, error.remedy].filter(Boolean).join(' '), ...error.place }];
}

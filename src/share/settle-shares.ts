import { explainFailure } from './explain-failure.js';
import { observedKey, type ObservedShare } from './observed-share.js';
import type { PlannedShare, SharePlan } from './share-plan.js';
import { isLive, isWaiting, stateOf, type ShareState } from './share-status.js';

/** What became of one step of the plan. Steps that were never begun have no entry. */
export interface StepResult {
  /** Canonical key of the target. */
  readonly key: string;
  /** What the service said when it refused or failed; undefined where every call succeeded. */
  readonly error?: string | undefined;
  /** True where the service declined this share, as opposed to a missing permission, a quota or a failure of its own. */
  readonly declined?: boolean;
}

/**
 * `kept`, `pending`: declared, live before and after. `created`, `removed`: done by this run. `failed`: was to be done, or
 * is declared, and is not there. `reported`: left alone for a person to look at.
 */
export type ShareOutcome = 'kept' | 'created' | 'removed' | 'pending' | 'failed' | 'reported';

export interface SettledShare {
  readonly key: string;
  readonly display: string;
  readonly outcome: ShareOutcome;
  /** One sentence; may hold the service's own words: untrusted. */
  readonly reason: string;
}

export interface SettledShares {
  /** In the order of the plan; dead records that nobody declares are left out. */
  readonly targets: readonly SettledShare[];
  readonly counts: Readonly<Record<ShareOutcome, number>>;
}

/**
 * Judges an applied plan by what is listed afterwards: the listing decides, what the calls answered only explains. So an
 * error after the effect is a success, and "already exists" is one only if the listing shows it. `after` is undefined
 * where the listing failed; then the answers have to do.
 */
export function settleShares(
  plan: SharePlan,
  journal: readonly StepResult[],
  after: readonly ObservedShare[] | undefined,
): SettledShares {
  const results = new Map(journal.map((result) => [result.key, result]));
  const targets = plan.rows
    .filter((row) => row.action !== 'none')
    .map((row): SettledShare => {
      const records = after?.filter((record) => observedKey(record.sharedWith) === row.key);
      return { key: row.key, display: row.display, ...settle(row, results.get(row.key), records) };
    });
  const counts = { kept: 0, created: 0, removed: 0, pending: 0, failed: 0, reported: 0 };
  for (const { outcome } of targets) counts[outcome] += 1;
  return { targets, counts };
}

type Settlement = Pick<SettledShare, 'outcome' | 'reason'>;

function settle(
  row: PlannedShare,
  result: StepResult | undefined,
  records: readonly ObservedShare[] | undefined,
): Settlement {
  if (row.create !== undefined) return settleCreation(row, result, records);
  if (row.action === 'remove') return settleRemoval(result, records);
  if (row.action === 'report') return { outcome: row.failed ? 'failed' : 'reported', reason: row.reason };
  const now = records === undefined ? row.state : stateAmong(records);
  if (isLive(now))
    return now === row.state ? kept(now, row.reason) : kept(now, `${row.state} when planned, ${now} now`);
  if (now === 'FAILED') return { outcome: 'failed', reason: explainFailure(row.kind, messageAmong(records)) };
  return { outcome: 'reported', reason: `was ${row.state} when planned and is ${now} now, which this run did not do` };
}

function kept(state: ShareState, reason: string): Settlement {
  return { outcome: isWaiting(state) ? 'pending' : 'kept', reason };
}

function settleCreation(
  row: PlannedShare,
  result: StepResult | undefined,
  records: readonly ObservedShare[] | undefined,
): Settlement {
  const error = result?.error;
  if (records === undefined) {
    if (result !== undefined && error === undefined)
      return { outcome: 'created', reason: 'the service accepted it; the shares could not be listed again' };
    return { outcome: 'failed', reason: error === undefined ? notBegun : explain(row, result, error) };
  }
  const now = stateAmong(records);
  if (isLive(now))
    return { outcome: 'created', reason: isWaiting(now) ? `shared; the state is ${now}` : `shared; ${now}` };
  if (error !== undefined) return { outcome: 'failed', reason: explain(row, result, error) };
  if (result === undefined) return { outcome: 'failed', reason: notBegun };
  if (now === 'FAILED') return { outcome: 'failed', reason: explainFailure(row.kind, messageAmong(records)) };
  return {
    outcome: 'failed',
    reason: `the service accepted it, but the listing afterwards shows it as ${now}; run the job again`,
  };
}

function explain({ kind, create }: PlannedShare, result: StepResult | undefined, error: string): string {
  return result?.declined === false ? `the service could not share it: ${error}` : explainFailure(kind, error, create);
}

function settleRemoval(result: StepResult | undefined, records: readonly ObservedShare[] | undefined): Settlement {
  const error = result?.error;
  if (records === undefined) {
    if (result !== undefined && error === undefined)
      return { outcome: 'removed', reason: 'the service accepted it; the shares could not be listed again' };
    return { outcome: 'failed', reason: error ?? notBegun };
  }
  if (!isLive(stateAmong(records))) return { outcome: 'removed', reason: 'not shared any more' };
  if (result === undefined) return { outcome: 'failed', reason: notBegun };
  return {
    outcome: 'failed',
    reason: error ?? 'the service accepted the removal, but still lists the share; run the job again',
  };
}

const notBegun = 'not begun, because the run ended before; run the job again';

function stateAmong(records: readonly ObservedShare[]): ShareState {
  const states = records.map((record) => stateOf(record.status));
  return states.find(isLive) ?? states.find((state) => state === 'FAILED') ?? states[0] ?? 'absent';
}

function messageAmong(records: readonly ObservedShare[] | undefined): string {
  return records?.find((record) => record.status === 'FAILED')?.statusMessage ?? 'the service gives no reason';
}

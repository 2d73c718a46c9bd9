import { isIamRefusal } from '../iam/denial.js';
import type { ManifestLens, Manifest } from '../manifest/manifest.js';
import { isProblem, ServiceError } from '../ports/errors.js';
import type { LensService } from '../ports/lens-service.js';
import type { FailureReason } from '../report/failure-reason.js';
import type { Failure, ShareReport } from '../report/run-report.js';
import { applyOrder, type ShareStep } from '../share/apply-order.js';
import { planShares, type ObservedShare, type SharePlan } from '../share/plan-shares.js';
import { settleShares, type SettledShare, type StepResult } from '../share/settle-shares.js';
import { failureOf } from './outcome.js';
import { accountOf, type FoundLens } from './region-listing.js';
import type { World } from './world.js';

/** All shares of a lens; one that is not published has none. Throws `ServiceError`. */
export async function listTargetShares(
  service: LensService,
  found: FoundLens | undefined,
): Promise<readonly ObservedShare[]> {
  return found?.published === undefined ? [] : service.listShares(found.arn);
}

/** Plans from a complete listing. */
export function planTargetShares(
  service: LensService,
  found: FoundLens | undefined,
  observed: readonly ObservedShare[],
  entry: ManifestLens,
  manifest: Manifest,
): SharePlan {
  return planShares({
    lens: entry.id,
    region: service.region,
    declared: entry.shares,
    observed,
    sharing: manifest.sharing,
    ownAccount: accountOf(found?.arn),
  });
}

/** A plan that is only shown. */
export function plannedShares(plan: SharePlan): ShareReport {
  const { keep, wait, failed } = plan.counts;
  return { plan, applied: false, kept: keep, pending: wait, created: 0, removed: 0, failed, problems: [] };
}

/**
 * Performs a plan, lists again and judges by that listing. A share that fails keeps no other from being tried.
 *
 * @param mayWrite says whether something that the shares depend on, and that is still under way, has succeeded: until then
 *   requests are only made ready, and where it says false nothing is sent; never rejects
 */
export async function applyTargetShares(
  service: LensService,
  arn: string,
  plan: SharePlan,
  world: World,
  mayWrite?: Promise<boolean>,
): Promise<{ readonly report: ShareReport; readonly failures: readonly Failure[] }> {
  const rounds = applyOrder(plan);
  const journal: FailedStep[] = [];
  for (const round of rounds) {
    journal.push(...(await Promise.all(round.map((step) => applyStep(service, arn, step, world, mayWrite)))).flat());
  }
  // With nothing to do the listing that the plan was made from is still the newest.
  const after = rounds.length === 0 || (await mayWrite) === false ? undefined : await listAgain(service, arn);
  const { targets, counts } = settleShares(plan, journal, after);
  const { kept, created, removed, pending, failed } = counts;
  const failures = targets.filter((target) => target.outcome === 'failed');
  const problems = failures.map(({ display, reason }) => ({ target: display, message: reason }));
  const report: ShareReport = { plan, applied: true, kept, created, removed, pending, failed, problems };
  const causes = new Map(journal.map(({ key, cause }) => [key, cause]));
  return { report, failures: failures.map((target) => shareFailure(plan, target, causes.get(target.key))) };
}

interface FailedStep extends StepResult {
  readonly cause?: Failure;
}

/** A run that is being stopped begins no further step. */
async function applyStep(
  service: LensService,
  arn: string,
  step: ShareStep,
  world: World,
  mayWrite: Promise<boolean> | undefined,
): Promise<FailedStep[]> {
  const forbidden = step.deletes.length > 0 && (await mayWrite) === false;
  if (forbidden || world.signal.aborted) return [];
  try {
    for (const shareId of step.deletes) await deleteRecord(service, arn, shareId);
    if (step.create !== undefined) await service.createShare(arn, step.create, mayWrite);
    return [{ key: step.key }];
  } catch (error) {
    const cause = failureOf(error);
    const { key } = step;
    return [
      { key, error: cause.message, ...(isDeclined(error, key) ? { declined: true } : { declined: false, cause }) },
    ];
  }
}

/** Without IAM's own words a refusal may be about the organization, and is then not taken for a missing permission. */
function isDeclined(error: unknown, key: string): boolean {
  if (isProblem(error, 'access-denied')) return /^(?:organization|unit):/.test(key) && !isIamRefusal(error.message);
  return isProblem(error, 'validation') || isProblem(error, 'conflict') || isProblem(error, 'not-found');
}

/** A record that is gone already is as good as deleted. */
async function deleteRecord(service: LensService, arn: string, shareId: string): Promise<void> {
  try {
    await service.deleteShare(arn, shareId);
  } catch (error) {
    if (!isProblem(error, 'not-found')) throw error;
  }
}

async function listAgain(service: LensService, arn: string): Promise<readonly ObservedShare[] | undefined> {
  try {
    return await service.listShares(arn);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

function shareFailure(plan: SharePlan, { key, display, reason }: SettledShare, cause: Failure | undefined): Failure {
  const removal = plan.rows.some((row) => row.key === key && row.action === 'remove');
  const what = removal ? 'Ending the share of' : 'Sharing';
  const message = `${what} "${plan.lens}" in ${plan.region} with ${display} failed: ${reason.replace(/\.$/, '')}.`;
  if (cause !== undefined && tellingReasons.includes(cause.reason)) {
    return { ...cause, message };
  }
  return {
    reason: 'share-failed',
    message,
    remedy: 'Put the cause right and run the job again: it does only what is still missing.',
  };
}

/** What says more than that a share failed, and holds for all of them. */
const tellingReasons: readonly FailureReason[] = ['access-denied', 'no-credentials', 'quota', 'timeout'];

/** Every difference between what is declared and what is live, as one failure per lens and Region. */
export function driftOf(plan: SharePlan): Failure[] {
  const rows = plan.rows.filter((row) => row.drift);
  if (rows.length === 0) return [];
  const differences = rows.map((row) => `${row.display}: ${row.reason}`).join('; ');
  return [
    {
      reason: 'drift',
      message: `The shares of "${plan.lens}" in ${plan.region} differ from the manifest: ${differences}.`,
      remedy: 'Correct the manifest, or run the mode "shares" to bring the shares in line with it.',
    },
  ];
}

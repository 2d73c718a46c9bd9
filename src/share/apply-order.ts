import { quotas } from '../plan/quota.js';
import type { SharePlan } from './share-plan.js';

/** One target's share of the work: deletes the records one after the other, then creates, where there is something to create. */
export interface ShareStep {
  /** Canonical key of the target. */
  readonly key: string;
  /** Share ids. */
  readonly deletes: readonly string[];
  /** What to send as `SharedWith`. */
  readonly create: string | undefined;
}

/**
 * The work of a plan in rounds. Steps of one round are independent and may run in parallel; a round begins when the one
 * before it has ended. There is one round, unless all creations beside the records that exist would pass the quota:
 * then everything that frees a place comes first. A refused plan has no rounds.
 */
export function applyOrder(plan: SharePlan): readonly (readonly ShareStep[])[] {
  if (plan.refusals.length > 0) return [];
  const steps = plan.rows
    .filter((row) => row.deletes.length > 0 || row.create !== undefined)
    .map(({ key, deletes, create }): ShareStep => ({ key, deletes, create }));
  const creations = steps.filter((step) => step.create !== undefined).length;
  const rounds =
    plan.records + creations > quotas.shares
      ? [
          steps.filter((step) => step.create === undefined),
          steps.filter((step) => step.create !== undefined && step.deletes.length > 0),
          steps.filter((step) => step.create !== undefined && step.deletes.length === 0),
        ]
      : [steps];
  return rounds.filter((round) => round.length > 0);
}

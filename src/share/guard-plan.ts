import { quotas, sharesRemedy } from '../plan/quota.js';
import type { SharingRules } from './declared-share.js';
import { partitionOf, regionPartition } from './partition.js';
import type { SharePlan, ShareRefusal } from './share-plan.js';

/** A percentage of fewer live shares than this says nothing. */
const percentCountsFrom = 10;

/** Every reason why the plan must not run. */
export function guardPlan(
  plan: Omit<SharePlan, 'refusals'>,
  sharing: SharingRules,
  ownAccount: string | undefined,
): ShareRefusal[] {
  return [
    ...guardOwnAccount(plan, ownAccount),
    ...guardPartition(plan),
    ...guardRemovals(plan, sharing),
    ...guardQuota(plan),
  ];
}

function guardRemovals(plan: Omit<SharePlan, 'refusals'>, sharing: SharingRules): ShareRefusal[] {
  const removals = removedRecords(plan);
  const refusals: ShareRefusal[] = [];
  const what = `The plan for "${plan.lens}" in ${plan.region} removes ${removals} of ${plan.live} live shares`;
  const elseDo = 'or declare the targets that are to stay.';
  if (removals > sharing.maxRemovals) {
    refusals.push({
      reason: 'removal-limit',
      message: `${what}, and sharing.max-removals allows ${sharing.maxRemovals}.`,
      remedy: `If all of them are meant, set "max-removals: ${removals}" under "sharing:" in the manifest, ${elseDo}`,
    });
  }
  if (plan.live >= percentCountsFrom && removals * 100 > sharing.maxRemovalPercent * plan.live) {
    const percent = Math.ceil((removals * 100) / plan.live);
    refusals.push({
      reason: 'removal-limit',
      message: `${what}, which is more than the ${sharing.maxRemovalPercent} % that sharing.max-removal-percent allows.`,
      remedy: `If all of them are meant, set "max-removal-percent: ${percent}" under "sharing:" in the manifest, ${elseDo}`,
    });
  }
  return refusals;
}

/** Dead records are not counted: whether AWS counts them is not documented, and a wrong guess would block a good plan. */
function guardQuota(plan: Omit<SharePlan, 'refusals'>): ShareRefusal[] {
  const after = plan.live - removedRecords(plan) + plan.counts.create + plan.counts.renew;
  if (plan.counts.create + plan.counts.renew === 0 || after <= quotas.shares) return [];
  return [
    {
      reason: 'quota',
      message: `"${plan.lens}" in ${plan.region} would have ${after} shares, and AWS allows ${quotas.shares} per lens.`,
      remedy: sharesRemedy,
    },
  ];
}

function guardOwnAccount(plan: Omit<SharePlan, 'refusals'>, ownAccount: string | undefined): ShareRefusal[] {
  if (ownAccount === undefined || !plan.rows.some((row) => row.declared && row.key === `account:${ownAccount}`))
    return [];
  return [
    {
      reason: 'manifest-invalid',
      message: `"${plan.lens}" is declared to be shared with account ${ownAccount}, which owns it in ${plan.region}.`,
      remedy: `Remove the entry with account "${ownAccount}" under "lenses.${plan.lens}.shares" in the manifest.`,
    },
  ];
}

/** The manifest is checked for this as well, but a Region that AWS_REGION names is not known there. */
function guardPartition(plan: Omit<SharePlan, 'refusals'>): ShareRefusal[] {
  const own = regionPartition(plan.region);
  return plan.rows.flatMap((row): ShareRefusal[] => {
    const partition = row.create === undefined ? undefined : partitionOf(row.create);
    if (partition === undefined || partition === own) return [];
    return [
      {
        reason: 'manifest-invalid',
        message: `"${plan.lens}" is declared to be shared with ${row.display} of the partition "${partition}", but ${plan.region} is in "${own}"; a lens cannot be shared across partitions.`,
        remedy: `Correct the ARN under "lenses.${plan.lens}.shares" in the manifest, or name under "regions:" of the entry only Regions of its partition.`,
      },
    ];
  });
}

function removedRecords(plan: Pick<SharePlan, 'rows'>): number {
  return plan.rows.reduce((sum, row) => sum + (row.action === 'remove' ? row.deletes.length : 0), 0);
}

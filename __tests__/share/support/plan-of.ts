import { defaultSharing, type DeclaredShare, type SharingRules } from '../../../src/share/declared-share.js';
import { planShares, type ObservedShare, type PlannedShare, type SharePlan } from '../../../src/share/plan-shares.js';
import { parseTarget, type ShareTarget } from '../../../src/share/share-target.js';

export function targetOf(wire: string): ShareTarget {
  const target = parseTarget(wire);
  if (target === undefined) throw new Error(`not a target: ${wire}`);
  return target;
}

export function declare(...wires: string[]): DeclaredShare[] {
  return wires.map((wire) => ({ target: targetOf(wire), regions: undefined, note: undefined }));
}

/** Account ids `count` of them, all different from one another and, by `series`, from other series. */
export function accounts(count: number, series = 1): string[] {
  return Array.from({ length: count }, (_, i) => `${series}${String(i).padStart(11, '0')}`);
}

/** One record; its id is made of its number and the target. */
export function record(sharedWith: string, status: string, statusMessage?: string): ObservedShare {
  return { shareId: `id of ${sharedWith} ${status}`, sharedWith, status, statusMessage };
}

export interface Situation {
  readonly declared?: readonly DeclaredShare[];
  readonly observed?: readonly ObservedShare[];
  readonly sharing?: Partial<SharingRules>;
  readonly ownAccount?: string;
}

export function planOf({ declared = [], observed = [], sharing = {}, ownAccount }: Situation): SharePlan {
  return planShares({
    lens: 'dynamodb',
    region: 'us-east-1',
    declared,
    observed,
    sharing: { ...defaultSharing, ...sharing },
    ownAccount,
  });
}

/** The only row of a plan. */
export function onlyRow(situation: Situation): PlannedShare {
  const [row, ...others] = planOf(situation).rows;
  if (row === undefined || others.length > 0) throw new Error('not exactly one row');
  return row;
}

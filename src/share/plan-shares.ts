import type { Level } from '../diff/level.js';
import { decideRow, type RecordsOfTarget } from './decide-row.js';
import type { DeclaredShare, SharingRules } from './declared-share.js';
import { guardPlan } from './guard-plan.js';
import { observedKey, type ObservedShare } from './observed-share.js';
import type { PlannedShare, ShareCounts, SharePlan } from './share-plan.js';
import { canonicalKey } from './share-target.js';

export type { ObservedShare } from './observed-share.js';
export type { PlannedShare, ShareAction, ShareCounts, SharePlan, ShareRefusal } from './share-plan.js';

export interface ShareRequest {
  /** Id in the manifest. */
  readonly lens: string;
  readonly region: string;
  readonly digest?: string | undefined;
  readonly level?: Level | undefined;
  /** All of the lens's entries; those of other Regions are left out here. */
  readonly declared: readonly DeclaredShare[];
  /** The complete listing. Half of one would make shares look absent that are there. */
  readonly observed: readonly ObservedShare[];
  readonly sharing: SharingRules;
  /** Account that owns the lens, where it is known. */
  readonly ownAccount?: string | undefined;
}

/** Decides what is to be done about every declared and every found target of one lens in one Region, and whether it may be. */
export function planShares(request: ShareRequest): SharePlan {
  const { lens, region, digest, level, observed, sharing } = request;
  const targets = new Map<string, { declared?: DeclaredShare; records: ObservedShare[] }>();
  for (const declared of request.declared) {
    if (declared.regions?.includes(region) === false) continue;
    const key = canonicalKey(declared.target);
    if (!targets.has(key)) targets.set(key, { declared, records: [] });
  }
  for (const record of observed) {
    const key = observedKey(record.sharedWith);
    const known = targets.get(key);
    if (known === undefined) targets.set(key, { records: [record] });
    else known.records.push(record);
  }
  const protectedKeys = new Set(sharing.protect.map(canonicalKey));
  const rows = [...targets]
    .map(([key, { declared, records }]) => {
      const target: RecordsOfTarget = { key, declared, records, isProtected: protectedKeys.has(key) };
      return decideRow(target, sharing);
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const plan = {
    lens,
    region,
    digest,
    level,
    rows,
    counts: countRows(rows),
    live: liveRecords(rows),
    records: observed.length,
  };
  return { ...plan, refusals: guardPlan(plan, sharing, request.ownAccount) };
}

function liveRecords(rows: readonly PlannedShare[]): number {
  return rows.reduce((sum, row) => sum + row.liveRecords, 0);
}

function countRows(rows: readonly PlannedShare[]): ShareCounts {
  const count = (action: PlannedShare['action']) => rows.filter((row) => row.action === action).length;
  return {
    keep: count('keep'),
    wait: count('wait'),
    create: count('create'),
    renew: count('renew'),
    remove: count('remove'),
    report: count('report'),
    none: count('none'),
    drift: rows.filter((row) => row.drift).length,
    failed: rows.filter((row) => row.failed).length,
  };
}

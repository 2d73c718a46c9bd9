import { createHash } from 'node:crypto';
import type { Level } from '../diff/level.js';
import type { PlannedShare, SharePlan } from '../share/share-plan.js';

/** What a reviewer agreed to for one lens in one Region. */
export interface FingerprintEntry {
  readonly lens: string;
  readonly region: string;
  /** Of the content to be published; undefined where none is. */
  readonly digest?: string | undefined;
  readonly level?: Level | undefined;
  /** Undefined counts as a plan that changes nothing. */
  readonly shares?: Pick<SharePlan, 'rows'> | undefined;
}

/**
 * A hash over the entries, as `sha256:` and 64 hex digits; their order does not matter. Equal fingerprints on pull
 * request and tag mean that what is done is what was reviewed: content, level, who gains access and who loses it. States
 * and renewals are left out: an invitation that expires after the review gives nobody anything new.
 */
export function fingerprint(entries: readonly FingerprintEntry[]): string {
  const lines = entries.map(({ lens, region, digest, level, shares }) =>
    JSON.stringify([lens, region, digest ?? null, level ?? null, keysOf(shares, 'create'), keysOf(shares, 'remove')]),
  );
  return `sha256:${createHash('sha256').update(JSON.stringify(lines.toSorted())).digest('hex')}`;
}

function keysOf(plan: Pick<SharePlan, 'rows'> | undefined, action: PlannedShare['action']): string[] {
  return (plan?.rows ?? [])
    .filter((row) => row.action === action)
    .map((row) => row.key)
    .toSorted();
}

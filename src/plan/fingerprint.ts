import { createHash } from 'node:crypto';
import type { Level } from '../diff/level.js';
import type { SharePlan } from '../share/share-plan.js';

/** What a reviewer agreed to for one lens in one Region. */
export interface FingerprintEntry {
  readonly lens: string;
  readonly region: string;
  /** Of the content to be published; undefined where none is. */
  readonly digest?: string | undefined;
  readonly level?: Level | undefined;
  /** Canonical keys of targets that gain access. */
  readonly creations: readonly string[];
  /** Canonical keys of targets that lose access. */
  readonly removals: readonly string[];
}

/**
 * A hash over the entries, as `sha256:` and 64 hex digits; their order does not matter. Equal fingerprints on pull
 * request and tag mean that what is done is what was reviewed.
 */
export function fingerprint(entries: readonly FingerprintEntry[]): string {
  const lines = entries.map(({ lens, region, digest, level, creations, removals }) =>
    JSON.stringify([lens, region, digest ?? null, level ?? null, creations.toSorted(), removals.toSorted()]),
  );
  return `sha256:${createHash('sha256').update(JSON.stringify(lines.toSorted())).digest('hex')}`;
}

/**
 * The part of a share plan that a reviewer agrees to. States and renewals are left out: an invitation that expires
 * after the review is a change of state, and inviting again gives nobody anything that was not reviewed.
 */
export function fingerprintEntry(plan: SharePlan): FingerprintEntry {
  const keysOf = (action: 'create' | 'remove') =>
    plan.rows.filter((row) => row.action === action).map((row) => row.key);
  return {
    lens: plan.lens,
    region: plan.region,
    digest: plan.digest,
    level: plan.level,
    creations: keysOf('create'),
    removals: keysOf('remove'),
  };
}

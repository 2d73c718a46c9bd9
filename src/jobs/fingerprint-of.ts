import type { Level } from '../diff/level.js';
import { fingerprintEntry, type FingerprintEntry } from '../plan/fingerprint.js';
import type { SharePlan } from '../share/plan-shares.js';

/** What a reviewer agrees to for one lens in one Region, with or without shares. */
export function fingerprintOf(
  lens: string,
  region: string,
  digest: string | undefined,
  level: Level,
  shares: SharePlan | undefined,
): FingerprintEntry {
  const { creations, removals } = shares === undefined ? { creations: [], removals: [] } : fingerprintEntry(shares);
  return { lens, region, digest, level, creations, removals };
}

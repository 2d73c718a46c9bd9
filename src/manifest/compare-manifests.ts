import { canonicalKey } from '../share/share-target.js';
import type { Manifest, ManifestLens } from './manifest.js';

export { loosenedGuards } from './loosened-guards.js';

/** Lens ids, in the order of the file. */
export interface ChangedEntries {
  /** In both manifests, but what is said of the lens differs. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compares what two manifests say of each lens: its own entry and whatever of the shared parts applies to it (Regions,
 * accounts, sharing, rules, checks, ignored findings). Formatting, comments and order say nothing.
 */
export function changedEntries(before: Manifest, after: Manifest): ChangedEntries {
  const old = new Map(before.lenses.map((lens) => [lens.id, says(before, lens)]));
  const ids = new Set(after.lenses.map((lens) => lens.id));
  return {
    changed: after.lenses
      .filter((lens) => old.has(lens.id) && old.get(lens.id) !== says(after, lens))
      .map((lens) => lens.id),
    added: after.lenses.filter((lens) => !old.has(lens.id)).map((lens) => lens.id),
    removed: before.lenses.filter((lens) => !ids.has(lens.id)).map((lens) => lens.id),
  };
}

/** One text for everything the manifest says of the lens. */
function says(manifest: Manifest, lens: ManifestLens): string {
  const { sharing } = manifest;
  return JSON.stringify([
    lens.file,
    sorted(lens.regions ?? manifest.regions),
    sorted(lens.arns),
    sorted(Object.entries(lens.tags)),
    sorted(
      lens.shares.map((share) => [
        canonicalKey(share.target),
        share.target.wire,
        share.regions && sorted(share.regions),
        share.note,
      ]),
    ),
    sorted(manifest.accounts),
    [sharing.remove, sharing.maxRemovals, sharing.maxRemovalPercent],
    sorted(sharing.protect.map(canonicalKey)),
    sorted(sharing.reinvite),
    sorted(Object.entries(manifest.rules)),
    sorted(Object.entries(manifest.checks)),
    sorted(
      manifest.ignore
        .filter((entry) => entry.lens === lens.id)
        .map(({ check, pillar, question, choice, reason, until }) => [check, pillar, question, choice, reason, until]),
    ),
  ]);
}

function sorted(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(item)).toSorted();
}

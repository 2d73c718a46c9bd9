import type { LensChange, LensDiff } from '../diff/lens-diff.js';
import type { Manifest } from '../manifest/manifest.js';
import { nextVersion } from '../release/version-name.js';
import type { NextRelease } from '../report/run-report.js';
import type { ComparedLens } from './compare-lens.js';
import { diffPublished } from './diff-published.js';
import type { ReviewTarget } from './review-target.js';

/** What a release would change in the Region; undefined where nothing is published. */
export function releaseDiff({ observed, content }: ReviewTarget, manifest: Manifest): LensDiff | undefined {
  const { published } = observed;
  return published === undefined ? undefined : diffPublished(published.value, content.value, manifest);
}

/** What the next release would change, from the first Region that has a published version. */
export function nextRelease(
  lens: ComparedLens,
  targets: readonly ReviewTarget[],
  manifest: Manifest,
): NextRelease | undefined {
  const [first] = targets;
  if (first === undefined) return undefined;
  const target = targets.find(({ observed }) => observed.published !== undefined);
  if (target?.observed.published === undefined) {
    return { level: 'major', changes: 0, rescored: 0, version: '1.0.0', includesEarlierChanges: false };
  }
  const { version } = target.observed.published;
  const diff = releaseDiff(target, manifest);
  if (diff === undefined) return undefined;
  const next = nextVersion(version, diff.level);
  return {
    publishedVersion: version,
    level: diff.level,
    changes: kept(diff).length,
    rescored: diff.risk.length,
    ...(next === undefined ? {} : { version: next }),
    includesEarlierChanges: outline(diff) !== outline(lens.diff),
  };
}

/** What AWS keeps: an export adds keys of its own, which differ from any file at level none. */
function kept(diff: LensDiff | undefined): readonly LensChange[] {
  return (diff?.changes ?? []).filter(({ level }) => level !== 'none');
}

/** Two diffs with the same outline report the same changes, whatever else the values around them hold. */
function outline(diff: LensDiff | undefined): string {
  return JSON.stringify(kept(diff).map(({ kind, pointer, message }) => [kind, pointer, message]));
}

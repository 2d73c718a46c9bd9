import { diffLenses } from '../diff/diff-lenses.js';
import type { LensDiff } from '../diff/lens-diff.js';
import type { Manifest } from '../manifest/manifest.js';
import { nextVersion } from '../release/version-name.js';
import type { NextRelease } from '../report/run-report.js';
import type { ComparedLens } from './compare-lens.js';
import type { ReviewTarget } from './review-target.js';

/** What a release would change in the Region; undefined where nothing is published. */
export function releaseDiff({ observed, content }: ReviewTarget, manifest: Manifest): LensDiff | undefined {
  const { published } = observed;
  return published === undefined ? undefined : diffLenses(published.value, content.value, { rules: manifest.rules });
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
    changes: diff.changes.length,
    rescored: diff.risk.length,
    ...(next === undefined ? {} : { version: next }),
    includesEarlierChanges: JSON.stringify(diff.changes) !== JSON.stringify(lens.diff?.changes ?? []),
  };
}

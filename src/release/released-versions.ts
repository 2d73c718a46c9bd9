import { readReleaseTag } from './release-tag.js';

/**
 * Version names that the tags of a repository ask for, for one lens, each once. AWS lists no versions, so this is as near
 * as one gets to those that are used up: tags that were refused count too, versions published by hand do not.
 */
export function releasedVersions(
  tags: readonly string[],
  lens: string,
  lensIds: readonly string[],
  releaseAll: boolean,
): readonly string[] {
  const versions = tags.flatMap((tag) => {
    const asked = readReleaseTag(tag, lensIds, releaseAll);
    return asked.kind === 'release' && asked.lenses.includes(lens) ? [asked.version] : [];
  });
  return [...new Set(versions)];
}

import type { FailureReason } from '../report/failure-reason.js';
import { maxVersionLength } from './version-name.js';

/** What a Git tag asks for. */
export type ReleaseTag =
  | { readonly kind: 'release'; readonly version: string; readonly lenses: readonly string[]; readonly every: boolean }
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'refused'; readonly reason: FailureReason; readonly message: string; readonly remedy: string };

const ours = /^(?:([a-z0-9][a-z0-9-]*)\/)?v(\d+(?:\.\d+)*)$/;
const almostOurs = /^(?:([a-z0-9][a-z0-9-]*)\/)?v(\d[^/]*[-+][^/]*)$/;
const otherCase = /^([A-Za-z0-9][A-Za-z0-9-]*)\/v\d/;

/** Whether a tag may be a release, or a slip of one, before it is known which lenses there are. */
export function mayBeReleaseTag(tag: string): boolean {
  return [ours, almostOurs, otherCase].some((form) => form.test(tag));
}

/**
 * Reads a tag against the lens ids of the manifest. A bare `v1.2.0` releases the only lens, or every lens where
 * `releaseAll` says so.
 */
export function readReleaseTag(tag: string, lensIds: readonly string[], releaseAll: boolean): ReleaseTag {
  const almost = almostOurs.exec(tag);
  if (almost !== null) {
    const plain = tag.replace(/(v\d[\d.]*)[^/]*$/, '$1');
    return refuse(
      'tag-invalid',
      `The tag "${tag}" is not a release tag: AWS accepts neither "-" nor "+" in a version name, so "${almost[2] ?? ''}" cannot be published.`,
      `Tag the commit with digits and periods only, for example "${plain}".`,
    );
  }
  const match = ours.exec(tag);
  if (match === null) return misspelt(tag, lensIds) ?? { kind: 'unrelated' };
  const [, id, version = ''] = match;
  if (version.length > maxVersionLength) {
    return refuse(
      'tag-invalid',
      `The version "${version}" of the tag "${tag}" has ${version.length} characters; AWS allows ${maxVersionLength}.`,
      'Use a shorter version number.',
    );
  }
  if (id === undefined) return bareTag(tag, version, lensIds, releaseAll);
  if (!lensIds.includes(id)) return unknownLens(tag, id, lensIds);
  return { kind: 'release', version, lenses: [id], every: false };
}

function bareTag(tag: string, version: string, lensIds: readonly string[], releaseAll: boolean): ReleaseTag {
  if (releaseAll || lensIds.length === 1) return { kind: 'release', version, lenses: lensIds, every: true };
  return refuse(
    'tag-unknown-lens',
    `The tag "${tag}" names no lens, and the manifest has ${lensIds.length}.`,
    `Use one of ${lensIds.map((id) => `"${id}/${tag}"`).join(', ')}, or set "release-all: true" in the manifest.`,
  );
}

function misspelt(tag: string, lensIds: readonly string[]): ReleaseTag | undefined {
  const id = otherCase.exec(tag)?.[1];
  return id !== undefined && lensIds.includes(id.toLowerCase()) ? unknownLens(tag, id, lensIds) : undefined;
}

function unknownLens(tag: string, id: string, lensIds: readonly string[]): ReleaseTag {
  return refuse(
    'tag-unknown-lens',
    `The tag "${tag}" names the lens "${id}", which is not in the manifest.`,
    `The manifest of the tagged commit has: ${lensIds.join(', ')}.`,
  );
}

function refuse(reason: FailureReason, message: string, remedy: string): ReleaseTag {
  return { kind: 'refused', reason, message, remedy };
}

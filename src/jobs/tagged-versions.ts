import type { CodeHost } from '../ports/code-host.js';
import { releasedVersions } from '../release/released-versions.js';
import type { ReleaseRequest } from './release-request.js';

/** Version names that tags other than that of the release have asked for, of one of its lenses. */
export type TaggedVersions = (lens: string) => Promise<readonly string[]>;

/** Begins to read at once, beside what is read from AWS; that it failed is told to whoever needs it. */
export function readTaggedVersions({ project, lenses, version }: ReleaseRequest, host: CodeHost): TaggedVersions {
  const { lenses: all, releaseAll } = project.manifest;
  const ids = all.map(({ id }) => id);
  const begin = (prefix: string): Promise<readonly string[]> => {
    const names = host.tagNames(prefix);
    names.catch(() => undefined);
    return names;
  };
  const bare = releaseAll || ids.length === 1 ? begin('v') : Promise.resolve([]);
  const own = new Map(lenses.map(({ entry }) => [entry.id, begin(`${entry.id}/v`)]));
  return async (lens) => {
    const tags = [...(await bare), ...((await own.get(lens)) ?? [])];
    return releasedVersions(tags, lens, ids, releaseAll).filter((name) => name !== version);
  };
}

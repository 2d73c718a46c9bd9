import { commitOf, deleteRef, setRef } from '../git/refs.js';
import { writeTagObject } from '../git/tag-objects.js';
import { personOf } from './accounts.js';
import type { RepositoryRecord } from './records.js';
import { requireBranch } from './repositories.js';
import { gitRef } from './repository-refs.js';
import { fullName, type World } from './world.js';

export interface TagTarget {
  /** Commit to tag; the tip of the default branch by default. */
  readonly sha?: string;
  /** Makes the tag an annotated one with this message. */
  readonly annotated?: string;
}

/** What a tag points at: `object` is the tag object of an annotated tag, else the commit. */
export interface TagRecord {
  readonly name: string;
  readonly object: string;
  readonly commit: string;
}

/** Creates a tag, or moves one as a forced push does. */
export async function setTag(
  world: World,
  repository: RepositoryRecord,
  name: string,
  target: TagTarget,
): Promise<TagRecord> {
  const sha = target.sha ?? (await requireBranch(repository, repository.defaultBranch));
  const commit = await commitOf(repository.git.directory, sha);
  if (commit === undefined) throw new Error(`${fullName(repository)} has no commit ${sha} to tag as ${name}.`);
  const object =
    target.annotated === undefined
      ? commit
      : await writeTagObject(repository.git.directory, {
          name,
          commit,
          message: target.annotated,
          tagger: personOf(repository.owner),
          date: world.clock.tick(),
        });
  await setRef(repository.git.directory, gitRef(repository, `refs/tags/${name}`), object);
  return { name, object, commit };
}

export async function removeTag(repository: RepositoryRecord, name: string): Promise<void> {
  await deleteRef(repository.git.directory, gitRef(repository, `refs/tags/${name}`));
}

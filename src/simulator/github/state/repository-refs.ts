import { commitOf, listRefs, type RefRecord } from '../git/refs.js';
import type { RepositoryRecord } from './records.js';

/** The name in the object store of a ref that the repository calls `refs/…`. */
export function gitRef(repository: RepositoryRecord, ref: string): string {
  return repository.refRoot + ref.slice('refs/'.length);
}

/** The refs of this repository under their public names: no refs of forks, and those of a fork without its root. */
export async function repositoryRefs(repository: RepositoryRecord): Promise<RefRecord[]> {
  const refs = await listRefs(repository.git.directory, repository.refRoot);
  return refs
    .filter(({ name }) => repository.parent !== null || !name.startsWith('refs/forks/'))
    .map((ref) => ({ ...ref, name: `refs/${ref.name.slice(repository.refRoot.length)}` }));
}

export function branchTip(repository: RepositoryRecord, branch: string): Promise<string | undefined> {
  return commitOf(repository.git.directory, gitRef(repository, `refs/heads/${branch}`));
}

const SHA = /^[0-9a-f]{40}$/i;
const SHORT_SHA = /^[0-9a-f]{7,39}$/i;

/**
 * The commit that a `ref` of the REST API names: a SHA, `refs/…`, `heads/…`, `tags/…`, a branch or a tag.
 * Revision syntax such as `main~1` is no ref.
 */
export async function resolveCommit(repository: RepositoryRecord, ref: string): Promise<string | undefined> {
  if (SHA.test(ref)) return commitBySha(repository, ref.toLowerCase());
  const refs = await repositoryRefs(repository);
  const names = [ref, `refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const name of names) {
    const found = refs.find((one) => one.name === name);
    if (found !== undefined) return found.commit;
  }
  return SHORT_SHA.test(ref) ? commitOf(repository.git.directory, ref) : undefined;
}

async function commitBySha(repository: RepositoryRecord, sha: string): Promise<string | undefined> {
  switch (await repository.git.type(sha)) {
    case 'commit':
      return sha;
    case 'tag':
      return commitOf(repository.git.directory, sha);
    default:
      return undefined;
  }
}

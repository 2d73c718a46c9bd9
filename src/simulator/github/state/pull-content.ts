import type { FileChange } from '../git/diff-commits.js';
import { EMPTY_TREE } from '../git/diff-commits.js';
import { mergeBase } from '../git/merge.js';
import type { CommitRecord } from '../git/read-commit.js';
import type { PullRecord, RepositoryRecord } from './records.js';
import { branchTip } from './repository-refs.js';

/** What the page "Files changed" shows: head against the merge base of the two branches. */
export async function pullFiles(repository: RepositoryRecord, pull: PullRecord): Promise<readonly FileChange[]> {
  const start = await startOfPull(repository, pull);
  return repository.git.diff(start ?? EMPTY_TREE, pull.head.sha);
}

/** The commits of a pull request, oldest first. */
export async function pullCommits(repository: RepositoryRecord, pull: PullRecord): Promise<readonly CommitRecord[]> {
  return repository.git.range(await baseOf(repository, pull), pull.head.sha);
}

async function startOfPull(repository: RepositoryRecord, pull: PullRecord): Promise<string | undefined> {
  return mergeBase(repository.git.directory, await baseOf(repository, pull), pull.head.sha);
}

/** After the merge the base branch holds the head, so the base that was merged with counts. */
async function baseOf(repository: RepositoryRecord, pull: PullRecord): Promise<string> {
  if (pull.state === 'closed') return pull.base.sha;
  return (await branchTip(repository, pull.base.branch)) ?? pull.base.sha;
}

import { mkdir } from 'node:fs/promises';
import { runGit } from './git/run-git.js';
import type { RepositoryRecord } from './state/records.js';

/**
 * Makes a working copy of one commit in `directory`, created when missing, as actions/checkout does: a fetch of just that
 * commit and a detached HEAD. `depth` 0 fetches the whole history, as `fetch-depth: 0` does.
 */
export async function checkOut(repository: RepositoryRecord, directory: string, sha: string, depth = 1): Promise<void> {
  await mkdir(directory, { recursive: true });
  await runGit(directory, ['init', '--quiet', '.']);
  await runGit(directory, ['remote', 'add', 'origin', `file://${repository.git.directory}`]);
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
  await runGit(directory, ['fetch', '--quiet', '--no-tags', ...shallow, 'origin', sha, ...branches]);
  await runGit(directory, ['checkout', '--quiet', '--detach', sha]);
}

import { runGit } from './run-git.js';

/** The best common ancestor of two commits, or nothing when their histories are unrelated. */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  const { stdout, exitCode } = await runGit(directory, ['merge-base', one, other], { answers: [1] });
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

/** Merges two commits without a working copy: the SHA of the merged tree, or nothing when they conflict. */
export async function mergeTrees(directory: string, ours: string, theirs: string): Promise<string | undefined> {
  const args = ['merge-tree', '--write-tree', '--no-messages', '--allow-unrelated-histories', ours, theirs];
  const { stdout, exitCode } = await runGit(directory, args, { answers: [1] });
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

export async function isAncestor(directory: string, ancestor: string, descendant: string): Promise<boolean> {
  const { exitCode } = await runGit(directory, ['merge-base', '--is-ancestor', ancestor, descendant], { answers: [1] });
  return exitCode === 0;
}

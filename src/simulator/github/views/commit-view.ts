import type { FileChange } from '../git/diff-commits.js';
import type { CommitRecord } from '../git/read-commit.js';
import type { RepositoryRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { accountView } from './account-view.js';
import { repositoryPage, repositoryUrl } from './repository-view.js';

/** A commit as lists and comparisons print it. */
export function commitView(world: World, repository: RepositoryRecord, commit: CommitRecord) {
  const api = repositoryUrl(world, repository);
  const page = `${repositoryPage(world, repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: accountView(world, world.accounts.named(commit.author.name)),
    committer: accountView(world, world.accounts.named(commit.committer.name)),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${page}/${sha}` })),
  };
}

/** A changed file as commits, comparisons and pull requests print it; `at` is the commit that its links show. */
export function fileView(world: World, repository: RepositoryRecord, file: FileChange, at: string) {
  const api = repositoryUrl(world, repository);
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const withPatch = file.patch !== undefined && file.additions + file.deletions <= LARGEST_PATCH;
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage(world, repository)}/blob/${at}/${path}`,
    raw_url: `${repositoryPage(world, repository)}/raw/${at}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${at}`,
    ...(withPatch ? { patch: file.patch } : {}),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

/** GitHub leaves the patch of a large change out without saying where the line is; this one is the simulator's. */
const LARGEST_PATCH = 3000;

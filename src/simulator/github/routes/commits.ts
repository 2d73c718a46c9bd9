import type { HttpReply } from '../../http/http-exchange.js';
import { EMPTY_TREE } from '../git/diff-commits.js';
import { isAncestor } from '../git/merge.js';
import { LIMITS } from '../rules/limits.js';
import { linkHeader, pageOf, slicePage } from '../rules/paging.js';
import { problem } from '../rules/problems.js';
import { pullCommits } from '../state/pull-content.js';
import type { PullRecord } from '../state/records.js';
import { branchTip, resolveCommit } from '../state/repository-refs.js';
import { commitView, fileView } from '../views/commit-view.js';
import { pullView } from '../views/pull-view.js';
import { json, label, pageReply, type RepositoryCall, type RepositoryRoute } from './api-call.js';

async function getCommit(call: RepositoryCall): Promise<HttpReply> {
  const { git } = call.repository;
  const sha = await resolveCommit(call.repository, label(call, 'ref'));
  if (sha === undefined) return unknownCommit(call, 'ref', '#get-a-commit');
  const commit = await git.commit(sha);
  const all = await git.diff(commit.parents[0] ?? EMPTY_TREE, sha);
  const files = all.slice(0, LIMITS.commitFiles);
  const page = pageOf(call.query, LIMITS.commitFilesPage, LIMITS.commitFilesPage);
  const additions = all.reduce((sum, file) => sum + file.additions, 0);
  const deletions = all.reduce((sum, file) => sum + file.deletions, 0);
  const view = {
    ...commitView(call.world, call.repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: slicePage(files, page).map((file) => fileView(call.world, call.repository, file, sha)),
  };
  return json(view, 200, linkHeader(call.url, page, files.length));
}

/**
 * Merged pull requests that brought the commit to the default branch; for a commit that is not there, open and merged
 * ones that contain it.
 */
async function listPulls(call: RepositoryCall): Promise<HttpReply> {
  const sha = await resolveCommit(call.repository, label(call, 'sha'));
  if (sha === undefined) return unknownCommit(call, 'sha', '#list-pull-requests-associated-with-a-commit');
  const { repository } = call;
  const tip = await branchTip(repository, repository.defaultBranch);
  const isLanded = tip !== undefined && (await isAncestor(repository.git.directory, sha, tip));
  const found: PullRecord[] = [];
  for (const pull of repository.pulls) {
    if (pull.mergedAt === null && (isLanded || pull.state === 'closed')) continue;
    const isMergeCommit = pull.mergedAt !== null && pull.mergeCommitSha === sha;
    const commits = isMergeCommit ? [] : await pullCommits(repository, pull);
    if (isMergeCommit || commits.some((commit) => commit.sha === sha)) found.push(pull);
  }
  return pageReply(call, found, (pull) => pullView(call.world, repository, pull));
}

function unknownCommit(call: RepositoryCall, name: string, anchor: string): HttpReply {
  return problem(422, `No commit found for SHA: ${label(call, name)}`, { page: `/commits/commits${anchor}` });
}

export const commitRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/commits/{sha}/pulls', accepts: ['pull_requests=read'], answer: listPulls },
  { method: 'GET', template: '/commits/{ref+}', accepts: ['contents=read'], answer: getCommit },
];

import type { CommitRecord } from '../git/read-commit.js';
import type { FileChange } from '../git/diff-commits.js';
import { isoTime } from '../state/clock.js';
import type { PullRecord, RepositoryRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { accountView } from './account-view.js';
import { repositoryPage, repositoryUrl, repositoryView } from './repository-view.js';

/** A pull request as lists print it. */
export function pullView(world: World, repository: RepositoryRecord, pull: PullRecord) {
  const url = `${repositoryUrl(world, repository)}/pulls/${pull.number}`;
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`;
  const statusesUrl = `${repositoryUrl(world, repository)}/statuses/${pull.head.sha}`;
  const issueUrl = `${repositoryUrl(world, repository)}/issues/${pull.number}`;
  return {
    url,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    comments_url: `${issueUrl}/comments`,
    commits_url: `${url}/commits`,
    review_comment_url: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
    review_comments_url: `${url}/comments`,
    statuses_url: statusesUrl,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: accountView(world, pull.author),
    body: pull.body,
    created_at: isoTime(pull.createdAt),
    updated_at: isoTime(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : isoTime(pull.closedAt),
    merged_at: pull.mergedAt === null ? null : isoTime(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    milestone: null,
    labels: pull.labels.map((name, index) => labelView(world, repository, name, index)),
    draft: pull.draft,
    head: {
      label: `${pull.head.owner.login}:${pull.head.branch}`,
      ref: pull.head.branch,
      sha: pull.head.sha,
      user: accountView(world, pull.head.owner),
      // A deleted fork leaves null here; everything else stays.
      repo: pull.head.repository === null ? null : repositoryView(world, pull.head.repository),
    },
    base: {
      label: `${repository.owner.login}:${pull.base.branch}`,
      ref: pull.base.branch,
      sha: pull.base.sha,
      user: accountView(world, repository.owner),
      repo: repositoryView(world, repository),
    },
    author_association: pull.author === repository.owner ? 'OWNER' : 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryUrl(world, repository)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statusesUrl },
    },
  };
}

function labelView(world: World, repository: RepositoryRecord, name: string, index: number) {
  const url = `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`;
  return { id: index + 1, node_id: `LA_${index + 1}`, url, name, color: 'ededed', default: false, description: '' };
}

/** A pull request as a request for that one, and a webhook, print it. */
export function fullPullView(
  world: World,
  repository: RepositoryRecord,
  pull: PullRecord,
  content: { readonly commits: readonly CommitRecord[]; readonly files: readonly FileChange[] },
) {
  return {
    ...pullView(world, repository, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.state === 'closed' ? null : pull.mergeable,
    mergeable_state: pull.state === 'closed' ? 'unknown' : pull.mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : accountView(world, pull.mergedBy),
    comments: repository.comments.filter(({ issueNumber }) => issueNumber === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: content.commits.length,
    additions: content.files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: content.files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: content.files.length,
  };
}

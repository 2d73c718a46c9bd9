import type { Comment, PullRequest } from '../../ports/code-host.js';

interface PullRequestPayload {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly sha: string; readonly repo: { readonly id: number; readonly full_name: string } };
}

interface CommentPayload {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

export function pullRequestOf(payload: PullRequestPayload): PullRequest {
  return {
    number: payload.number,
    headSha: payload.head.sha,
    baseSha: payload.base.sha,
    open: payload.state === 'open',
    merged: payload.merged_at !== null,
    // `head.repo.fork` is also true for a branch of a repository that is itself a fork, so ids are compared.
    fromFork: payload.head.repo?.id !== payload.base.repo.id,
  };
}

export function commentOf(payload: CommentPayload): Comment {
  return {
    id: payload.id,
    body: payload.body ?? '',
    url: payload.html_url,
    author: { login: payload.user?.login ?? '', bot: payload.user?.type === 'Bot' },
  };
}

/** Merged into this repository only; the one whose merge made the commit first, then the latest merge. */
export function bestFirst(found: readonly PullRequestPayload[], sha: string, repository: string): PullRequest[] {
  return found
    .filter((payload) => payload.merged_at !== null && payload.base.repo.full_name === repository)
    .sort(
      (a, b) =>
        Number(b.merge_commit_sha === sha) - Number(a.merge_commit_sha === sha) ||
        (b.merged_at ?? '').localeCompare(a.merged_at ?? ''),
    )
    .map(pullRequestOf);
}

/** Those whose merge made one of the commits, the latest merge first. */
export function mergedBy(commits: readonly string[], found: readonly PullRequestPayload[]): PullRequest[] {
  const made = new Set(commits);
  return found
    .filter(({ merged_at, merge_commit_sha }) => merged_at !== null && made.has(merge_commit_sha ?? ''))
    .sort((a, b) => (b.merged_at ?? '').localeCompare(a.merged_at ?? ''))
    .map(pullRequestOf);
}

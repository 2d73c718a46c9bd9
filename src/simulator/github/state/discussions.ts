import type { Account } from './accounts.js';
import type { CommentRecord, IssueRecord, ReleaseRecord, RepositoryRecord } from './records.js';
import type { World } from './world.js';

/** Adds a comment to an issue or pull request; nothing checks here whether the user may. */
export function addComment(
  world: World,
  repository: RepositoryRecord,
  issueNumber: number,
  body: string,
  user: Account,
): CommentRecord {
  const now = world.clock.tick();
  const comment: CommentRecord = { id: world.nextId(), issueNumber, user, createdAt: now, updatedAt: now, body };
  repository.comments.push(comment);
  return comment;
}

/** The pull request or plain issue with this number. */
export function findIssue(repository: RepositoryRecord, issueNumber: number): IssueRecord | undefined {
  return [...repository.pulls, ...repository.issues].find((issue) => issue.number === issueNumber);
}

export function openIssue(world: World, repository: RepositoryRecord, title: string, author: Account): IssueRecord {
  const issue = numberedIssue(world, repository, title, author);
  repository.issues.push(issue);
  return issue;
}

/** What issues and pull requests begin as; they share one sequence of numbers. */
export function numberedIssue(world: World, repository: RepositoryRecord, title: string, author: Account): IssueRecord {
  repository.lastNumber += 1;
  const now = world.clock.tick();
  return {
    id: world.nextId(),
    number: repository.lastNumber,
    author,
    createdAt: now,
    updatedAt: now,
    title,
    body: null,
    state: 'open',
    locked: false,
    labels: [],
    closedAt: null,
  };
}

export interface ReleaseDraft {
  readonly tagName: string;
  readonly name?: string;
  readonly body?: string;
  readonly target?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly immutable?: boolean;
}

export function addRelease(
  world: World,
  repository: RepositoryRecord,
  draft: ReleaseDraft,
  author: Account,
): ReleaseRecord {
  const now = world.clock.tick();
  const release: ReleaseRecord = {
    id: world.nextId(),
    tagName: draft.tagName,
    target: draft.target ?? repository.defaultBranch,
    author,
    createdAt: now,
    name: draft.name ?? draft.tagName,
    body: draft.body ?? null,
    draft: draft.draft ?? false,
    prerelease: draft.prerelease ?? false,
    immutable: draft.immutable ?? false,
    publishedAt: draft.draft === true ? null : now,
  };
  repository.releases.push(release);
  return release;
}

import type { GitStore } from '../git/git-store.js';
import type { Account } from './accounts.js';

/** A repository, or a fork: forks share the object store of their parent, as on GitHub, under refs of their own. */
export interface RepositoryRecord {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly defaultBranch: string;
  readonly parent: RepositoryRecord | null;
  readonly git: GitStore;
  /** What the repository's `refs/` is called in the store. */
  readonly refRoot: string;
  readonly createdAt: Date;
  private: boolean;
  /** Comments answer 410 when issues are switched off. */
  issuesEnabled: boolean;
  lastNumber: number;
  readonly pulls: PullRecord[];
  readonly issues: IssueRecord[];
  readonly comments: CommentRecord[];
  readonly releases: ReleaseRecord[];
}

/** What a pull request and a plain issue have in common. */
export interface IssueRecord {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: Date;
  title: string;
  body: string | null;
  state: 'closed' | 'open';
  locked: boolean;
  labels: readonly string[];
  updatedAt: Date;
  closedAt: Date | null;
}

export interface PullRecord extends IssueRecord {
  draft: boolean;
  readonly base: { readonly branch: string; sha: string };
  readonly head: { readonly branch: string; readonly owner: Account; sha: string; repository: RepositoryRecord | null };
  /** The test merge while open, the real one when merged; `null` when nothing could be merged. */
  mergeCommitSha: string | null;
  mergeable: boolean;
  /** The tip of the base branch that the test merge was made with. */
  testedBase: string;
  mergedAt: Date | null;
  mergedBy: Account | null;
}

export interface CommentRecord {
  readonly id: number;
  readonly issueNumber: number;
  readonly user: Account;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
}

export interface ReleaseRecord {
  readonly id: number;
  readonly tagName: string;
  readonly target: string;
  readonly author: Account;
  readonly createdAt: Date;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  publishedAt: Date | null;
}

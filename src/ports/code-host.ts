/** The repository as one commit has it. */
export interface Snapshot {
  readonly commit: string;
  /** The bytes of a file, or undefined where the commit has no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** The place that holds repository, pull requests and releases. Every method throws `ServiceError`. */
export interface CodeHost {
  /** Undefined where the repository has no such commit. */
  commit(sha: string): Promise<Commit | undefined>;
  mergeBase(base: string, head: string): Promise<string>;
  /** Whether `sha` is on the branch or behind its tip. */
  isOnBranch(sha: string, branch: string): Promise<boolean>;
  defaultBranch(): Promise<string>;
  snapshot(commit: string): Snapshot;
  changedFiles(pullRequest: number): Promise<ChangedFiles>;
  pullRequest(number: number): Promise<PullRequest>;
  /** The open pull request whose head this is, wherever it comes from. */
  openPullRequestFrom(head: Head): Promise<PullRequest | undefined>;
  /** Merged pull requests that brought the commit to this repository, the best candidate first. */
  mergedPullRequestsOf(sha: string): Promise<readonly PullRequest[]>;
  /** Pull requests merged by a commit that `after` has and `before` has not, as far as the host lists them; the latest first. */
  mergedPullRequestsBetween(before: string, after: string): Promise<readonly PullRequest[]>;
  tag(name: string): Promise<Tag | undefined>;
  /** Names of all tags that begin with `prefix`. */
  tagNames(prefix: string): Promise<readonly string[]>;
  comments(pullRequest: number): Promise<readonly Comment[]>;
  /** The login behind the token; undefined where the host will not say, as for the token of a workflow run. */
  viewer(): Promise<string | undefined>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** A published release; undefined for a draft or none. */
  release(tag: string): Promise<Release | undefined>;
  updateReleaseBody(id: number, body: string): Promise<void>;
}

/** The tip of a branch of this repository or of a fork. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** False where the host's own cap was reached, so that files may be missing. */
  readonly complete: boolean;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly open: boolean;
  /** Its head is in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  readonly merged: boolean;
}

export interface Tag {
  readonly name: string;
  /** The commit, also of an annotated tag. */
  readonly commit: string;
  /** Of an annotated tag. */
  readonly message: string | undefined;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly author: { readonly login: string; readonly bot: boolean };
}

export interface Release {
  readonly id: number;
  readonly body: string;
  readonly prerelease: boolean;
}

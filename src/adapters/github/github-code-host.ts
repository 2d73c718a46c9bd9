import { ServiceError, isProblem } from '../../ports/errors.js';
import type {
  ChangedFiles,
  CodeHost,
  Comment,
  Commit,
  Head,
  PullRequest,
  Release,
  Snapshot,
  Tag,
} from '../../ports/code-host.js';
import { githubError } from './github-error.js';
import type { Octokit } from './octokit.js';
import { peelTag } from './peel-tag.js';
import { readRaw } from './read-raw.js';
import { bestFirst, commentOf, mergedBy, pullRequestOf } from './payloads.js';

/** GitHub lists at most this many files of a pull request. */
const changedFilesCap = 3_000;
const perPage = 100;

/** One repository on GitHub, through its REST API. */
export class GitHubCodeHost implements CodeHost {
  readonly #octokit: Octokit;
  readonly #repository: { readonly owner: string; readonly repo: string };

  /** `repository` is `owner/name`. */
  constructor(octokit: Octokit, repository: string) {
    const slash = repository.indexOf('/');
    this.#octokit = octokit;
    this.#repository = { owner: repository.slice(0, slash), repo: repository.slice(slash + 1) };
  }

  commit(sha: string): Promise<Commit | undefined> {
    return this.#orNothing('GET commits/{sha}', async () => {
      const { data } = await this.#octokit.rest.repos.getCommit({ ...this.#repository, ref: sha, per_page: 1 });
      return { sha: data.sha, parents: data.parents.map((parent) => parent.sha) };
    });
  }

  mergeBase(base: string, head: string): Promise<string> {
    return this.#call('GET compare/{base}...{head}', async () => {
      const { data } = await this.#compare(base, head);
      return data.merge_base_commit.sha;
    });
  }

  async isOnBranch(sha: string, branch: string): Promise<boolean> {
    try {
      return await this.#call('GET compare/{branch}...{sha}', async () => {
        const { data } = await this.#compare(branch, sha);
        return data.status === 'identical' || data.status === 'behind';
      });
    } catch (error) {
      // GitHub does not find a comparison either of commits without a common ancestor.
      if (isProblem(error, 'not-found') && (await this.commit(branch)) !== undefined) return false;
      throw error;
    }
  }

  defaultBranch(): Promise<string> {
    return this.#call('GET the repository', async () => {
      const { data } = await this.#octokit.rest.repos.get(this.#repository);
      return data.default_branch;
    });
  }

  snapshot(commit: string): Snapshot {
    return { commit, read: (path) => this.#readFile(path, commit) };
  }

  changedFiles(pullRequest: number): Promise<ChangedFiles> {
    return this.#call('GET pulls/{number}/files', async () => {
      const files = await this.#octokit.paginate(this.#octokit.rest.pulls.listFiles, {
        ...this.#repository,
        pull_number: pullRequest,
        per_page: perPage,
      });
      return {
        complete: files.length < changedFilesCap,
        files: files.map((file) => ({
          path: file.filename,
          previousPath: file.previous_filename,
          status: file.status,
        })),
      };
    });
  }

  pullRequest(number: number): Promise<PullRequest> {
    return this.#call('GET pulls/{number}', async () => {
      const { data } = await this.#octokit.rest.pulls.get({ ...this.#repository, pull_number: number });
      return pullRequestOf(data);
    });
  }

  openPullRequestFrom({ owner, branch, sha }: Head): Promise<PullRequest | undefined> {
    return this.#call('GET pulls', async () => {
      const { data } = await this.#octokit.rest.pulls.list({ ...this.#repository, head: `${owner}:${branch}` });
      return data.map(pullRequestOf).find(({ headSha }) => headSha === sha);
    });
  }

  mergedPullRequestsOf(sha: string): Promise<readonly PullRequest[]> {
    return this.#call('GET commits/{sha}/pulls', async () => {
      const found = await this.#octokit.paginate(this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...this.#repository,
        commit_sha: sha,
        per_page: perPage,
      });
      return bestFirst(found, sha, `${this.#repository.owner}/${this.#repository.repo}`);
    });
  }

  /** Of the 250 oldest commits in between and the hundred pull requests that were closed or touched last: two requests. */
  mergedPullRequestsBetween(before: string, after: string): Promise<readonly PullRequest[]> {
    return this.#call('GET compare/{before}...{after}', async () => {
      const place = { ...this.#repository, basehead: `${before}...${after}` };
      const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead(place);
      const { data: closed } = await this.#octokit.rest.pulls.list({
        ...this.#repository,
        state: 'closed',
        sort: 'updated',
        direction: 'desc',
        per_page: perPage,
      });
      return mergedBy(
        data.commits.map(({ sha }) => sha),
        closed,
      );
    });
  }

  tag(name: string): Promise<Tag | undefined> {
    return this.#orNothing('GET git/ref/tags/{tag}', async () => {
      const { data } = await this.#octokit.rest.git.getRef({ ...this.#repository, ref: `tags/${name}` });
      return { name, ...(await peelTag(this.#octokit, this.#repository, data.object)) };
    });
  }

  tagNames(prefix: string): Promise<readonly string[]> {
    return this.#call('GET git/matching-refs/tags/{prefix}', async () => {
      const refs = await this.#octokit.paginate(this.#octokit.rest.git.listMatchingRefs, {
        ...this.#repository,
        ref: `tags/${prefix}`,
      });
      return refs.map((ref) => ref.ref.replace(/^refs\/tags\//, ''));
    });
  }

  comments(pullRequest: number): Promise<readonly Comment[]> {
    return this.#call('GET issues/{number}/comments', async () => {
      const found = await this.#octokit.paginate(this.#octokit.rest.issues.listComments, {
        ...this.#repository,
        issue_number: pullRequest,
        per_page: perPage,
      });
      return found.map(commentOf);
    });
  }

  async viewer(): Promise<string | undefined> {
    try {
      const { data } = await this.#octokit.rest.users.getAuthenticated({ request: { retries: 0 } });
      return data.login;
    } catch {
      // An installation token gets 403 here; whatever the reason, the identity stays unknown.
      return undefined;
    }
  }

  createComment(pullRequest: number, body: string): Promise<Comment> {
    return this.#call('POST issues/{number}/comments', async () => {
      // A 5xx may come after the effect: sending again could make a second comment.
      const request = { retries: 0 };
      const { data } = await this.#octokit.rest.issues.createComment({
        ...this.#repository,
        issue_number: pullRequest,
        body,
        request,
      });
      return commentOf(data);
    });
  }

  updateComment(id: number, body: string): Promise<Comment> {
    return this.#call('PATCH issues/comments/{id}', async () => {
      const { data } = await this.#octokit.rest.issues.updateComment({ ...this.#repository, comment_id: id, body });
      return commentOf(data);
    });
  }

  deleteComment(id: number): Promise<void> {
    return this.#call('DELETE issues/comments/{id}', async () => {
      await this.#octokit.rest.issues.deleteComment({ ...this.#repository, comment_id: id });
    });
  }

  release(tag: string): Promise<Release | undefined> {
    return this.#orNothing('GET releases/tags/{tag}', async () => {
      const { data } = await this.#octokit.rest.repos.getReleaseByTag({ ...this.#repository, tag });
      return { id: data.id, body: data.body ?? '', prerelease: data.prerelease };
    });
  }

  updateReleaseBody(id: number, body: string): Promise<void> {
    return this.#call('PATCH releases/{id}', async () => {
      await this.#octokit.rest.repos.updateRelease({ ...this.#repository, release_id: id, body });
    });
  }

  #compare(base: string, head: string) {
    return this.#octokit.rest.repos.compareCommitsWithBasehead({
      ...this.#repository,
      basehead: `${base}...${head}`,
      per_page: 1,
    });
  }

  #readFile(path: string, ref: string): Promise<Uint8Array | undefined> {
    return this.#orNothing('GET contents/{path}', () => readRaw(this.#octokit, { ...this.#repository, path, ref }));
  }

  async #orNothing<T>(operation: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#call(operation, read);
    } catch (error) {
      if (isProblem(error, 'not-found') || isUnknownCommit(error)) return undefined;
      throw error;
    }
  }

  async #call<T>(operation: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw githubError(error, operation);
    }
  }
}

/** `GET commits/{sha}` answers 422 "No commit found for SHA" for a well-formed hash that the repository does not have. */
function isUnknownCommit(error: unknown): boolean {
  return error instanceof ServiceError && error.code === '422' && /no commit found/i.test(error.message);
}

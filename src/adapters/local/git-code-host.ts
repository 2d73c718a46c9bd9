import type {
  ChangedFiles,
  CodeHost,
  Comment,
  Commit,
  PullRequest,
  Release,
  Snapshot,
  Tag,
} from '../../ports/code-host.js';
import { UserError } from '../../ports/errors.js';
import { GitCheckout } from './git-checkout.js';
import { gitIn, type Git } from './git.js';

/** A clone without a forge: commits, branches and tags are there, pull requests and releases are not. */
export class GitCodeHost implements CodeHost {
  readonly #git: Git;
  readonly #checkout: GitCheckout;

  constructor(folder: string) {
    this.#git = gitIn(folder);
    this.#checkout = new GitCheckout(folder);
  }

  async commit(sha: string): Promise<Commit | undefined> {
    const full = await this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`);
    return full === undefined ? undefined : this.#checkout.commit(full);
  }

  async mergeBase(base: string, head: string): Promise<string> {
    return (await this.#line('merge-base', base, head)) ?? base;
  }

  async isOnBranch(sha: string, branch: string): Promise<boolean> {
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
      if ((await this.#git('merge-base', '--is-ancestor', sha, ref)) !== undefined) return true;
    }
    return false;
  }

  async defaultBranch(): Promise<string> {
    const remote = await this.#line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote !== undefined) return remote.replace(/^origin\//, '');
    for (const branch of ['main', 'master']) {
      if ((await this.#git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)) !== undefined) return branch;
    }
    throw new UserError(
      'usage',
      'The default branch of this clone is not known.',
      'Name a branch with --require-branch, or run "git remote set-head origin --auto".',
    );
  }

  snapshot(commit: string): Snapshot {
    const nothing: Snapshot = { commit, read: () => Promise.resolve(undefined) };
    const files = this.#checkout.snapshot(commit, nothing);
    return { commit, read: async (path) => (await files).read(path) };
  }

  async tag(name: string): Promise<Tag | undefined> {
    const commit = await this.#line(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `refs/tags/${name}^{commit}`,
    );
    if (commit === undefined) return undefined;
    const annotated = (await this.#line('cat-file', '-t', `refs/tags/${name}`)) === 'tag';
    const text = annotated ? await this.#git('for-each-ref', '--format=%(contents)', `refs/tags/${name}`) : undefined;
    return { name, commit, message: text?.toString('utf8') };
  }

  async tagNames(prefix: string): Promise<readonly string[]> {
    const listed = await this.#git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags');
    const names = listed?.toString('utf8').split('\n') ?? [];
    return names.filter((name) => name !== '' && name.startsWith(prefix));
  }

  mergedPullRequestsOf(): Promise<readonly PullRequest[]> {
    return Promise.resolve([]);
  }

  openPullRequestFrom(): Promise<PullRequest | undefined> {
    return Promise.resolve(undefined);
  }

  mergedPullRequestsBetween(): Promise<readonly PullRequest[]> {
    return Promise.resolve([]);
  }

  release(): Promise<Release | undefined> {
    return Promise.resolve(undefined);
  }

  viewer(): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  changedFiles(): Promise<ChangedFiles> {
    return noForge();
  }

  pullRequest(): Promise<PullRequest> {
    return noForge();
  }

  comments(): Promise<readonly Comment[]> {
    return noForge();
  }

  createComment(): Promise<Comment> {
    return noForge();
  }

  updateComment(): Promise<Comment> {
    return noForge();
  }

  deleteComment(): Promise<void> {
    return noForge();
  }

  updateReleaseBody(): Promise<void> {
    return noForge();
  }

  async #line(...parameters: readonly string[]): Promise<string | undefined> {
    const text = (await this.#git(...parameters))?.toString('utf8').trim();
    return text === '' ? undefined : text;
  }
}

function noForge(): Promise<never> {
  return Promise.reject(new UserError('usage', 'A clone knows no pull requests.', 'Run this as a GitHub Action.'));
}

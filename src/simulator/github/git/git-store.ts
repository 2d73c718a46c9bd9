import { diffCommits, type FileChange } from './diff-commits.js';
import { readCommits, type CommitRecord } from './read-commit.js';
import { readTree, type TreeEntry } from './read-tree.js';
import { typeOf, type ObjectType } from './refs.js';
import { runGit } from './run-git.js';

/**
 * Reads of one bare repository. Everything here is found by SHA and therefore can never change, so each answer is kept:
 * starting a process for each request would be the larger part of a test's time.
 */
export class GitStore {
  readonly directory: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Creates an empty bare repository in `directory`, which exists. */
  static async create(directory: string, defaultBranch: string): Promise<GitStore> {
    await runGit(directory, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '.']);
    // actions/checkout fetches commits by SHA, which GitHub allows for every commit it holds.
    await runGit(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    return new GitStore(directory);
  }

  /** The kind of object, or nothing; an absent object may come later, so only presence is kept. */
  async type(sha: string): Promise<ObjectType | undefined> {
    const key = `type ${sha}`;
    const type = await this.#keep(key, () => typeOf(this.directory, sha));
    if (type === undefined) this.#kept.delete(key);
    return type;
  }

  commit(sha: string): Promise<CommitRecord> {
    return this.#keep(`commit ${sha}`, async () => {
      const [record] = await readCommits(this.directory, ['-1', sha]);
      if (record === undefined) throw new Error(`git log printed nothing for ${sha}`);
      return record;
    });
  }

  /** Commits reachable from `head` and not from `base`, oldest first. */
  range(base: string, head: string): Promise<readonly CommitRecord[]> {
    return this.#keep(`range ${base} ${head}`, async () =>
      (await readCommits(this.directory, [head, `^${base}`])).reverse(),
    );
  }

  /** Every entry below a tree or commit, folders included, in the order of paths. */
  tree(treeish: string): Promise<readonly TreeEntry[]> {
    return this.#keep(`tree ${treeish}`, () => readTree(this.directory, treeish, true));
  }

  blob(sha: string): Promise<Buffer> {
    return this.#keep(`blob ${sha}`, async () => (await runGit(this.directory, ['cat-file', 'blob', sha])).stdout);
  }

  diff(before: string, after: string): Promise<readonly FileChange[]> {
    return this.#keep(`diff ${before} ${after}`, () => diffCommits(this.directory, before, after));
  }

  #keep<T>(key: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const answer = read();
    this.#kept.set(key, answer);
    return answer;
  }
}

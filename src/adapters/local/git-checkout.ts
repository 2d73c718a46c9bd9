import { execFile } from 'node:child_process';
import type { Checkout } from '../../ports/checkout.js';
import type { Commit, Snapshot } from '../../ports/code-host.js';

/** Larger than any lens; what exceeds it is read from the code host instead. */
const longestOutput = 8 * 1024 * 1024;
const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t/;
const fullSha = /^[0-9a-f]{40,64}$/;

/** Reads commits of the clone in a folder by asking `git` for objects, never for files of the work tree. */
export class GitCheckout implements Checkout {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async snapshot(commit: string): Promise<Snapshot | undefined> {
    if ((await this.commit(commit)) === undefined) return undefined;
    return { commit, read: (path) => this.#readFile(commit, path) };
  }

  async commit(sha: string): Promise<Commit | undefined> {
    if (!fullSha.test(sha)) return undefined;
    // The raw object names the parents that a shallow clone hides from `rev-parse`.
    const raw = await this.#git(['cat-file', 'commit', sha]);
    if (raw === undefined) return undefined;
    const header = raw.toString('utf8').split('\n\n', 1)[0] ?? '';
    return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
  }

  async #readFile(commit: string, path: string): Promise<Uint8Array | undefined> {
    const entry = await this.#git(['ls-tree', commit, '--', `:(literal)${path}`]);
    const blob = regularFile.exec(entry?.toString('utf8') ?? '')?.[1];
    return blob === undefined ? undefined : this.#git(['cat-file', 'blob', blob]);
  }

  #git(parameters: readonly string[]): Promise<Buffer | undefined> {
    return new Promise((resolve) => {
      execFile(
        'git',
        ['--no-replace-objects', '-C', this.#folder, ...parameters],
        { encoding: 'buffer', maxBuffer: longestOutput, windowsHide: true },
        (error, stdout) => resolve(error === null ? stdout : undefined),
      );
    });
  }
}

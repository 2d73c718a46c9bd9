import type { Checkout } from '../../ports/checkout.js';
import type { Commit, Snapshot } from '../../ports/code-host.js';
import { gitIn, type Git } from './git.js';

const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t/;
const fullSha = /^[0-9a-f]{40,64}$/;

/** Reads commits of the clone in a folder by asking `git` for objects, never for files of the work tree. */
export class GitCheckout implements Checkout {
  readonly #git: Git;

  constructor(folder: string) {
    this.#git = gitIn(folder);
  }

  async snapshot(commit: string, fallback: Snapshot): Promise<Snapshot> {
    if ((await this.commit(commit)) === undefined) return fallback;
    return { commit, read: (path) => this.#readFile(commit, path, fallback) };
  }

  async commit(sha: string): Promise<Commit | undefined> {
    if (!fullSha.test(sha)) return undefined;
    // The raw object names the parents that a shallow clone hides from `rev-parse`.
    const raw = await this.#git('cat-file', 'commit', sha);
    if (raw === undefined) return undefined;
    const header = raw.toString('utf8').split('\n\n', 1)[0] ?? '';
    return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
  }

  /** Links, and what a sparse or partial clone does not hold, are left to the fallback. */
  async #readFile(commit: string, path: string, fallback: Snapshot): Promise<Uint8Array | undefined> {
    const entry = await this.#git('ls-tree', commit, '--', `:(literal,top)${path}`);
    if (entry?.length === 0) return undefined;
    const blob = regularFile.exec(entry?.toString('utf8') ?? '')?.[1];
    const bytes = blob === undefined ? undefined : await this.#git('cat-file', 'blob', blob);
    return bytes ?? fallback.read(path);
  }
}

import type { Commit, Snapshot } from './code-host.js';

/** The local clone, if there is one. It may be shallow, of another commit, or absent. */
export interface Checkout {
  /** The commit's files; whatever the clone does not hold is read from `fallback`. */
  snapshot(commit: string, fallback: Snapshot): Promise<Snapshot>;
  /** The commit with its true parents, also in a shallow clone. */
  commit(sha: string): Promise<Commit | undefined>;
}

import type { Commit, Snapshot } from './code-host.js';

/** The local clone, if there is one. It may be shallow, of another commit, or absent. */
export interface Checkout {
  /** The commit's files, or undefined where the clone does not hold that commit. */
  snapshot(commit: string): Promise<Snapshot | undefined>;
  /** The commit with its true parents, also in a shallow clone. */
  commit(sha: string): Promise<Commit | undefined>;
}

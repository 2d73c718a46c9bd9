import type { Snapshot } from '../ports/code-host.js';
import type { PullRequestTrigger } from './trigger.js';
import type { World } from './world.js';

/** The two commits that a pull request is judged on. */
export interface Comparison {
  readonly number: number;
  readonly headSha: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** From another repository or Dependabot, as known after asking the host where the event did not say. */
  readonly fromOutside: boolean;
}

/**
 * Pairs the merge commit with its first parent, but only if the commit is the merge of exactly this head; else the head
 * with its merge base. The base that the event records may be hours old, so it is never compared with the merge.
 */
export async function resolveComparison(trigger: PullRequestTrigger, world: World): Promise<Comparison> {
  const { number, mergeSha } = trigger;
  const named =
    trigger.headSha === undefined || trigger.baseSha === undefined ? await world.host.pullRequest(number) : undefined;
  const headSha = trigger.headSha ?? named?.headSha ?? '';
  const baseSha = trigger.baseSha ?? named?.baseSha ?? '';
  const fromOutside = trigger.fromOutside || named?.fromFork === true;
  const merge =
    mergeSha === undefined
      ? undefined
      : ((await world.checkout.commit(mergeSha)) ?? (await world.host.commit(mergeSha)));
  const [base, head, ...others] = merge?.parents ?? [];
  if (merge !== undefined && base !== undefined && head === headSha && others.length === 0) {
    return {
      number,
      headSha,
      fromOutside,
      before: world.host.snapshot(base),
      after: await snapshotAt(merge.sha, world),
    };
  }
  const mergeBase = await world.host.mergeBase(baseSha, headSha);
  return {
    number,
    headSha,
    fromOutside,
    before: world.host.snapshot(mergeBase),
    after: await snapshotAt(headSha, world),
  };
}

/** The files of a commit that is known to exist: from the clone where it has them, else from the host. */
export function snapshotAt(sha: string, world: World): Promise<Snapshot> {
  return world.checkout.snapshot(sha, world.host.snapshot(sha));
}

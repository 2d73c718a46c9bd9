import { latestVersion, settleImports } from './state/lenses.js';
import { settleShares } from './state/shares.js';
import { reviewsOf, reviewStatus } from './state/workloads.js';
import type { Lens, ShareStatus, World } from './state/world.js';

/** A lens as a test or a demo sees it, in plain JSON. */
export interface LensView {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Document in the draft slot, as it was sent. */
  readonly draft: string | undefined;
  /** Oldest first. */
  readonly versions: readonly { readonly name: string; readonly major: boolean; readonly text: string }[];
  readonly tags: Readonly<Record<string, string>>;
  readonly shares: readonly {
    readonly id: string;
    readonly sharedWith: string;
    readonly status: ShareStatus;
    readonly statusMessage: string | undefined;
  }[];
  readonly workloads: readonly {
    readonly id: string;
    readonly name: string;
    readonly account: string;
    readonly version: string;
    readonly status: string;
  }[];
}

export function viewLens(world: World, lens: Lens): LensView {
  settleShares(lens, world.now());
  return {
    arn: lens.arn,
    account: lens.account,
    region: lens.region,
    name: (latestVersion(lens) ?? lens.draft ?? lens.incoming?.draft)?.document.name ?? '',
    draft: lens.draft?.text,
    versions: lens.versions.map(({ name, major, text }) => ({ name, major, text })),
    tags: Object.fromEntries(lens.tags),
    shares: lens.shares.map(({ id, sharedWith, status, statusMessage }) => ({ id, sharedWith, status, statusMessage })),
    workloads: reviewsOf(world, lens.arn).map(({ workload, review }) => ({
      id: workload.id,
      name: workload.name,
      account: workload.account,
      version: review.version,
      status: reviewStatus(world, workload, review),
    })),
  };
}

/** All lenses of all accounts and Regions, in order of their homes and their creation. */
export function viewLenses(world: World): readonly LensView[] {
  return [...world.homes.values()].flatMap((home) => {
    settleImports(home, world.now());
    return home.lenses.map((lens) => viewLens(world, lens));
  });
}

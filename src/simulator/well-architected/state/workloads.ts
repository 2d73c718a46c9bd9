import { conflict, notFound } from '../service-error.js';
import { findLens, isSharedWith, latestVersion } from './lenses.js';
import {
  partitionOf,
  type Home,
  type Lens,
  type LensReview,
  type LensVersion,
  type Workload,
  type World,
} from './world.js';

export type ReviewStatus = 'CURRENT' | 'NOT_CURRENT' | 'DELETED' | 'UNSHARED';

/** A workload of an account that is reviewed with the latest version of a lens. */
export function attachWorkload(world: World, home: Home, lens: Lens, name: string): Workload {
  const version = latestVersion(lens);
  if (version === undefined) throw conflict('LENS', lens.arn, 'A draft cannot be applied to workloads.');
  const id = world.freshId('workload');
  const workload: Workload = {
    id,
    arn: `arn:${partitionOf(home.region)}:wellarchitected:${home.region}:${home.account}:workload/${id}`,
    name,
    account: home.account,
    region: home.region,
    reviews: [{ lensArn: lens.arn, lensName: version.document.name, version: version.name, milestones: [] }],
  };
  home.workloads.push(workload);
  return workload;
}

/** Workloads of all accounts that use a lens, whether or not they may see it still. */
export function reviewsOf(world: World, arn: string): { home: Home; workload: Workload; review: LensReview }[] {
  return [...world.homes.values()].flatMap((home) =>
    home.workloads.flatMap((workload) =>
      workload.reviews.filter((review) => review.lensArn === arn).map((review) => ({ home, workload, review })),
    ),
  );
}

/**
 * What a publication does to workloads: a minor version takes along, silently, those on the version before it; a major
 * one leaves all where they are and notifies (both observed).
 */
export function moveReviews(world: World, lens: Lens, previous: string, version: LensVersion): void {
  for (const { home, workload, review } of reviewsOf(world, lens.arn)) {
    if (version.major) {
      home.notifications.push({
        type: 'LENS_VERSION_UPGRADED',
        workload,
        lensArn: lens.arn,
        currentVersion: review.version,
        latestVersion: version.name,
      });
    } else if (review.version === previous) {
      review.version = version.name;
    }
  }
}

export function reviewStatus(world: World, workload: Workload, review: LensReview): ReviewStatus {
  const lens = findLens(world, review.lensArn);
  if (lens === undefined) return 'DELETED';
  if (lens.account !== workload.account && !isSharedWith(world, lens, workload.account)) return 'UNSHARED';
  return latestVersion(lens)?.name === review.version ? 'CURRENT' : 'NOT_CURRENT';
}

export function requireWorkload(home: Home, id: string): Workload {
  const workload = home.workloads.find((candidate) => candidate.id === id);
  if (workload === undefined) throw notFound('WORKLOAD', id);
  return workload;
}

/** Saves a milestone, then moves one workload to the latest version. There is no way back. */
export function upgradeReview(world: World, home: Home, id: string, arn: string, milestone: string): void {
  const workload = requireWorkload(home, id);
  const review = workload.reviews.find((candidate) => candidate.lensArn === arn);
  const latest = findLens(world, arn);
  if (review === undefined || latest === undefined) throw notFound('LENS', arn);
  if (reviewStatus(world, workload, review) !== 'NOT_CURRENT') throw conflict('LENS', arn, 'The lens is current.');
  if (review.milestones.some((saved) => saved.name === milestone)) {
    throw conflict('WORKLOAD', id, `A milestone with name ${milestone} already exists.`);
  }
  review.milestones.push({ name: milestone, version: review.version });
  review.version = latestVersion(latest)?.name ?? review.version;
  const left = home.notifications.filter((entry) => !(entry.workload === workload && entry.lensArn === arn));
  home.notifications.splice(0, home.notifications.length, ...left);
}

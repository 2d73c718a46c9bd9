import type { Manifest } from '../manifest/manifest.js';
import { isProblem } from '../ports/errors.js';
import type { LensService, LensServices } from '../ports/lens-service.js';
import { planDraft, type DraftPlan } from '../release/plan-draft.js';
import type { SharePlan } from '../share/plan-shares.js';
import type { ComparedLens } from './compare-lens.js';
import { readSlot, type ObservedSlot, type OwnDraft } from './draft-target.js';
import type { LensContent } from './judge-lens.js';
import { readPublished, type ObservedLens } from './observe-region.js';
import { RegionListing } from './region-listing.js';
import { listTargetShares, planTargetShares } from './share-target.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';
import { regionsOf } from './regions-of.js';

export interface ReviewInput {
  readonly project: { readonly manifest: Manifest };
  readonly drafts: DraftSource;
  readonly compared: readonly ComparedLens[];
}

/** What the drafts are recorded as. */
export interface DraftSource {
  /** The pull request; undefined where the drafts belong to none. */
  readonly number: number | undefined;
  readonly headSha: string;
  readonly fromOutside: boolean;
}

/** One lens in one Region, with everything that was read and decided before a draft is imported. */
export interface ReviewTarget {
  readonly lens: ComparedLens;
  readonly content: LensContent;
  readonly service: LensService;
  readonly observed: ObservedLens;
  readonly slot: ObservedSlot;
  readonly own: OwnDraft;
  readonly draft: DraftPlan;
  readonly shares: SharePlan | undefined;
}

/** Reads every lens in every Region. Throws `ServiceError` or `UserError`: a read that fails stops all before the first write. */
export async function planReviewTargets(
  input: ReviewInput,
  services: LensServices,
  settings: Settings,
  world: World,
): Promise<ReviewTarget[]> {
  const listings = new Map<string, RegionListing>();
  const { manifest } = input.project;
  const plans = input.compared.flatMap((lens) => {
    const { content, entry } = lens.judged;
    if (content === undefined) return [];
    return regionsOf(manifest, entry, settings).map(async (region): Promise<ReviewTarget> => {
      const service = services.in(region);
      const listing = listings.get(region) ?? new RegionListing(service);
      listings.set(region, listing);
      const identity = { id: entry.id, name: content.name, pins: entry.arns, repository: world.run.repository };
      const found = await listing.find(identity);
      const [observed, slot, live] = await Promise.all([
        readPublished(service, found),
        readSlot(service, listing, found),
        unlessDenied(listTargetShares(service, found)),
      ]);
      const own: OwnDraft = {
        repository: world.run.repository,
        pullRequest: input.drafts.number,
        commit: input.drafts.headSha,
        digest: content.digest,
        run: world.run.order,
      };
      const draft = planDraft(slot.slot, own, settings.draft === 'replace');
      const shares = live === undefined ? undefined : planTargetShares(service, found, live, entry, manifest);
      return { lens, content, service, observed, slot, own, draft, shares };
    });
  });
  return Promise.all(plans);
}

/** A review is worth having without the share plan, so a role that may not list shares only loses that. */
async function unlessDenied<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isProblem(error, 'access-denied')) return undefined;
    throw error;
  }
}

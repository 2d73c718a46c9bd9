import type { Manifest } from '../manifest/manifest.js';
import { isProblem } from '../ports/errors.js';
import type { LensService, LensServices } from '../ports/lens-service.js';
import { planDraft, type DraftPlan } from '../release/plan-draft.js';
import { nameChanged } from '../release/plan-release.js';
import { remedyText } from '../report/remedy-text.js';
import type { Failure } from '../report/run-report.js';
import type { SharePlan } from '../share/plan-shares.js';
import type { ComparedLens } from './compare-lens.js';
import { readSlot, type ObservedSlot, type OwnDraft } from './draft-target.js';
import { guardNewLenses, type NewLens } from './guard-quotas.js';
import type { LensContent } from './judge-lens.js';
import { publishedAs, readPublished, type ObservedLens } from './observe-region.js';
import { failureOf } from './outcome.js';
import type { Progress } from './progress.js';
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
  /** Why the run must write nothing at all. */
  readonly refusals: readonly Failure[];
  /** What could not be read, in words. */
  readonly notes: readonly string[];
}

/**
 * Reads every lens in every Region; `drafts` says whether drafts are meant to be imported. Throws `ServiceError` or
 * `UserError`: a read that fails stops all before the first write.
 */
export async function planReviewTargets(
  input: ReviewInput,
  services: LensServices,
  settings: Settings,
  world: World,
  drafts: boolean,
  progress: Progress,
): Promise<ReviewTarget[]> {
  const listings = new Map<string, RegionListing>();
  const { manifest } = input.project;
  const planned = input.compared.flatMap((lens) => {
    const { content, entry } = lens.judged;
    if (content === undefined) return [];
    return regionsOf(manifest, entry, settings).map(async (region): Promise<PlannedTarget> => {
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
      const shares = live.read === undefined ? undefined : planTargetShares(service, found, live.read, entry, manifest);
      progress(entry.id, region, `read, ${publishedAs(observed)}`);
      return { lens, content, service, listing, observed, slot, own, draft, shares, notes: live.notes };
    });
  });
  return refuse(await Promise.all(planned), drafts);
}

type PlannedTarget = Omit<ReviewTarget, 'refusals'> & { readonly listing: RegionListing };

/** What AWS would refuse is said before anything is tried. */
async function refuse(planned: readonly PlannedTarget[], drafts: boolean): Promise<ReviewTarget[]> {
  const created = planned.filter(({ observed, draft }) => observed.found === undefined && draft.kind === 'import');
  const full = drafts ? await guardNewLenses(created.map(newLens)) : new Map<string, readonly Failure[]>();
  return planned.map((target) => {
    const quota = created.includes(target) ? (full.get(target.service.region) ?? []) : [];
    // A release would be refused for its shares as well, and this is where that can still be put right.
    return { ...target, refusals: [...renamed(target), ...quota, ...(target.shares?.refusals ?? [])] };
  });
}

function newLens({ lens, service, listing }: PlannedTarget): NewLens {
  return { id: lens.judged.entry.id, region: service.region, listing };
}

function renamed({ observed, content }: PlannedTarget): Failure[] {
  const published = observed.published === undefined ? undefined : observed.found?.name;
  return published === undefined || published === content.name ? [] : [nameChanged(published, content.name)];
}

/** A review is worth having without the share plan, so a role that may not list shares only loses that. */
async function unlessDenied<T>(reading: Promise<T>): Promise<{ read: T | undefined; notes: readonly string[] }> {
  try {
    return { read: await reading, notes: [] };
  } catch (error) {
    if (!isProblem(error, 'access-denied')) throw error;
    return { read: undefined, notes: [`the shares could not be planned. ${remedyText(failureOf(error))}`] };
  }
}

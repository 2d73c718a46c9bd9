import type { LensService } from '../ports/lens-service.js';
import { readReleaseRecord, type ReleaseRecord } from '../release/lens-tags.js';
import { compareVersions, isNumericVersion } from '../release/version-name.js';
import type { ObservedShare } from '../share/plan-shares.js';
import { readSlot, type ObservedSlot } from './draft-target.js';
import { readPublished, type ObservedLens } from './observe-region.js';
import type { FoundLens, LensIdentity, RegionListing } from './region-listing.js';
import { listTargetShares } from './share-target.js';

/** What a Region has of one lens that is to be released. What the listed version makes pointless to ask is undefined. */
export interface ReleaseReading<Compared> {
  readonly observed: ObservedLens;
  readonly compared: Compared;
  /** Undefined where a newer version is published, to which the shares belong. */
  readonly live: readonly ObservedShare[] | undefined;
  /** Undefined where this version, or a newer one, is published already. */
  readonly slot: ObservedSlot | undefined;
  /** Of a version that is published already. */
  readonly record: ReleaseRecord | undefined;
}

/**
 * Reads all that a release needs to know. The listing says which version is published, and with that what else will be
 * asked for, so that all other reads are under way at once. Throws `ServiceError`, `UserError` as `RegionListing.find`.
 *
 * @param compare what is made of the published content while the other reads are still under way
 */
export async function readReleaseTarget<Compared>(
  service: LensService,
  listing: RegionListing,
  identity: LensIdentity,
  version: string,
  compare: (observed: ObservedLens) => Promise<Compared>,
): Promise<ReleaseReading<Compared>> {
  const found = await listing.find(identity);
  const listed = found?.published?.version;
  const newer = listed !== undefined && isNumericVersion(listed) && compareVersions(version, listed) < 0;
  const repeated = listed === version;
  const [{ observed, compared }, live, slot, early] = await Promise.all([
    readPublished(service, found).then(async (observed) => ({ observed, compared: await compare(observed) })),
    newer ? undefined : listTargetShares(service, found),
    newer || repeated ? undefined : readSlot(service, listing, found),
    repeated ? readRecord(service, found) : undefined,
  ]);
  // A listing may leave the version out.
  const late = !repeated && observed.published?.version === version;
  return { observed, compared, live, slot, record: late ? await readRecord(service, found) : early };
}

async function readRecord(service: LensService, found: FoundLens | undefined): Promise<ReleaseRecord | undefined> {
  return found === undefined ? undefined : readReleaseRecord(await service.readTags(found.arn));
}

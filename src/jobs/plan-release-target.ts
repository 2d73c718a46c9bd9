import type { LensDiff } from '../diff/lens-diff.js';
import { lensDigest } from '../lens/lens-digest.js';
import { lensName } from '../lens/lens-name.js';
import { UserError } from '../ports/errors.js';
import type { LensService } from '../ports/lens-service.js';
import type { FingerprintEntry } from '../plan/fingerprint.js';
import { planRelease, type ReleasePlan } from '../release/plan-release.js';
import { describeForeignDraft } from '../release/plan-draft.js';
import { compareVersions, isNumericVersion } from '../release/version-name.js';
import type { Failure, RegionReport } from '../report/run-report.js';
import type { SharePlan } from '../share/plan-shares.js';
import { readSlot, type ObservedSlot } from './draft-target.js';
import { fingerprintOf } from './fingerprint-of.js';
import type { JudgedLens, LensContent } from './judge-lens.js';
import { readVersion, type ObservedLens, type PublishedContent } from './observe-region.js';
import { readReleaseTarget, type ReleaseReading } from './read-release-target.js';
import { accountOf, type RegionListing } from './region-listing.js';
import type { ReleaseRequest } from './release-request.js';
import { listTargetShares, planTargetShares } from './share-target.js';
import type { World } from './world.js';

/** One lens in one Region, with everything that was read and decided before the first write. */
export interface ReleaseTarget {
  readonly lens: JudgedLens;
  readonly service: LensService;
  readonly listing: RegionListing;
  readonly observed: ObservedLens;
  readonly slot: ObservedSlot;
  readonly content: LensContent;
  readonly diff: LensDiff | undefined;
  readonly plan: ReleasePlan;
  /** Undefined where shares are not declared, or belong to a newer version. */
  readonly shares: SharePlan | undefined;
  /** False for a repeat whose tags are already right. */
  readonly marks: boolean;
  readonly refusals: readonly Failure[];
  readonly notes: readonly string[];
  readonly base: Pick<RegionReport, 'region' | 'account' | 'arn' | 'version'>;
  readonly fingerprint: FingerprintEntry;
}

interface Place {
  readonly lens: JudgedLens;
  readonly service: LensService;
  readonly listing: RegionListing;
  readonly release: ReleaseRequest;
  readonly world: World;
  /** Compares what is published with what is to be. */
  readonly compare: (published: PublishedContent, content: LensContent) => LensDiff;
}

const noSlot: ObservedSlot = { listed: undefined, slot: undefined };

/** Reads one Region and decides what a release would do there. Throws `ServiceError` or `UserError` if it cannot. */
export async function planReleaseTarget(place: Place): Promise<ReleaseTarget> {
  const { lens, service, listing, release, world } = place;
  const { manifest } = release.project;
  const file = contentOf(lens);
  const identity = { id: lens.entry.id, name: file.name, pins: lens.entry.arns, repository: world.run.repository };
  const reading = await readReleaseTarget(service, listing, identity, release.version, (observed) =>
    compareWithPublished(place, file, observed),
  );
  const { observed, compared } = reading;
  const { content, diff, sameNameDigest } = compared;
  const { published, found } = observed;
  const plan = planRelease({
    version: release.version,
    name: content.name,
    digest: content.digest,
    overrides: release.overrides,
    published: found === undefined ? undefined : { ...found, version: published?.version, digest: published?.digest },
    diff,
    sameNameDigest,
  });
  const slot = plan.kind === 'publish' ? (reading.slot ?? (await readSlot(service, listing, found))) : noSlot;
  const shares =
    plan.kind === 'keep' && !plan.writeShares
      ? undefined
      : planTargetShares(
          service,
          found,
          reading.live ?? (await listTargetShares(service, found)),
          lens.entry,
          manifest,
        );
  const foreign = slot.slot === undefined ? undefined : describeForeignDraft(slot.slot, world.run.repository);
  return {
    lens,
    service,
    listing,
    observed,
    slot,
    content,
    diff,
    plan,
    shares,
    marks: needsMarks(reading, plan, content, release),
    refusals: [...(plan.kind === 'refused' ? plan.failures : []), ...(shares?.refusals ?? [])],
    notes: foreign === undefined ? [] : [`the draft slot held ${foreign}, which the release replaces`],
    base: {
      region: service.region,
      ...(found === undefined ? {} : { arn: found.arn, account: accountOf(found.arn) ?? '' }),
      ...(published === undefined ? {} : { version: published.version }),
    },
    fingerprint: fingerprintOf(lens.entry.id, service.region, content.digest, levelOf(plan), shares),
  };
}

interface Comparison {
  readonly content: LensContent;
  /** Undefined where nothing is published, or the same. */
  readonly diff: LensDiff | undefined;
  /** Of the version of the tag's name that is out already, although a newer one is published. */
  readonly sameNameDigest: string | undefined;
}

async function compareWithPublished(
  { service, release, compare }: Place,
  file: LensContent,
  observed: ObservedLens,
): Promise<Comparison> {
  const content = await releasedContent(file, observed, service, release.fromVersion);
  const { published } = observed;
  if (published === undefined || published.digest === content.digest) {
    return { content, diff: undefined, sameNameDigest: undefined };
  }
  const sameNameDigest = await olderDigest(service, observed, release.version);
  return { content, diff: compare(published, content), sameNameDigest };
}

function contentOf(lens: JudgedLens): LensContent {
  if (lens.content === undefined) throw new Error(`the lens ${lens.entry.id} was let through without content`);
  return lens.content;
}

function levelOf(plan: ReleasePlan) {
  return plan.kind === 'publish' ? plan.level : 'none';
}

/** The tagged content or, to fix forward, that of an earlier version. */
async function releasedContent(
  file: LensContent,
  observed: ObservedLens,
  service: LensService,
  fromVersion: string | undefined,
): Promise<LensContent> {
  if (fromVersion === undefined) return file;
  const earlier =
    observed.found === undefined ? undefined : await readVersion(service, observed.found.arn, fromVersion);
  if (earlier === undefined) {
    throw new UserError(
      'usage',
      `The lens has no version "${fromVersion}" in ${service.region}, so its content cannot be published again.`,
      'Correct "from-version".',
    );
  }
  return { value: earlier.value, digest: lensDigest(earlier.value), name: lensName(earlier.value) ?? file.name };
}

/** Whether the tag's version is out already, although a newer one is published; only asked where that can be. */
async function olderDigest(
  service: LensService,
  { found, published }: ObservedLens,
  version: string,
): Promise<string | undefined> {
  if (found === undefined || published === undefined || published.version === version) return undefined;
  const ordered = isNumericVersion(published.version);
  if (ordered && compareVersions(version, published.version) > 0) return undefined;
  return (await readVersion(service, found.arn, version))?.digest;
}

/** A release that died after publishing left the lens unmarked; the repeat makes up for it. */
function needsMarks(
  { observed, record }: ReleaseReading<Comparison>,
  plan: ReleasePlan,
  content: LensContent,
  release: ReleaseRequest,
): boolean {
  if (plan.kind === 'publish') return true;
  const current = plan.kind === 'keep' && plan.why === 'repeat' && observed.published?.version === release.version;
  return current && (record?.version !== release.version || record.digest !== content.digest);
}

import { guardLenses, guardVersions } from '../plan/guard-quota.js';
import { quotas, versionsToWarnAt } from '../plan/quota.js';
import type { LensService } from '../ports/lens-service.js';
import type { Failure, Notice } from '../report/run-report.js';
import type { ReleaseTarget } from './plan-release-target.js';
import type { RegionListing } from './region-listing.js';
import type { TaggedVersions } from './tagged-versions.js';

/** One lens in one Region that may be created there. */
export interface NewLens {
  readonly id: string;
  readonly region: string;
  readonly listing: RegionListing;
}

/** Why lenses cannot be created, by Region; all that are new in one Region are counted together. */
export async function guardNewLenses(created: readonly NewLens[]): Promise<ReadonlyMap<string, readonly Failure[]>> {
  const regions = new Map<string, NewLens[]>();
  for (const lens of created) regions.set(lens.region, [...(regions.get(lens.region) ?? []), lens]);
  const refusals = [...regions].map(async ([region, lenses]) => {
    const owned = (await lenses[0]?.listing.owned()) ?? 0;
    const ids = lenses.map(({ id }) => id);
    return [region, guardLenses(region, owned, ids)] as const;
  });
  return new Map(await Promise.all(refusals));
}

/** The targets with what quotas have to say against them, and warnings about versions that are running out. */
export async function guardReleaseQuotas(
  targets: readonly ReleaseTarget[],
  version: string,
  tagged: TaggedVersions,
): Promise<{ readonly targets: readonly ReleaseTarget[]; readonly notices: readonly Notice[] }> {
  const created = targets.filter(({ plan }) => plan.kind === 'publish' && plan.arn === undefined);
  const full = await guardNewLenses(
    created.map(({ lens, service, listing }) => ({ id: lens.entry.id, region: service.region, listing })),
  );
  const used = await usedVersions(targets, tagged);
  const guarded = targets.map(async (target): Promise<ReleaseTarget> => {
    const versions = used.get(target.lens.entry.id);
    const refusals = [
      ...(created.includes(target) ? (full.get(target.service.region) ?? []) : []),
      ...(versions === undefined ? [] : await refuseVersion(target, version, versions)),
    ];
    return refusals.length === 0 ? target : { ...target, refusals: [...target.refusals, ...refusals] };
  });
  return {
    targets: await Promise.all(guarded),
    notices: [...used].flatMap(([lens, versions]) => warn(lens, versions)),
  };
}

/** By lens id, the names that are taken; only of lenses that get a further version. */
async function usedVersions(
  targets: readonly ReleaseTarget[],
  tagged: TaggedVersions,
): Promise<Map<string, readonly string[]>> {
  const growing = new Set(targets.filter(({ plan }) => plan.kind === 'publish' && plan.arn !== undefined).map(idOf));
  return new Map(await Promise.all([...growing].map(async (id) => [id, await tagged(id)] as const)));
}

/** Tags may count versions that were never published there; so before it refuses, the service is asked for each. */
async function refuseVersion(
  { lens, service, plan }: ReleaseTarget,
  version: string,
  used: readonly string[],
): Promise<readonly Failure[]> {
  if (plan.kind !== 'publish' || plan.arn === undefined || used.length < quotas.versions) return [];
  return guardVersions(lens.entry.id, service.region, version, await countExisting(service, plan.arn, used));
}

async function countExisting(service: LensService, arn: string, names: readonly string[]): Promise<number> {
  const found = await Promise.all(names.map((name) => service.hasVersion(arn, name)));
  return found.filter(Boolean).length;
}

function warn(lens: string, used: readonly string[]): Notice[] {
  if (used.length + 1 < versionsToWarnAt) return [];
  const text = `By the tags of this repository this is version ${used.length + 1} of "${lens}". AWS allows ${quotas.versions} of a lens, each name is used up for good, and none can be deleted: plan for a successor.`;
  return [{ level: 'warning', text }];
}

function idOf({ lens }: ReleaseTarget): string {
  return lens.entry.id;
}

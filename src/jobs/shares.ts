import { fingerprint } from '../plan/fingerprint.js';
import type { LensService, LensServices } from '../ports/lens-service.js';
import { readReleaseRecord, type ReleaseRecord } from '../release/lens-tags.js';
import type { Failure, LensReport, RegionReport, RunReport } from '../report/run-report.js';
import { reportOf } from './compare-lens.js';
import { snapshotAt } from './comparison.js';
import { askedLenses } from './asked-lenses.js';
import { findSharedLens } from './find-shared-lens.js';
import { fingerprintOf } from './fingerprint-of.js';
import { guarded } from './guard-account.js';
import { judgeLens, type JudgedLens } from './judge-lens.js';
import { publishedAs, readPublished, type ObservedLens } from './observe-region.js';
import { concludeReport, failureOf } from './outcome.js';
import { noProgress, withProgress, type Progress } from './progress.js';
import { readProject, type Project } from './project.js';
import { accountOf, RegionListing, type FoundLens } from './region-listing.js';
import { applyTargetShares, driftOf, listTargetShares, plannedShares, planTargetShares } from './share-target.js';
import type { Settings } from './settings.js';
import type { SharePlan } from '../share/plan-shares.js';
import type { World } from './world.js';
import { regionsOf } from './regions-of.js';

interface ShareJobTarget {
  readonly lens: JudgedLens;
  readonly service: LensService;
  readonly observed: ObservedLens;
  readonly plan: SharePlan | undefined;
  /** What is published by other means than this program's last release. */
  readonly contentDrift: readonly Failure[];
}

/** Brings all declared shares in line, or (purpose `drift`) only says where they, or the published content, are not. */
export async function reconcile(
  sha: string,
  purpose: 'write' | 'plan' | 'drift',
  settings: Settings,
  world: World,
): Promise<RunReport> {
  const subject = { kind: purpose === 'drift' ? 'drift' : 'shares' } as const;
  const base = { subject, dryRun: purpose !== 'write', commit: sha, links: world.run.links, notices: [] };
  const reading = await readProject(await snapshotAt(sha, world), settings.manifest);
  if (reading.kind === 'invalid') {
    return concludeReport({ ...base, notices: reading.notices, failures: [reading.failure], lenses: [] });
  }
  const services = await world.aws();
  if (!(await services.hasCredentials())) return concludeReport({ ...base, failures: [noCredentials], lenses: [] });
  const targets = await guarded(
    reading.project.manifest,
    services,
    withProgress('Reading from AWS', world, (progress) =>
      planTargets(reading.project, services, purpose, settings, world, progress),
    ),
  );
  const refused = targets.some(({ plan }) => (plan?.refusals.length ?? 0) > 0);
  const write = purpose === 'write' && !refused;
  const apply = (progress: Progress) =>
    Promise.all(targets.map((target) => applyTarget(target, write, purpose, world, progress)));
  const reports = await (write ? withProgress('Writing shares', world, apply) : apply(noProgress));
  const lenses = reading.project.manifest.lenses.flatMap((entry): LensReport[] => {
    const own = targets.flatMap(({ lens }, index) => (lens.entry.id === entry.id ? [reports[index]] : []));
    const lens = targets.find((target) => target.lens.entry.id === entry.id)?.lens;
    if (lens === undefined) return [];
    const regions = own.filter((report) => report !== undefined);
    return [{ ...reportOf({ judged: lens, state: 'unchanged', level: 'none', diff: undefined }), regions }];
  });
  const print = fingerprint(
    targets.map(({ lens, service, plan }) =>
      fingerprintOf(lens.entry.id, service.region, lens.content?.digest, 'none', plan),
    ),
  );
  return concludeReport({ ...base, failures: [], lenses, fingerprint: print });
}

async function planTargets(
  project: Project,
  services: LensServices,
  purpose: 'write' | 'plan' | 'drift',
  settings: Settings,
  world: World,
  progress: Progress,
): Promise<ShareJobTarget[]> {
  const { manifest } = project;
  const listings = new Map<string, RegionListing>();
  const lenses = await Promise.all(
    askedLenses(manifest, settings).map((entry) =>
      judgeLens(project.snapshot, project.manifestFile, manifest, entry, settings.failOn, world.clock.now()),
    ),
  );
  const places = lenses.flatMap((lens) =>
    regionsOf(manifest, lens.entry, settings).map((region) => ({ lens, region })),
  );
  return Promise.all(
    places.map(async ({ lens, region }): Promise<ShareJobTarget> => {
      const service = services.in(region);
      const listing = listings.get(region) ?? new RegionListing(service);
      listings.set(region, listing);
      const { entry } = lens;
      const found = await findSharedLens(listing, lens, world);
      const [observed, live, record] = await Promise.all([
        readPublished(service, found),
        listTargetShares(service, found),
        purpose === 'drift' ? readRecord(service, found) : undefined,
      ]);
      const plan =
        observed.published === undefined ? undefined : planTargetShares(service, found, live, entry, manifest);
      const contentDrift = publishedElsewhere(service, observed, record);
      progress(entry.id, region, `read, ${publishedAs(observed)}, ${live.length} shares`);
      return { lens, service, observed, plan, contentDrift };
    }),
  );
}

async function readRecord(service: LensService, found: FoundLens | undefined): Promise<ReleaseRecord | undefined> {
  return found?.published === undefined ? undefined : readReleaseRecord(await service.readTags(found.arn));
}

/** The tags say what was released last; another version or content was published by hand or by another program. */
function publishedElsewhere(
  service: LensService,
  { found, published }: ObservedLens,
  record: ReleaseRecord | undefined,
): Failure[] {
  if (found === undefined || published === undefined) return [];
  if (record === undefined || (record.version === published.version && record.digest === published.digest)) return [];
  return [
    {
      reason: 'drift',
      message: `Version ${published.version} of ${found.arn} in ${service.region} was not published by a release: the last one was ${record.version}.`,
      remedy: 'Compare the published content with the repository, then release the next version from Git.',
    },
  ];
}

async function applyTarget(
  { lens, service, observed, plan, contentDrift }: ShareJobTarget,
  write: boolean,
  purpose: 'write' | 'plan' | 'drift',
  world: World,
  progress: Progress,
): Promise<RegionReport> {
  const arn = observed.found?.arn;
  const base = {
    region: service.region,
    ...(arn === undefined ? {} : { arn, account: accountOf(arn) ?? '' }),
    ...(observed.published === undefined ? {} : { version: observed.published.version }),
  };
  if (plan === undefined || arn === undefined) {
    return { ...base, state: 'skipped', notes: ['not published yet, so it cannot be shared'], failures: [] };
  }
  const refusals = [...plan.refusals, ...contentDrift];
  if (!write) {
    const drift = purpose === 'drift' ? driftOf(plan) : [];
    return { ...base, state: 'unchanged', notes: [], shares: plannedShares(plan), failures: [...refusals, ...drift] };
  }
  try {
    const applied = await applyTargetShares(service, arn, plan, world);
    const { created, removed } = applied.report;
    progress(lens.entry.id, service.region, `shared: ${created} created, ${removed} removed`);
    return { ...base, state: 'unchanged', notes: [], shares: applied.report, failures: applied.failures };
  } catch (error) {
    return { ...base, state: 'failed', notes: [], shares: plannedShares(plan), failures: [failureOf(error)] };
  }
}

const noCredentials: Failure = {
  reason: 'no-credentials',
  message: 'There are no AWS credentials, so shares can be neither read nor changed.',
  remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
};

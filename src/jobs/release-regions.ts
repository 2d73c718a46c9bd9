import pLimit from 'p-limit';
import { worstLevel, type Level } from '../diff/level.js';
import type { LensDiff } from '../diff/lens-diff.js';
import type { LensServices } from '../ports/lens-service.js';
import { fingerprint } from '../plan/fingerprint.js';
import type { Failure, LensReport, Notice, RegionReport } from '../report/run-report.js';
import type { SharePlan } from '../share/plan-shares.js';
import { applyReleaseTarget, type AppliedTarget } from './apply-release-target.js';
import { reportOf } from './compare-lens.js';
import { diffPublished } from './diff-published.js';
import { guarded } from './guard-account.js';
import { guardReleaseQuotas } from './guard-quotas.js';
import type { JudgedLens, LensContent } from './judge-lens.js';
import type { PublishedContent } from './observe-region.js';
import { planReleaseTarget, type ReleaseTarget } from './plan-release-target.js';
import { withProgress, type Progress } from './progress.js';
import { RegionListing } from './region-listing.js';
import type { ReleaseRequest } from './release-request.js';
import type { Settings } from './settings.js';
import { plannedShares } from './share-target.js';
import type { World } from './world.js';
import { regionsOf } from './regions-of.js';
import { readTaggedVersions } from './tagged-versions.js';

/** Targets under way at once; each Region has its own smaller bound on requests. */
const targetsAtOnce = 24;

export interface ReleaseOutcome {
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
  readonly lenses: readonly LensReport[];
  readonly fingerprint: string;
  /** False for a repeat: nothing is published and no share changes. */
  readonly changesAnything: boolean;
  /** Versions that were the published ones until this run published another. */
  readonly superseded: readonly string[];
}

/** Plans every lens in every Region while the account is looked up, refuses the whole run if one is refused, and only then writes. */
export async function releaseRegions(
  release: ReleaseRequest,
  services: LensServices,
  settings: Settings,
  world: World,
): Promise<ReleaseOutcome> {
  const tagged = readTaggedVersions(release, world.host);
  const planned = await guarded(
    release.project.manifest,
    services,
    withProgress('Reading from AWS', world, (progress) => planTargets(release, services, settings, world, progress)),
  );
  const { targets, notices } = await guardReleaseQuotas(planned, release.version, tagged);
  const refused = targets.some((target) => target.refusals.length > 0);
  const write = !refused && !settings.dryRun;
  const applied = write
    ? await withProgress('Writing to AWS', world, (progress) => applyTargets(targets, release, world, progress))
    : targets.map((target) => ({ target, report: shownOnly(target), notices: [] }));
  return {
    failures: [],
    notices: [
      ...notices,
      ...targets.flatMap(({ plan }) => (plan.kind === 'publish' ? plan.warnings.map(warning) : [])),
      ...applied.flatMap((target) => target.notices),
    ],
    lenses: release.lenses.map((lens) =>
      lensReport(
        lens,
        applied.filter(({ target }) => target.lens === lens),
      ),
    ),
    fingerprint: fingerprint(targets.map((target) => target.fingerprint)),
    superseded: [...new Set(applied.flatMap(({ target, report }) => supersededBy(report, target)))],
    changesAnything: targets.some(({ plan, shares }) => plan.kind !== 'keep' || changesShares(shares)),
  };
}

function applyTargets(
  targets: readonly ReleaseTarget[],
  release: ReleaseRequest,
  world: World,
  progress: Progress,
): Promise<({ target: ReleaseTarget } & AppliedTarget)[]> {
  const limit = pLimit(targetsAtOnce);
  return Promise.all(
    targets.map((target) =>
      limit(async () => ({ target, ...(await applyReleaseTarget(target, release, world, progress)) })),
    ),
  );
}

function planTargets(
  release: ReleaseRequest,
  services: LensServices,
  settings: Settings,
  world: World,
  progress: Progress,
): Promise<ReleaseTarget[]> {
  const listings = new Map<string, RegionListing>();
  const { manifest } = release.project;
  const places = release.lenses.flatMap((lens) =>
    regionsOf(manifest, lens.entry, settings).map((region) => ({ lens, region })),
  );
  const diffs = new Map<string, LensDiff>();
  // Regions mostly hold the same content.
  const compare = (published: PublishedContent, content: LensContent): LensDiff => {
    const key = `${published.digest} ${content.digest}`;
    const diff = diffs.get(key) ?? diffPublished(published.value, content.value, manifest);
    diffs.set(key, diff);
    return diff;
  };
  return Promise.all(
    places.map(async ({ lens, region }) => {
      const service = services.in(region);
      const listing = listings.get(region) ?? new RegionListing(service);
      listings.set(region, listing);
      const target = await planReleaseTarget({ lens, service, listing, release, world, compare });
      progress(lens.entry.id, region, describePlan(target, release.version));
      return target;
    }),
  );
}

function lensReport(lens: JudgedLens, regions: readonly { target: ReleaseTarget; report: RegionReport }[]): LensReport {
  const diffs = regions.flatMap(({ target: { plan, diff } }) =>
    plan.kind === 'keep' || diff === undefined ? [] : [diff],
  );
  const level = worstLevel(regions.map(({ target }) => levelShown(target)));
  const [diff] = diffs.filter((candidate) => candidate.level === worstLevel(diffs.map((each) => each.level)));
  const before = regions.find(({ target }) => target.diff === diff)?.target.observed.published?.value;
  const override = regions
    .flatMap(({ target }) => (target.plan.kind === 'publish' ? [target.plan.override] : []))
    .find(Boolean);
  const published = regions.some(({ target }) => target.plan.kind === 'publish');
  const state = diff !== undefined ? 'changed' : published ? 'added' : 'unchanged';
  return {
    ...reportOf({ judged: lens, state, level, diff: state === 'changed' ? diff : undefined, before }),
    ...(override === undefined ? {} : { override }),
    regions: regions.map(({ report }) => report),
  };
}

/** A refused release shows what it was refused for. */
function levelShown({ plan, diff }: ReleaseTarget): Level {
  if (plan.kind === 'publish') return plan.level;
  return plan.kind === 'refused' ? (diff?.level ?? 'none') : 'none';
}

function supersededBy(report: RegionReport, { observed }: ReleaseTarget): string[] {
  return report.state === 'published' && observed.published !== undefined ? [observed.published.version] : [];
}

function shownOnly(target: ReleaseTarget): RegionReport {
  const { plan } = target;
  const note = plan.kind === 'publish' ? [`would publish as ${plan.level}`] : plan.kind === 'keep' ? [plan.note] : [];
  return {
    ...target.base,
    state: plan.kind === 'keep' ? 'unchanged' : 'skipped',
    notes: [...note, ...target.notes],
    failures: target.refusals,
    ...(target.shares === undefined ? {} : { shares: plannedShares(target.shares) }),
  };
}

function describePlan({ plan }: ReleaseTarget, version: string): string {
  switch (plan.kind) {
    case 'publish':
      return `to be published as ${plan.level} version ${version}`;
    case 'keep':
      return plan.note;
    case 'refused':
      return `refused: ${plan.failures.map(({ reason }) => reason).join(', ')}`;
  }
}

function changesShares(plan: SharePlan | undefined): boolean {
  return plan !== undefined && plan.counts.create + plan.counts.renew + plan.counts.remove > 0;
}

function warning(text: string): Notice {
  return { level: 'warning', text };
}

import { releaseTags } from '../release/lens-tags.js';
import type { Failure, RegionReport } from '../report/run-report.js';
import { failureOf } from './outcome.js';
import type { ReleaseTarget } from './plan-release-target.js';
import { publishTarget } from './publish-target.js';
import { accountOf } from './region-listing.js';
import type { ReleaseRequest } from './release-request.js';
import { applyTargetShares, plannedShares } from './share-target.js';
import type { World } from './world.js';

/** Performs one plan. Never throws what a user or a service caused: other lenses and Regions go on. */
export async function applyReleaseTarget(
  target: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
): Promise<RegionReport> {
  const started = world.clock.now().getTime();
  const published = await publishOrKeep(target, release, world);
  const report = await withShares(target, published, world);
  const seconds = ((world.clock.now().getTime() - started) / 1000).toFixed(1);
  world.log.info(
    `${target.lens.entry.id} ${report.region}: ${report.state}${report.version === undefined ? '' : ` ${report.version}`} (${seconds} s)`,
  );
  return report;
}

async function publishOrKeep(target: ReleaseTarget, release: ReleaseRequest, world: World): Promise<RegionReport> {
  const { plan, base, notes, service, observed, lens } = target;
  if (plan.kind === 'refused') return { ...base, state: 'skipped', notes, failures: plan.failures };
  if (plan.kind === 'keep') {
    const failures = target.marks ? await mark(target, release, world) : [];
    return { ...base, state: 'unchanged', notes: [...notes, plan.note], failures };
  }
  try {
    const result = await publishTarget(
      {
        service,
        observed,
        before: target.slot.listed,
        content: target.content,
        version: release.version,
        level: plan.level,
        commit: release.commit,
        lensId: lens.entry.id,
        tags: lens.entry.tags,
      },
      world,
    );
    return {
      region: base.region,
      arn: result.arn,
      account: accountOf(result.arn) ?? '',
      version: release.version,
      level: plan.level,
      state: result.failures.length > 0 ? 'failed' : 'published',
      notes: [...notes, ...result.notes],
      failures: result.failures,
    };
  } catch (error) {
    return { ...base, state: 'failed', notes, failures: [failureOf(error)] };
  }
}

async function mark(
  { service, observed, lens, content }: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
): Promise<Failure[]> {
  const record = releaseTags({
    repository: world.run.repository,
    lens: lens.entry.id,
    commit: release.commit,
    version: release.version,
    digest: content.digest,
  });
  try {
    await service.writeTags(observed.found?.arn ?? '', { ...lens.entry.tags, ...record });
    return [];
  } catch (error) {
    return [failureOf(error)];
  }
}

/** Shares need a published version; a share that fails never makes the publication one that failed. */
async function withShares(target: ReleaseTarget, report: RegionReport, world: World): Promise<RegionReport> {
  const { shares, service } = target;
  if (shares === undefined) return report;
  if (report.state === 'failed' || report.arn === undefined) return { ...report, shares: plannedShares(shares) };
  try {
    const applied = await applyTargetShares(service, report.arn, shares, world);
    return { ...report, shares: applied.report, failures: [...report.failures, ...applied.failures] };
  } catch (error) {
    return { ...report, shares: plannedShares(shares), failures: [...report.failures, failureOf(error)] };
  }
}

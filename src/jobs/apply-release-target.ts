import { releaseTags } from '../release/lens-tags.js';
import { failureSentences } from '../report/remedy-text.js';
import type { RegionReport } from '../report/run-report.js';
import { failureOf } from './outcome.js';
import type { ReleaseTarget } from './plan-release-target.js';
import type { Progress } from './progress.js';
import { publishTarget } from './publish-target.js';
import { accountOf } from './region-listing.js';
import type { ReleaseRequest } from './release-request.js';
import { applyTargetShares, plannedShares } from './share-target.js';
import type { World } from './world.js';

type Step = (text: string) => void;
type Addition = Pick<RegionReport, 'notes' | 'failures' | 'shares'>;

const nothing: Addition = { notes: [], failures: [] };

/** Performs one plan. Never throws what a user or a service caused: other lenses and Regions go on. */
export async function applyReleaseTarget(
  target: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
  progress: Progress,
): Promise<RegionReport> {
  const step = (text: string) => progress(target.lens.entry.id, target.service.region, text);
  const report = await publishOrKeep(target, release, world, step);
  const verified = report.state !== 'failed' && report.failures.length === 0;
  // Neither of these needs the other.
  const [marks, shares] = await Promise.all([
    verified ? mark(target, report, release, world, step) : nothing,
    verified ? share(target, report, world, step) : { ...nothing, ...planned(target) },
  ]);
  step(`${report.state}${report.version === undefined ? '' : `, version ${report.version}`}`);
  return {
    ...report,
    ...(shares.shares === undefined ? {} : { shares: shares.shares }),
    notes: [...report.notes, ...marks.notes, ...shares.notes],
    failures: [...report.failures, ...marks.failures, ...shares.failures],
  };
}

async function publishOrKeep(
  target: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
  step: Step,
): Promise<RegionReport> {
  const { plan, base, notes, service, observed, lens } = target;
  if (plan.kind === 'refused') return { ...base, state: 'skipped', notes, failures: plan.failures };
  if (plan.kind === 'keep') return { ...base, state: 'unchanged', notes: [...notes, plan.note], failures: [] };
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
        manifest: release.project.manifest,
        fromVersion: release.fromVersion,
        tags: lens.entry.tags,
        step,
      },
      world,
    );
    return {
      region: base.region,
      arn: result.arn,
      account: accountOf(result.arn) ?? '',
      version: release.version,
      level: plan.level,
      state: result.state,
      notes: [...notes, ...result.notes],
      failures: result.failures,
    };
  } catch (error) {
    return { ...base, state: 'failed', notes, failures: [failureOf(error)] };
  }
}

/** Tells by tags on the lens what was released. */
async function mark(
  { marks, service, lens, content, plan }: ReleaseTarget,
  { arn }: RegionReport,
  release: ReleaseRequest,
  world: World,
  step: Step,
): Promise<Addition> {
  if (!marks || arn === undefined) return nothing;
  const record = releaseTags({
    repository: world.run.repository,
    lens: lens.entry.id,
    commit: release.commit,
    version: release.version,
    digest: content.digest,
  });
  try {
    await service.writeTags(arn, { ...lens.entry.tags, ...record });
    step('wrote the tags');
    return nothing;
  } catch (error) {
    const failure = failureOf(error);
    // The version is out and right: a missing tag is no reason to call the release a failure.
    return plan.kind === 'publish'
      ? { notes: [`the tags of the lens could not be written: ${failureSentences(failure)}`], failures: [] }
      : { notes: [], failures: [failure] };
  }
}

function planned({ shares }: ReleaseTarget): Pick<RegionReport, 'shares'> {
  return shares === undefined ? {} : { shares: plannedShares(shares) };
}

/** Shares need a published version; a share that fails never makes the publication one that failed. */
async function share(target: ReleaseTarget, { arn }: RegionReport, world: World, step: Step): Promise<Addition> {
  const { shares, service } = target;
  if (shares === undefined || arn === undefined) return { ...nothing, ...planned(target) };
  try {
    const { report, failures } = await applyTargetShares(service, arn, shares, world);
    if (report.created + report.removed > 0) step(`shared: ${report.created} created, ${report.removed} removed`);
    return { notes: [], failures, shares: report };
  } catch (error) {
    return { notes: [], failures: [failureOf(error)], ...planned(target) };
  }
}

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
  // What was published is verified by now, and neither of these needs the other.
  const [marks, shares] = await Promise.all([
    mark(target, report, release, world, step),
    share(target, report, world, step),
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
        lensId: lens.entry.id,
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
      state: result.failures.length > 0 ? 'failed' : 'published',
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
  { state, arn }: RegionReport,
  release: ReleaseRequest,
  world: World,
  step: Step,
): Promise<Addition> {
  if (!marks || state === 'failed' || arn === undefined) return nothing;
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

/** Shares need a published version; a share that fails never makes the publication one that failed. */
async function share(
  { shares, service }: ReleaseTarget,
  { state, arn }: RegionReport,
  world: World,
  step: Step,
): Promise<Addition> {
  if (shares === undefined) return nothing;
  if (state === 'failed' || arn === undefined) return { ...nothing, shares: plannedShares(shares) };
  try {
    const { report, failures } = await applyTargetShares(service, arn, shares, world);
    if (report.created + report.removed > 0) step(`shared: ${report.created} created, ${report.removed} removed`);
    return { notes: [], failures, shares: report };
  } catch (error) {
    return { notes: [], failures: [failureOf(error)], shares: plannedShares(shares) };
  }
}

import { releaseTags } from '../release/lens-tags.js';
import { failureSentences } from '../report/remedy-text.js';
import type { RegionReport } from '../report/run-report.js';
import { begun } from './begun.js';
import { importContent } from './import-content.js';
import { failureOf } from './outcome.js';
import type { ReleaseTarget } from './plan-release-target.js';
import type { Progress } from './progress.js';
import type { Publication } from './publication.js';
import { publishImported } from './publish-imported.js';
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
  const { arn, ended } = await beginPublishing(target, release, world, step);
  const verified = ended.then(({ state, failures }) => state !== 'failed' && failures.length === 0);
  // Neither of these needs the other.
  const [report, marks, shares] = await Promise.all([
    ended,
    verified.then((right) => (right ? mark(target, arn, release, world, step) : nothing)),
    share(target, arn, verified, world, step),
  ]);
  step(`${report.state}${report.version === undefined ? '' : `, version ${report.version}`}`);
  return {
    ...report,
    ...(shares.shares === undefined ? {} : { shares: shares.shares }),
    notes: [...report.notes, ...marks.notes, ...shares.notes],
    failures: [...report.failures, ...marks.failures, ...shares.failures],
  };
}

interface BegunPublication {
  /** Undefined where there is no lens. */
  readonly arn: string | undefined;
  /** Never rejects. */
  readonly ended: Promise<RegionReport>;
}

/** What depends on the publication can be made ready as soon as the lens is known. */
async function beginPublishing(
  target: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
  step: Step,
): Promise<BegunPublication> {
  const { plan, base, notes, content } = target;
  const done = (report: RegionReport) => ({ arn: report.arn, ended: Promise.resolve(report) });
  const failed = (error: unknown): RegionReport => ({ ...base, state: 'failed', notes, failures: [failureOf(error)] });
  if (plan.kind === 'refused') return done({ ...base, state: 'skipped', notes, failures: plan.failures });
  if (plan.kind === 'keep') return done({ ...base, state: 'unchanged', notes: [...notes, plan.note], failures: [] });
  const publication: Publication = {
    service: target.service,
    observed: target.observed,
    before: target.slot.listed,
    content,
    version: release.version,
    level: plan.level,
    commit: release.commit,
    lensId: target.lens.entry.id,
    manifest: release.project.manifest,
    fromVersion: release.fromVersion,
    tags: target.lens.entry.tags,
    step,
  };
  try {
    const imported = await importContent(publication, world);
    step('imported the draft');
    const { arn } = imported;
    const published = publishImported(publication, imported, world).then((result): RegionReport => ({
      region: base.region,
      arn,
      account: accountOf(arn) ?? '',
      version: release.version,
      level: plan.level,
      ...result,
      notes: [...notes, ...result.notes],
    }));
    return { arn, ended: published.catch(failed) };
  } catch (error) {
    return done(failed(error));
  }
}

/** Tells by tags on the lens what was released. */
async function mark(
  { marks, service, lens, content, plan }: ReleaseTarget,
  arn: string | undefined,
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
async function share(
  target: ReleaseTarget,
  arn: string | undefined,
  verified: Promise<boolean>,
  world: World,
  step: Step,
): Promise<Addition> {
  const { shares, service } = target;
  if (shares === undefined || arn === undefined) return { ...nothing, ...planned(target) };
  const applied = begun(applyTargetShares(service, arn, shares, world, verified));
  if (!(await verified)) return { ...nothing, ...planned(target) };
  try {
    const { report, failures } = await applied;
    if (report.created + report.removed > 0) step(`shared: ${report.created} created, ${report.removed} removed`);
    return { notes: [], failures, shares: report };
  } catch (error) {
    return { notes: [], failures: [failureOf(error)], ...planned(target) };
  }
}

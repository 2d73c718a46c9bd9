import { releaseTags } from '../release/lens-tags.js';
import { failureSentences } from '../report/remedy-text.js';
import type { Notice, RegionReport } from '../report/run-report.js';
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
type Addition = Pick<RegionReport, 'notes' | 'failures' | 'shares'> & { readonly notices?: readonly Notice[] };

const nothing: Addition = { notes: [], failures: [] };

export interface AppliedTarget {
  readonly report: RegionReport;
  readonly notices: readonly Notice[];
}

/** Performs one plan. Never throws what a user or a service caused: other lenses and Regions go on. */
export async function applyReleaseTarget(
  target: ReleaseTarget,
  release: ReleaseRequest,
  world: World,
  progress: Progress,
): Promise<AppliedTarget> {
  const step = (text: string) => progress(target.lens.entry.id, target.service.region, text);
  const { lens, ended } = beginPublishing(target, release, world, step);
  const verified = ended.then(
    ({ state, failures }) => state !== 'failed' && failures.length === 0,
    () => false,
  );
  // Neither of these needs the other.
  const [published, marks, shares] = await Promise.all([
    ended,
    verified.then(async (right) => (right ? mark(target, await lens, release, world, step) : nothing)),
    share(target, lens, verified, world, step),
  ]);
  step(`${published.state}${published.version === undefined ? '' : `, version ${published.version}`}`);
  const report = {
    ...published,
    ...(shares.shares === undefined ? {} : { shares: shares.shares }),
    notes: [...published.notes, ...marks.notes, ...shares.notes],
    failures: [...published.failures, ...marks.failures, ...shares.failures],
  };
  return { report, notices: marks.notices ?? [] };
}

interface BegunPublication {
  /** Its ARN as soon as it is known, or undefined where there is no lens; never rejects. */
  readonly lens: Promise<string | undefined>;
  /** Rejects only where this program has a bug. */
  readonly ended: Promise<RegionReport>;
}

/** What depends on the publication can be made ready while it goes on. */
function beginPublishing(target: ReleaseTarget, release: ReleaseRequest, world: World, step: Step): BegunPublication {
  const { plan, base, notes } = target;
  const lens = Promise.resolve(base.arn);
  const kept = { ...base, state: 'unchanged', failures: [] } as const;
  if (plan.kind === 'keep') return { lens, ended: Promise.resolve({ ...kept, notes: [...notes, plan.note] }) };
  if (plan.kind === 'refused') {
    return { lens, ended: Promise.resolve({ ...kept, state: 'skipped', notes, failures: plan.failures }) };
  }
  const publication = publicationOf(target, plan.level, release, step);
  const imported = importContent(publication, world);
  const ended = imported.then(async (content): Promise<RegionReport> => {
    step('imported the draft');
    const result = await publishImported(publication, content, world);
    return {
      region: base.region,
      arn: content.arn,
      account: accountOf(content.arn) ?? '',
      version: release.version,
      level: plan.level,
      ...result,
      notes: [...notes, ...result.notes],
    };
  });
  return {
    lens: base.arn === undefined ? imported.then(({ arn }) => arn).catch(() => undefined) : lens,
    ended: ended.catch((error: unknown) => ({ ...base, state: 'failed', notes, failures: [failureOf(error)] })),
  };
}

function publicationOf(
  { service, observed, slot, content, lens }: ReleaseTarget,
  level: Publication['level'],
  { version, commit, project, fromVersion }: ReleaseRequest,
  step: Step,
): Publication {
  return {
    service,
    observed,
    before: slot.listed,
    content,
    version,
    level,
    commit,
    lensId: lens.entry.id,
    manifest: project.manifest,
    fromVersion,
    tags: lens.entry.tags,
    step,
  };
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
    if (plan.kind !== 'publish') return { notes: [], failures: [failure] };
    // The version is out and right: a missing tag is no reason to call the release a failure.
    const text =
      `Version ${release.version} of "${lens.entry.id}" is published in ${service.region}, but the tags that record it are ` +
      `not written; until this job is run again it will be taken for somebody else's. ${failureSentences(failure)}`;
    return {
      notes: ['the tags of the lens could not be written'],
      notices: [{ level: 'warning', text }],
      failures: [],
    };
  }
}

function planned({ shares }: ReleaseTarget): Pick<RegionReport, 'shares'> {
  return shares === undefined ? {} : { shares: plannedShares(shares) };
}

/** Shares need a published version; a share that fails never makes the publication one that failed. */
async function share(
  target: ReleaseTarget,
  lens: Promise<string | undefined>,
  verified: Promise<boolean>,
  world: World,
  step: Step,
): Promise<Addition> {
  const { shares, service } = target;
  const arn = await lens;
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

import { loosenedGuards } from '../manifest/compare-manifests.js';
import type { ChangedFiles, Snapshot } from '../ports/code-host.js';
import { isProblem } from '../ports/errors.js';
import type { Failure, LensReport, Notice, RunReport } from '../report/run-report.js';
import { askedLenses } from './asked-lenses.js';
import { findChangedLenses } from './changed-lenses.js';
import { compareWithOld, invalid, reportOf, type ComparedLens } from './compare-lens.js';
import { resolveComparison, snapshotAt } from './comparison.js';
import type { AwsUse, Job } from './decide.js';
import { judgeLens } from './judge-lens.js';
import { concludeReport, failureOf, noticesOf } from './outcome.js';
import { readProject, type Project } from './project.js';
import { reviewRegions } from './review-regions.js';
import type { DraftSource } from './review-target.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';

type ReviewJob = Extract<Job, { kind: 'review' | 'close' }>;

/** A pull request: check and diff what it changes, import drafts, plan shares. A closed one is only described once more. */
export async function review(job: ReviewJob, settings: Settings, world: World): Promise<RunReport> {
  const comparison = await resolveComparison(job.trigger, world);
  const { merged, closed } = job.trigger;
  const subject = { kind: 'pull-request', number: comparison.number, merged, closed } as const;
  const writable = !comparison.fromOutside || job.trigger.privileged;
  const discussion = { pullRequest: comparison.number, headSha: comparison.headSha, writable };
  const base = {
    subject,
    dryRun: settings.dryRun,
    commit: comparison.after.commit,
    links: world.run.links,
    discussion,
  };
  const reading = await readProject(comparison.after, settings.manifest);
  if (reading.kind === 'invalid') {
    return concludeReport({ ...base, failures: [reading.failure], notices: reading.notices, lenses: [] });
  }
  const files = await changedFiles(comparison.number, world);
  const compared = await compareProject(reading.project, comparison, files, settings, world);
  const notices = [...(files?.complete === false ? [incompleteList] : []), ...compared.notices];
  const offline: AwsUse = { kind: 'nothing' };
  return reviewLenses(
    base,
    { ...compared, notices },
    comparison,
    job.kind === 'review' ? job.aws : offline,
    settings,
    world,
  );
}

/** Undefined where the token may not list them: every lens is compared then, and the comment says what is missing. */
async function changedFiles(pullRequest: number, world: World): Promise<ChangedFiles | undefined> {
  try {
    return await world.host.changedFiles(pullRequest);
  } catch (error) {
    if (isProblem(error, 'access-denied')) return undefined;
    throw error;
  }
}

/** A branch or a merge group: the same without a pull request to comment on. */
export async function compareBranch(
  job: Extract<Job, { kind: 'compare' }>,
  settings: Settings,
  world: World,
): Promise<RunReport> {
  const after = await snapshotAt(job.sha, world);
  const before = await branchBase(job.sha, job.before, world);
  const base = {
    subject: { kind: 'branch', ref: job.ref } as const,
    dryRun: settings.dryRun,
    commit: job.sha,
    links: world.run.links,
  };
  const reading = await readProject(after, settings.manifest);
  if (reading.kind === 'invalid') {
    return concludeReport({ ...base, failures: [reading.failure], notices: reading.notices, lenses: [] });
  }
  const sides = { before, after };
  const compared = await compareProject(reading.project, sides, undefined, settings, world);
  const drafts = { number: undefined, headSha: job.sha, fromOutside: false };
  return reviewLenses(base, compared, drafts, job.aws, settings, world);
}

/** What the branch was before the push; a forced push may have left nothing of it, then the first parent. */
async function branchBase(sha: string, before: string | undefined, world: World): Promise<Snapshot> {
  const pushed = before === undefined ? undefined : await world.host.commit(before);
  const base = pushed?.sha ?? (await world.host.commit(sha))?.parents[0];
  return base === undefined ? { commit: sha, read: () => Promise.resolve(undefined) } : world.host.snapshot(base);
}

async function compareProject(
  project: Project,
  sides: { readonly before: Snapshot; readonly after: Snapshot },
  files: ChangedFiles | undefined,
  settings: Settings,
  world: World,
): Promise<Reviewed> {
  const changes = await findChangedLenses(project, sides.before, files, settings.manifest);
  const notices: Notice[] = [
    ...(changes.oldProject === undefined
      ? []
      : loosenedGuards(changes.oldProject.manifest, project.manifest).map(warning)),
    ...changes.removed.map((lens) =>
      warning(
        `The lens "${lens.id}" leaves the manifest: nothing is deleted or un-shared in AWS, and it is released no more.`,
      ),
    ),
  ];
  const asked = askedLenses(project.manifest, settings);
  const selected = changes.changed.filter(({ entry }) => asked.some(({ id }) => id === entry.id));
  const failures: Failure[] = [];
  const compared: ComparedLens[] = [];
  for (const { entry, oldFile, entryChanged } of selected) {
    try {
      const judged = await judgeLens(
        sides.after,
        project.manifestFile,
        project.manifest,
        entry,
        settings.failOn,
        world.clock.now(),
      );
      const lens = await compareWithOld(judged, sides.before, oldFile, project.manifest);
      if (lens.state !== 'unchanged' || entryChanged || files?.complete === true) compared.push(lens);
    } catch (error) {
      failures.push(failureOf(error));
      notices.push(...noticesOf(error));
    }
  }
  return { project, compared, failures, notices };
}

interface Reviewed {
  readonly project: Project;
  readonly compared: readonly ComparedLens[];
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
}

async function reviewLenses(
  base: Pick<RunReport, 'subject' | 'dryRun' | 'commit' | 'links' | 'discussion'>,
  reviewed: Reviewed,
  drafts: DraftSource,
  aws: AwsUse,
  settings: Settings,
  world: World,
): Promise<RunReport> {
  const failures = [...reviewed.failures, ...reviewed.compared.flatMap(({ judged }) => invalid(judged))];
  const offline = (notices: readonly Notice[]) =>
    concludeReport({
      ...base,
      failures,
      notices,
      lenses: reviewed.compared.map((lens): LensReport => ({ ...reportOf(lens), regions: [] })),
    });
  if (failures.length > 0 || reviewed.compared.length === 0) return offline(reviewed.notices);
  const regions = await reviewRegions({ ...reviewed, drafts }, aws, settings, world);
  return concludeReport({
    ...base,
    failures: regions.failures,
    notices: [...reviewed.notices, ...regions.notices],
    lenses: regions.lenses,
    ...(regions.replacedDrafts === undefined ? {} : { replacedDrafts: regions.replacedDrafts }),
    ...(regions.fingerprint === undefined ? {} : { fingerprint: regions.fingerprint }),
  });
}

function warning(text: string): Notice {
  return { level: 'warning', text };
}

const incompleteList: Notice = {
  level: 'notice',
  text: 'GitHub lists at most 3,000 files of a pull request, so every lens of the manifest was compared.',
};

import { failureSentences } from '../report/remedy-text.js';
import type { Notice, RunReport } from '../report/run-report.js';
import { cleanUpDrafts, isClosedUnmerged } from './cleanup.js';
import { snapshotAt } from './comparison.js';
import { decide, type Job } from './decide.js';
import { concludeReport, failureOf, noticesOf } from './outcome.js';
import { readProject } from './project.js';
import { release } from './release.js';
import { compareBranch, review } from './review.js';
import type { Settings } from './settings.js';
import { reconcile } from './shares.js';
import { privilegedTrigger, type NamedTrigger, type Trigger } from './trigger.js';
import type { World } from './world.js';

/**
 * One run, from what happened to what is to be said about it. What a user or a service caused is in the report; anything
 * thrown is a bug of this program.
 */
export async function run(trigger: Trigger, settings: Settings, world: World): Promise<RunReport> {
  try {
    return await perform(decide(await named(trigger, world), settings), settings, world);
  } catch (error) {
    const subject = subjectOf(trigger);
    const notices = noticesOf(error);
    return concludeReport({
      subject,
      dryRun: settings.dryRun,
      notices,
      lenses: [],
      links: world.run.links,
      failures: [failureOf(error)],
    });
  }
}

/** GitHub leaves the number out of the event where the pull request comes from a fork. */
async function named(trigger: Trigger, world: World): Promise<NamedTrigger> {
  if (trigger.kind !== 'head') return trigger;
  const found = await world.host.openPullRequestFrom(trigger.head);
  return found === undefined
    ? { kind: 'unrelated', why: 'The workflow run belongs to no open pull request, or to an older commit of one.' }
    : privilegedTrigger(found.number);
}

async function perform(job: Job, settings: Settings, world: World): Promise<RunReport> {
  switch (job.kind) {
    case 'review':
      return review(job, settings, world);
    case 'close':
      return close(job, settings, world);
    case 'compare':
      return compareBranch(job, settings, world);
    case 'release':
      return release(job.tag, settings, world, true);
    case 'check-tag':
      return release(job.tag, settings, world, false);
    case 'shares':
      return reconcile(job.sha, settings.dryRun ? 'plan' : 'write', settings, world);
    case 'drift':
      return reconcile(job.sha, 'drift', settings, world);
    case 'cleanup':
      return cleanUp(job.sha, settings, world);
    case 'nothing':
      return blankReport({ level: 'notice', text: `${job.why} There is nothing to do.` }, settings, world);
  }
}

/** Describes a closed pull request once more and, where the manifest of its base asks for it, deletes its drafts. */
async function close(job: Extract<Job, { kind: 'close' }>, settings: Settings, world: World): Promise<RunReport> {
  const report = await review(job, settings, world);
  const { merged, number, fromOutside, privileged, baseSha } = job.trigger;
  if (merged || fromOutside || (privileged && !settings.unsafeEvents) || baseSha === undefined) return report;
  // The author of a pull request must not decide about deletions, so the manifest is the one of the base.
  const reading = await readProject(world.host.snapshot(baseSha), settings.manifest);
  if (reading.kind === 'invalid' || !reading.project.manifest.drafts.deleteOnClose) return report;
  if (!(await (await world.aws()).hasCredentials())) return report;
  try {
    const notices = await cleanUpDrafts(reading.project, (named) => Promise.resolve(named === number), settings, world);
    return { ...report, notices: [...report.notices, ...notices] };
  } catch (error) {
    const text = `The drafts of this pull request were not cleaned up: ${failureSentences(failureOf(error))}`;
    return { ...report, notices: [...report.notices, { level: 'warning', text }] };
  }
}

async function cleanUp(sha: string, settings: Settings, world: World): Promise<RunReport> {
  const base = { subject: { kind: 'shares' } as const, dryRun: settings.dryRun, lenses: [], links: world.run.links };
  const reading = await readProject(await snapshotAt(sha, world), settings.manifest);
  if (reading.kind === 'invalid')
    return concludeReport({ ...base, notices: reading.notices, failures: [reading.failure] });
  if (!(await (await world.aws()).hasCredentials())) {
    const failure = {
      reason: 'no-credentials',
      message: 'There are no AWS credentials, so no draft can be deleted.',
      remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
    } as const;
    return concludeReport({ ...base, notices: [], failures: [failure] });
  }
  const notices = await cleanUpDrafts(
    reading.project,
    (number) => isClosedUnmerged(number, world.host),
    settings,
    world,
  );
  return concludeReport({ ...base, notices, failures: [] });
}

function blankReport(notice: Notice, settings: Settings, world: World): RunReport {
  return concludeReport({
    subject: { kind: 'local' },
    dryRun: settings.dryRun,
    notices: [notice],
    lenses: [],
    links: world.run.links,
    failures: [],
  });
}

function subjectOf(trigger: Trigger): RunReport['subject'] {
  switch (trigger.kind) {
    case 'pull-request':
      return { kind: 'pull-request', number: trigger.number, merged: trigger.merged, closed: trigger.closed };
    case 'tag':
      return { kind: 'tag', tag: trigger.tag };
    case 'branch':
      return { kind: 'branch', ref: trigger.ref };
    case 'schedule':
      return { kind: 'drift' };
    case 'head':
    case 'unrelated':
      return { kind: 'local' };
  }
}

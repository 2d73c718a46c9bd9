import { readOverrides } from '../release/override.js';
import { mayBeReleaseTag, readReleaseTag } from '../release/release-tag.js';
import { UserError } from '../ports/errors.js';
import type { Tag } from '../ports/code-host.js';
import type { LensServices } from '../ports/lens-service.js';
import type { Failure, Notice, RunReport } from '../report/run-report.js';
import type { ManifestLens } from '../manifest/manifest.js';
import { askedLenses } from './asked-lenses.js';
import { earlierPullRequests } from './earlier-pull-requests.js';
import { judgeLens, type JudgedLens } from './judge-lens.js';
import { begun } from './begun.js';
import { concludeReport, failureOf, noticesOf, type Findings } from './outcome.js';
import { readProject, type Project } from './project.js';
import { releaseRegions } from './release-regions.js';
import { compareWithReview } from './reviewed-plan.js';
import type { ReleaseRequest } from './release-request.js';
import { invalid, reportOf } from './compare-lens.js';
import type { Settings } from './settings.js';
import type { TagTrigger } from './trigger.js';
import type { World } from './world.js';

/** Publishes what a tag names and brings the shares in line; `publish` false stops after the checks. */
export async function release(
  trigger: TagTrigger,
  settings: Settings,
  world: World,
  publish: boolean,
): Promise<RunReport> {
  const blank = {
    subject: { kind: 'tag', tag: trigger.tag },
    dryRun: settings.dryRun,
    links: world.run.links,
    lenses: [],
  } as const;
  const nothing = (text: string): RunReport =>
    concludeReport({ ...blank, failures: [], notices: [{ level: 'notice', text }] });
  if (trigger.prerelease) return nothing(`The release of "${trigger.tag}" is a prerelease; it publishes nothing.`);
  const tag = await world.host.tag(trigger.tag);
  if (tag === undefined) {
    if (trigger.sha !== undefined)
      return nothing(`The tag "${trigger.tag}" does not exist any more; nothing is published.`);
    throw new UserError(
      'tag-invalid',
      `The repository has no tag "${trigger.tag}".`,
      'Push the tag first, or correct the input "tag".',
    );
  }
  if (trigger.sha !== undefined && trigger.sha !== tag.commit) {
    return nothing(
      `The tag "${trigger.tag}" points at ${shortSha(tag.commit)} by now, this run was started for ${shortSha(trigger.sha)}; nothing is published.`,
    );
  }
  // Such a tag may stand on a commit that has no manifest, or a broken one.
  if (!mayBeReleaseTag(tag.name)) return nothing(unrelated(tag.name));
  const base = { ...blank, commit: tag.commit };
  const reading = await readProject(world.host.snapshot(tag.commit), settings.manifest);
  if (reading.kind === 'invalid')
    return concludeReport({ ...base, failures: [reading.failure], notices: reading.notices });
  return releaseProject(base, tag, trigger, reading.project, settings, world, publish);
}

function unrelated(tag: string): string {
  return `"${tag}" is not a release tag (those look like v1.2.0 or lens-id/v1.2.0), so there is nothing to do.`;
}

type Base = Pick<Findings, 'subject' | 'dryRun' | 'links' | 'lenses' | 'commit'>;

async function releaseProject(
  base: Base,
  tag: Tag,
  trigger: TagTrigger,
  project: Project,
  settings: Settings,
  world: World,
  publish: boolean,
): Promise<RunReport> {
  const { manifest } = project;
  const asked = readReleaseTag(
    tag.name,
    manifest.lenses.map((lens) => lens.id),
    manifest.releaseAll,
  );
  if (asked.kind === 'unrelated') {
    return concludeReport({ ...base, failures: [], notices: [{ level: 'notice', text: unrelated(tag.name) }] });
  }
  if (asked.kind === 'refused') {
    const { reason, message, remedy } = asked;
    return concludeReport({ ...base, failures: [{ reason, message, remedy }], notices: [] });
  }
  const entries = askedLenses(manifest, settings).filter(({ id }) => asked.lenses.includes(id));
  const coming = publish ? beginPublishing(tag.commit, trigger, settings, world) : undefined;
  const { judged, failures, notices } = await judgeAll(entries, project, settings, world);
  const invalidLenses = judged.flatMap(invalid);
  const offlineLenses = judged.map((lens) => ({
    ...reportOf({ judged: lens, state: 'unchanged', level: 'none', diff: undefined }),
    regions: [],
  }));
  if (failures.length + invalidLenses.length > 0 || coming === undefined) {
    return concludeReport({ ...base, failures: [...failures, ...invalidLenses], notices, lenses: offlineLenses });
  }
  const provenance = await coming.provenance;
  const discussion =
    provenance.pullRequest === undefined ? {} : { discussion: { pullRequest: provenance.pullRequest, writable: true } };
  const stop = (failure: readonly Failure[]) =>
    concludeReport({
      ...base,
      ...discussion,
      failures: failure,
      notices: [...notices, ...provenance.notices],
      lenses: offlineLenses,
    });
  if (provenance.failures.length > 0) return stop(provenance.failures);
  const services = await coming.services;
  if (services === undefined) return stop([noCredentials]);
  try {
    const request: ReleaseRequest = {
      tag: tag.name,
      version: asked.version,
      commit: tag.commit,
      project,
      lenses: judged,
      overrides: readOverrides([tag.message, await coming.body], settings.allowMinor),
      fromVersion: settings.fromVersion,
    };
    const { changesAnything, superseded, ...outcome } = await releaseRegions(request, services, settings, world);
    const { pullRequest } = provenance;
    const earlier = await earlierPullRequests(request, superseded, pullRequest, world);
    const reviewed =
      pullRequest === undefined || !changesAnything
        ? []
        : await compareWithReview(outcome.fingerprint, pullRequest, settings.commentKey, world.host);
    return concludeReport({
      ...base,
      ...discussion,
      ...outcome,
      alsoReleases: earlier.numbers,
      notices: [...notices, ...provenance.notices, ...reviewed, ...outcome.notices, ...earlier.notices],
    });
  } catch (error) {
    return stop([failureOf(error)]);
  }
}

/** What only a publication asks of GitHub and of the machine, under way while the lenses are judged. */
function beginPublishing(commit: string, trigger: TagTrigger, settings: Settings, world: World) {
  return {
    provenance: begun(checkProvenance(commit, settings, world)),
    services: begun(servicesWithCredentials(world)),
    body: begun(releaseBody(trigger, world)),
  };
}

async function servicesWithCredentials(world: World): Promise<LensServices | undefined> {
  const services = await world.aws();
  return (await services.hasCredentials()) ? services : undefined;
}

async function judgeAll(entries: readonly ManifestLens[], project: Project, settings: Settings, world: World) {
  const { snapshot, manifestFile, manifest } = project;
  const judged: JudgedLens[] = [];
  const failures: Failure[] = [];
  const notices: Notice[] = [];
  const results = await Promise.allSettled(
    entries.map((entry) => judgeLens(snapshot, manifestFile, manifest, entry, settings.failOn, world.clock.now())),
  );
  for (const result of results) {
    if (result.status === 'fulfilled') judged.push(result.value);
    else {
      failures.push(failureOf(result.reason));
      notices.push(...noticesOf(result.reason));
    }
  }
  return { judged, failures, notices };
}

interface Provenance {
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
  readonly pullRequest: number | undefined;
}

/** Whether the commit is where releases come from, and which pull request it was reviewed in. */
async function checkProvenance(commit: string, settings: Settings, world: World): Promise<Provenance> {
  const [offBranch, [pullRequest]] = await Promise.all([
    checkBranch(commit, settings, world),
    world.host.mergedPullRequestsOf(commit),
  ]);
  const failures: Failure[] = [...offBranch];
  const notices: Notice[] = [];
  if (pullRequest === undefined && settings.requireReview !== 'off') {
    const message = `The tagged commit ${shortSha(commit)} belongs to no merged pull request, so nothing says that it was reviewed.`;
    if (settings.requireReview === 'refuse') {
      failures.push({
        reason: 'not-reviewed',
        message,
        remedy: 'Tag the merge commit of a pull request, or set "require-review: warn".',
      });
    } else {
      notices.push({ level: 'warning', text: message });
    }
  }
  return { failures, notices, pullRequest: pullRequest?.number };
}

async function checkBranch(commit: string, settings: Settings, world: World): Promise<Failure[]> {
  if (settings.requireBranch === 'any') return [];
  const branch = settings.requireBranch ?? (await world.host.defaultBranch());
  if (await world.host.isOnBranch(commit, branch)) return [];
  return [
    {
      reason: 'tag-not-on-branch',
      message: `The tagged commit ${shortSha(commit)} is not on the branch "${branch}".`,
      remedy:
        'Merge it first and tag the merged commit, or name another branch (or any) with the input "require-branch".',
    },
  ];
}

/** As Git and GitHub show it. */
function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

async function releaseBody(trigger: TagTrigger, world: World): Promise<string | undefined> {
  return trigger.releaseBody ?? (await world.host.release(trigger.tag))?.body;
}

const noCredentials: Failure = {
  reason: 'no-credentials',
  message: 'There are no AWS credentials, so nothing can be published.',
  remedy:
    'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials with id-token: write.',
};

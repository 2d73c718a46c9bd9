import { diffLenses } from '../diff/diff-lenses.js';
import { lensRegions, type Manifest } from '../manifest/manifest.js';
import { isProblem } from '../ports/errors.js';
import type { LensService, LensServices } from '../ports/lens-service.js';
import { fingerprint } from '../plan/fingerprint.js';
import { planDraft, type DraftPlan } from '../release/plan-draft.js';
import { nameChanged } from '../release/plan-release.js';
import { nextVersion } from '../release/version-name.js';
import type { Failure, LensReport, NextRelease, Notice, RegionReport } from '../report/run-report.js';
import { reportOf, type ComparedLens } from './compare-lens.js';
import type { AwsUse } from './decide.js';
import { importDraft, readSlot, type ObservedSlot, type OwnDraft } from './draft-target.js';
import { guardAccount } from './guard-account.js';
import type { LensContent } from './judge-lens.js';
import { observeLens, type ObservedLens } from './observe-region.js';
import { failureOf } from './outcome.js';
import { accountOf, RegionListing } from './region-listing.js';
import { planTargetShares, plannedShares } from './share-target.js';
import type { Settings } from './settings.js';
import type { SharePlan } from '../share/plan-shares.js';
import type { World } from './world.js';

export interface RegionsOutcome {
  readonly lenses: readonly LensReport[];
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
  readonly fingerprint?: string;
}

/** What the drafts are recorded as. */
export interface DraftSource {
  /** The pull request; undefined where the drafts belong to none. */
  readonly number: number | undefined;
  readonly headSha: string;
  readonly fromOutside: boolean;
}

interface Input {
  readonly project: { readonly manifest: Manifest };
  readonly drafts: DraftSource;
  readonly compared: readonly ComparedLens[];
}

interface Target {
  readonly lens: ComparedLens;
  readonly content: LensContent;
  readonly service: LensService;
  readonly observed: ObservedLens;
  readonly slot: ObservedSlot;
  readonly own: OwnDraft;
  readonly draft: DraftPlan;
  readonly shares: SharePlan | undefined;
}

/** The part of a review that needs AWS: reads everything first, then imports the drafts. */
export async function reviewRegions(input: Input, aws: AwsUse, settings: Settings, world: World): Promise<RegionsOutcome> {
  const offline = (notices: readonly Notice[], failures: readonly Failure[] = []): RegionsOutcome => ({
    lenses: input.compared.map((lens) => ({ ...reportOf(lens), regions: [] })),
    notices,
    failures,
  });
  const why = input.drafts.fromOutside ? (aws.why ?? 'A pull request from outside has no AWS credentials.') : aws.why;
  if (aws.kind === 'nothing' || input.drafts.fromOutside) {
    return offline(why === undefined ? [] : [{ level: 'notice', text: why }]);
  }
  const services = await world.aws();
  if (!(await services.hasCredentials())) return offline(...withoutCredentials(settings));
  try {
    await guardAccount(input.project.manifest, services);
    const targets = await planTargets(input, services, settings, world);
    const write = aws.kind === 'drafts' && !settings.dryRun;
    const notices: Notice[] = why === undefined ? [] : [{ level: 'notice', text: why }];
    return await applyTargets(input, targets, write, notices, world);
  } catch (error) {
    return offline([], [failureOf(error)]);
  }
}

function withoutCredentials(settings: Settings): [readonly Notice[], readonly Failure[]] {
  if (settings.draft === 'required') {
    return [
      [],
      [
        {
          reason: 'no-credentials',
          message: 'There are no AWS credentials, and "draft: required" asks for a draft.',
          remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
        },
      ],
    ];
  }
  return [[{ level: 'notice', text: 'There are no AWS credentials, so drafts and shares were skipped. All checks and the diff are complete.' }], []];
}

async function planTargets(input: Input, services: LensServices, settings: Settings, world: World): Promise<Target[]> {
  const listings = new Map<string, RegionListing>();
  const { manifest } = input.project;
  const plans = input.compared.flatMap((lens) => {
    const { content, entry } = lens.judged;
    if (content === undefined) return [];
    return lensRegions(manifest, entry, settings.region).map(async (region): Promise<Target> => {
      const service = services.in(region);
      const listing = listings.get(region) ?? new RegionListing(service);
      listings.set(region, listing);
      const identity = { id: entry.id, name: content.name, pins: entry.arns, repository: world.run.repository };
      const observed = await observeLens(service, listing, identity);
      const slot = await readSlot(service, listing, observed);
      const own: OwnDraft = {
        repository: world.run.repository,
        pullRequest: input.drafts.number,
        commit: input.drafts.headSha,
        digest: content.digest,
        run: world.run.order,
      };
      const draft = planDraft(slot.slot, own, settings.draft === 'replace');
      const shares = await unlessDenied(planTargetShares(service, observed, entry, manifest));
      return { lens, content, service, observed, slot, own, draft, shares };
    });
  });
  return Promise.all(plans);
}

/** A review is worth having without the share plan, so a role that may not list shares only loses that. */
async function unlessDenied(plan: Promise<SharePlan | undefined>): Promise<SharePlan | undefined> {
  try {
    return await plan;
  } catch (error) {
    if (isProblem(error, 'access-denied')) return undefined;
    throw error;
  }
}

async function applyTargets(
  input: Input,
  targets: readonly Target[],
  write: boolean,
  notices: readonly Notice[],
  world: World,
): Promise<RegionsOutcome> {
  const applied = await Promise.all(
    targets.map(async (target) => ({ target, report: await applyTarget(target, write, world) })),
  );
  const lenses = input.compared.map((lens): LensReport => {
    const own = applied.filter(({ target }) => target.lens === lens);
    const next = nextRelease(lens, own.map(({ target }) => target), input.project.manifest);
    return { ...reportOf(lens), ...(next === undefined ? {} : { nextRelease: next }), regions: own.map(({ report }) => report) };
  });
  return {
    lenses,
    notices: [...notices, ...applied.flatMap(({ target }) => replacedNotice(target, write))],
    failures: [],
    fingerprint: fingerprint(targets.map(fingerprintEntry)),
  };
}

function fingerprintEntry(target: Target): Parameters<typeof fingerprint>[0][number] {
  return {
    lens: target.lens.judged.entry.id,
    region: target.service.region,
    digest: target.content.digest,
    level: releaseDiff(target)?.level ?? 'major',
    shares: target.shares,
  };
}

async function applyTarget(target: Target, write: boolean, world: World): Promise<RegionReport> {
  const { service, observed, draft, shares } = target;
  const version = observed.published?.version;
  const base = {
    region: service.region,
    ...(observed.found === undefined ? {} : { arn: observed.found.arn, account: accountOf(observed.found.arn) ?? '' }),
    ...(version === undefined ? {} : { version }),
    ...(shares === undefined ? {} : { shares: plannedShares(shares) }),
    failures: [],
  };
  const renamed = renamedFailure(target);
  if (renamed !== undefined) return { ...base, state: 'skipped', notes: [], failures: [renamed] };
  if (draft.kind === 'keep') return { ...base, state: 'draft', notes: [draft.note] };
  if (draft.kind === 'leave' || !write) {
    return { ...base, state: 'skipped', notes: [draft.kind === 'leave' ? draft.note : `not written: ${draft.note}`] };
  }
  try {
    const imported = await importDraft(service, target.content, observed, target.slot.listed, target.own, target.lens.judged.entry.tags, world);
    world.log.info(`${target.lens.judged.entry.id} ${service.region}: ${draft.note}`);
    return { ...base, arn: imported.arn, account: accountOf(imported.arn) ?? '', state: 'draft', notes: [draft.note] };
  } catch (error) {
    return { ...base, state: 'failed', notes: [], failures: [failureOf(error)] };
  }
}

/** AWS would refuse the import; said before it is tried, with what to do. */
function renamedFailure({ observed, content }: Target): Failure | undefined {
  const published = observed.published === undefined ? undefined : observed.found?.name;
  return published === undefined || published === content.name ? undefined : nameChanged(published, content.name);
}

function replacedNotice(target: Target, write: boolean): Notice[] {
  if (!write || target.draft.kind !== 'import' || target.draft.replacesPullRequest === undefined) return [];
  return [
    {
      level: 'warning',
      text: `The draft of "${target.lens.judged.entry.id}" in ${target.service.region} replaced the one of pull request #${target.draft.replacesPullRequest}: a lens has only one draft.`,
    },
  ];
}

function releaseDiff(target: Target) {
  const { published } = target.observed;
  return published === undefined ? undefined : diffLenses(published.value, target.content.value);
}

/** What the next release would change, from the first Region that has a published version. */
function nextRelease(lens: ComparedLens, targets: readonly Target[], manifest: Manifest): NextRelease | undefined {
  const [first] = targets;
  if (first === undefined) return undefined;
  const target = targets.find(({ observed }) => observed.published !== undefined);
  if (target?.observed.published === undefined) {
    return { level: 'major', changes: 0, rescored: 0, version: '1.0.0', includesEarlierChanges: false };
  }
  const { version, value } = target.observed.published;
  const diff = diffLenses(value, target.content.value, { rules: manifest.rules });
  const next = nextVersion(version, diff.level);
  return {
    publishedVersion: version,
    level: diff.level,
    changes: diff.changes.length,
    rescored: diff.risk.length,
    ...(next === undefined ? {} : { version: next }),
    includesEarlierChanges: JSON.stringify(diff.changes) !== JSON.stringify(lens.diff?.changes ?? []),
  };
}

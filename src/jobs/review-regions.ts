import { fingerprint } from '../plan/fingerprint.js';
import type { Failure, LensReport, Notice, ReplacedDraft } from '../report/run-report.js';
import { applyDraftTarget } from './apply-draft-target.js';
import { reportOf } from './compare-lens.js';
import type { AwsUse } from './decide.js';
import { fingerprintOf } from './fingerprint-of.js';
import { guarded } from './guard-account.js';
import { nextRelease, releaseDiff } from './next-release.js';
import { failureOf } from './outcome.js';
import { noProgress, withProgress, type Progress } from './progress.js';
import { findReplaced, replacedNotice } from './replaced-drafts.js';
import { planReviewTargets, type ReviewInput, type ReviewTarget } from './review-target.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';

export interface RegionsOutcome {
  readonly lenses: readonly LensReport[];
  readonly failures: readonly Failure[];
  readonly notices: readonly Notice[];
  readonly replacedDrafts?: readonly ReplacedDraft[];
  readonly fingerprint?: string;
}

/** The part of a review that needs AWS: reads everything first, then imports the drafts. */
export async function reviewRegions(
  input: ReviewInput,
  aws: AwsUse,
  settings: Settings,
  world: World,
): Promise<RegionsOutcome> {
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
    const drafts = aws.kind === 'drafts';
    const targets = await guarded(
      input.project.manifest,
      services,
      withProgress('Reading from AWS', world, (progress) =>
        planReviewTargets(input, services, settings, world, drafts, progress),
      ),
    );
    const write = drafts && !settings.dryRun && targets.every(({ refusals }) => refusals.length === 0);
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
          remedy:
            'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
        },
      ],
    ];
  }
  return [
    [
      {
        level: 'notice',
        text: 'There are no AWS credentials, so drafts and shares were skipped. All checks and the diff are complete.',
      },
    ],
    [],
  ];
}

async function applyTargets(
  input: ReviewInput,
  targets: readonly ReviewTarget[],
  write: boolean,
  notices: readonly Notice[],
  world: World,
): Promise<RegionsOutcome> {
  const apply = (progress: Progress) =>
    Promise.all(
      targets.map(async (target) => ({ target, report: await applyDraftTarget(target, write, world, progress) })),
    );
  const applied = await (write ? withProgress('Importing drafts', world, apply) : apply(noProgress));
  const replacedDrafts = await findReplaced(applied, world.host);
  const lenses = input.compared.map((lens): LensReport => {
    const own = applied.filter(({ target }) => target.lens === lens);
    const next = nextRelease(
      lens,
      own.map(({ target }) => target),
      input.project.manifest,
    );
    return {
      ...reportOf(lens),
      ...(next === undefined ? {} : { nextRelease: next }),
      regions: own.map(({ report }) => report),
    };
  });
  return {
    lenses,
    notices: [...notices, ...replacedDrafts.map(replacedNotice)],
    ...(replacedDrafts.length === 0 ? {} : { replacedDrafts }),
    failures: [],
    fingerprint: fingerprint(
      targets.map((target) => {
        const level = releaseDiff(target, input.project.manifest)?.level ?? 'major';
        const { lens, service, content, shares } = target;
        return fingerprintOf(lens.judged.entry.id, service.region, content.digest, level, shares);
      }),
    ),
  };
}

import type { RegionReport } from '../report/run-report.js';
import { importDraft } from './draft-target.js';
import { failureOf } from './outcome.js';
import type { Progress } from './progress.js';
import { accountOf } from './region-listing.js';
import type { ReviewTarget } from './review-target.js';
import { plannedShares } from './share-target.js';
import type { World } from './world.js';

/** Imports one draft, if it is to be written. Never throws what a service caused: other lenses and Regions go on. */
export async function applyDraftTarget(
  target: ReviewTarget,
  write: boolean,
  world: World,
  progress: Progress,
): Promise<RegionReport> {
  const { service, observed, draft, shares, refusals, notes } = target;
  const version = observed.published?.version;
  const base = {
    region: service.region,
    ...(observed.found === undefined ? {} : { arn: observed.found.arn, account: accountOf(observed.found.arn) ?? '' }),
    ...(version === undefined ? {} : { version }),
    ...(shares === undefined ? {} : { shares: plannedShares(shares) }),
    failures: [],
  };
  if (refusals.length > 0) return { ...base, state: 'skipped', notes, failures: refusals };
  if (version !== undefined && observed.published?.digest === target.content.digest) {
    return { ...base, state: 'unchanged', notes: [...notes, `the content equals the published version ${version}`] };
  }
  if (draft.kind === 'keep') return { ...base, state: 'draft', notes: [...notes, draft.note] };
  if (draft.kind === 'leave' || !write) {
    const note = draft.kind === 'leave' ? draft.note : `not written: ${draft.note}`;
    return { ...base, state: 'skipped', notes: [...notes, note] };
  }
  try {
    const imported = await importDraft(
      service,
      target.content,
      observed,
      target.slot.listed,
      { ...target.own, replaces: draft.replacesPullRequest },
      target.lens.judged.entry.tags,
      world,
    );
    progress(target.lens.judged.entry.id, service.region, draft.note);
    const written = { arn: imported.arn, account: accountOf(imported.arn) ?? '' };
    return { ...base, ...written, state: 'draft', notes: [...notes, draft.note] };
  } catch (error) {
    return { ...base, state: 'failed', notes, failures: [failureOf(error)] };
  }
}

import { compareRuns, type DraftRecord } from './lens-tags.js';

/** The draft slot of a lens as it is found. */
export interface DraftSlot {
  /** `UpdatedAt` in milliseconds, where the service says it. */
  readonly updatedAt: number | undefined;
  /** From the tags of the lens; may be left over from an earlier draft. */
  readonly record: DraftRecord | undefined;
}

export type DraftPlan =
  | { readonly kind: 'import' | 'keep'; readonly note: string; readonly replacesPullRequest: number | undefined }
  | { readonly kind: 'leave'; readonly note: string };

/** The same words whether this run or an earlier one did it, so that a repeat does not change the comment. */
const imported = 'draft imported';

type OwnRecord = Omit<DraftRecord, 'updatedAt' | 'replaces'>;

/**
 * Decides what becomes of the one draft slot of a lens. An empty slot or a draft of ours is written; what somebody else
 * put there stays unless `replace`; an older run never replaces a newer one's.
 */
export function planDraft(slot: DraftSlot | undefined, own: OwnRecord, replace: boolean): DraftPlan {
  if (slot === undefined) return { kind: 'import', note: imported, replacesPullRequest: undefined };
  const owner = ownerOf(slot, own.repository);
  if (owner === undefined) return foreign(slot.record, own.repository, replace);
  if (compareRuns(owner.run, own.run) > 0) {
    return { kind: 'leave', note: `a newer run has already written the draft${from(owner)}` };
  }
  if (owner.pullRequest === own.pullRequest) {
    const same = owner.digest === own.digest && owner.updatedAt !== undefined;
    // A repeat, or a run after one that died, still says whose place was taken.
    return { kind: same ? 'keep' : 'import', ...replacing(owner.replaces) };
  }
  return { kind: 'import', ...replacing(owner.pullRequest) };
}

function replacing(pullRequest: number | undefined): { note: string; replacesPullRequest: number | undefined } {
  const note =
    pullRequest === undefined ? imported : `${imported}; it replaces the draft of pull request #${pullRequest}`;
  return { note, replacesPullRequest: pullRequest };
}

/** Whose draft lies in the slot, in words for a report; undefined if it is ours. */
export function describeForeignDraft(slot: DraftSlot, repository: string): string | undefined {
  return ownerOf(slot, repository) === undefined ? foreignOwner(slot.record, repository) : undefined;
}

/** The record if it speaks of the draft that is there now: a draft imported by hand has another `UpdatedAt`. */
function ownerOf(slot: DraftSlot, repository: string): DraftRecord | undefined {
  const { record } = slot;
  if (record?.repository !== repository) return undefined;
  return record.updatedAt === undefined || record.updatedAt === slot.updatedAt ? record : undefined;
}

function foreign(record: DraftRecord | undefined, repository: string, replace: boolean): DraftPlan {
  const whose = foreignOwner(record, repository);
  return replace
    ? { kind: 'import', note: `${imported}; it replaces ${whose}`, replacesPullRequest: undefined }
    : { kind: 'leave', note: `left alone: the slot holds ${whose}. Set "draft: replace" to overwrite it` };
}

function foreignOwner(record: DraftRecord | undefined, repository: string): string {
  return record === undefined || record.repository === repository
    ? 'a draft that was made by hand or by another program'
    : `a draft of the repository ${record.repository}`;
}

function from(record: DraftRecord): string {
  return record.pullRequest === undefined ? '' : ` of pull request #${record.pullRequest}`;
}

import { importDocument } from '../lens/canonical.js';
import type { ListedLens, LensService } from '../ports/lens-service.js';
import { draftTags, readDraftRecord, type DraftRecord } from '../release/lens-tags.js';
import type { DraftSlot } from '../release/plan-draft.js';
import { awaitDraft } from './await-draft.js';
import type { LensContent } from './judge-lens.js';
import type { ObservedLens } from './observe-region.js';
import type { FoundLens, RegionListing } from './region-listing.js';
import type { World } from './world.js';

export type OwnDraft = Omit<DraftRecord, 'updatedAt' | 'replaces'>;

/** The draft slot of an observed lens: what is listed there, and whose it is. */
export interface ObservedSlot {
  readonly listed: ListedLens | undefined;
  readonly slot: DraftSlot | undefined;
}

export async function readSlot(
  service: LensService,
  listing: RegionListing,
  found: FoundLens | undefined,
): Promise<ObservedSlot> {
  const listed = found === undefined ? undefined : await listing.draftOf(found.arn);
  if (listed === undefined) return { listed, slot: undefined };
  const record = readDraftRecord(await service.readTags(listed.arn));
  return { listed, slot: { updatedAt: listed.updatedAt?.getTime(), record } };
}

/**
 * Imports the content into the slot. The record goes into the tags before the import, so that a run that dies in between
 * finds its own draft again, and once more with the time of the draft, so that an import by hand can be told apart.
 */
export async function importDraft(
  service: LensService,
  content: LensContent,
  observed: ObservedLens,
  before: ListedLens | undefined,
  own: Omit<DraftRecord, 'updatedAt'>,
  tags: Readonly<Record<string, string>>,
  world: World,
): Promise<ListedLens> {
  const arn = observed.found?.arn;
  const unconfirmed = draftTags({ ...own, updatedAt: undefined });
  if (arn !== undefined) await service.writeTags(arn, unconfirmed);
  const imported = await service.importDraft({
    arn,
    json: importDocument(content.value),
    tags: arn === undefined ? { ...tags, ...unconfirmed } : undefined,
  });
  const draft = await awaitDraft({ service, imported, before }, world);
  await service.writeTags(draft.arn, draftTags({ ...own, updatedAt: draft.updatedAt?.getTime() }));
  return draft;
}

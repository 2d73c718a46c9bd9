import { importDocument } from '../lens/canonical.js';
import { isProblem } from '../ports/errors.js';
import type { ImportedDraft } from '../ports/lens-service.js';
import { awaitDraftOrVersion, type DraftOrVersion } from './await-draft.js';
import type { Publication } from './publication.js';
import { RegionListing } from './region-listing.js';
import type { World } from './world.js';

export interface ImportedContent {
  readonly arn: string;
  /** Whether its draft is there, or somebody has published meanwhile. */
  readonly seen: DraftOrVersion;
}

/** Imports what is to be published, and waits until it can be. Throws `ServiceError` where the import fails. */
export async function importContent(publication: Publication, world: World): Promise<ImportedContent> {
  const { service, observed, before } = publication;
  const imported = await importOnce(publication, world);
  const planned = observed.published?.version;
  return { arn: imported.arn, seen: await awaitDraftOrVersion({ service, imported, before }, planned, world) };
}

async function importOnce(publication: Publication, world: World): Promise<ImportedDraft> {
  const { service, content, observed } = publication;
  const json = importDocument(content.value);
  if (observed.found !== undefined) return service.importDraft({ arn: observed.found.arn, json });
  try {
    return await service.importDraft({ json, tags: publication.tags });
  } catch (error) {
    // Another run, or an attempt whose answer was lost, may have created the lens since it was looked for.
    const created = isProblem(error, 'validation') ? await createdSince(publication, world) : undefined;
    if (created === undefined) throw error;
    return service.importDraft({ arn: created, json });
  }
}

/** Looks twice: a lens that is published between the listing of versions and that of drafts is in neither. */
async function createdSince({ service, content, lensId }: Publication, world: World): Promise<string | undefined> {
  const identity = { id: lensId, name: content.name, pins: [], repository: world.run.repository };
  const find = () => new RegionListing(service).find(identity);
  return ((await find()) ?? (await find()))?.arn;
}

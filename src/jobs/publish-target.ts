import { importDocument } from '../lens/canonical.js';
import { isProblem, ServiceError } from '../ports/errors.js';
import type { LensService, ListedLens } from '../ports/lens-service.js';
import { nextVersion } from '../release/version-name.js';
import type { Failure } from '../report/run-report.js';
import { awaitDraft } from './await-draft.js';
import type { LensContent } from './judge-lens.js';
import { readVersion, type ObservedLens } from './observe-region.js';
import { RegionListing } from './region-listing.js';
import type { World } from './world.js';

export interface Publication {
  readonly service: LensService;
  readonly observed: ObservedLens;
  /** The draft that is in the slot already. */
  readonly before: ListedLens | undefined;
  readonly content: LensContent;
  readonly version: string;
  readonly level: 'major' | 'minor';
  readonly lensId: string;
  /** Of the manifest entry. */
  readonly tags: Readonly<Record<string, string>>;
  /** Hears of every step that is done. */
  readonly step: (text: string) => void;
}

export interface Published {
  readonly arn: string;
  readonly failures: readonly Failure[];
  readonly notes: readonly string[];
}

/** Imports, publishes, reads back and compares. Throws `ServiceError` where nothing was published. */
export async function publishTarget(publication: Publication, world: World): Promise<Published> {
  const { service, version, step } = publication;
  const arn = await importContent(publication, world);
  step('imported the draft');
  const notes = await publishOrFind(publication, arn);
  step(`published version ${version}`);
  const published = await readVersion(service, arn, version);
  if (published?.digest !== publication.content.digest) {
    return { arn, notes, failures: [mismatch(publication, arn, published?.digest)] };
  }
  step('read it back: the content is right');
  return { arn, notes, failures: [] };
}

async function importContent(publication: Publication, world: World): Promise<string> {
  const { service, content, observed, before } = publication;
  const json = importDocument(content.value);
  try {
    const imported = await service.importDraft({
      arn: observed.found?.arn,
      json,
      tags: observed.found === undefined ? publication.tags : undefined,
    });
    return (await awaitDraft(service, imported, before, world.clock, world.signal)).arn;
  } catch (error) {
    // Another run, or an attempt whose answer was lost, may have created the lens since it was looked for.
    const created =
      observed.found === undefined && isProblem(error, 'validation')
        ? await createdSince(publication, world)
        : undefined;
    if (created === undefined) throw error;
    const imported = await service.importDraft({ arn: created, json });
    return (await awaitDraft(service, imported, undefined, world.clock, world.signal)).arn;
  }
}

async function createdSince({ service, content, lensId }: Publication, world: World): Promise<string | undefined> {
  const identity = { id: lensId, name: content.name, pins: [], repository: world.run.repository };
  return (await new RegionListing(service).find(identity))?.arn;
}

/** An error may hide a success: what counts is what the service has under the version's name. */
async function publishOrFind({ service, version, level, content }: Publication, arn: string): Promise<string[]> {
  try {
    await service.publishVersion(arn, version, level === 'major');
    return [];
  } catch (error) {
    if (!(error instanceof ServiceError) || isProblem(error, 'access-denied') || isProblem(error, 'aborted'))
      throw error;
    const found = await readVersion(service, arn, version);
    if (found === undefined) throw error;
    return found.digest === content.digest ? ['the service had already published this version with this content'] : [];
  }
}

function mismatch({ service, version, content, lensId }: Publication, arn: string, found: string | undefined): Failure {
  const next = nextVersion(version, 'minor') ?? 'the next version';
  return {
    reason: 'verify-mismatch',
    message:
      `WRONG CONTENT IS PUBLISHED: version ${version} of ${arn} in ${service.region} holds ${found ?? 'nothing that can be read'}, ` +
      `the tag says ${content.digest}. Somebody replaced the draft between import and publication. A version cannot be replaced or rolled back.`,
    remedy: `Publish the reviewed content as the next version now: tag the same commit ${lensId}/v${next}, and find out who imports drafts of this lens.`,
  };
}

import { isProblem, ServiceError } from '../ports/errors.js';
import type { Failure } from '../report/run-report.js';
import type { DraftOrVersion } from './await-draft.js';
import { claimDraft } from './claim-draft.js';
import type { ImportedContent } from './import-content.js';
import { publishedVersion, readVersion, unreadable, type PublishedContent } from './observe-region.js';
import type { Publication } from './publication.js';
import { mismatch, overtaken, unknownResult, unverified } from './publication-failures.js';
import type { World } from './world.js';

export interface Published {
  /** Whether the version is out, and holds what it should as far as anybody knows. */
  readonly state: 'published' | 'failed';
  readonly failures: readonly Failure[];
  readonly notes: readonly string[];
}

const alreadyOut = 'the service had already published this version with this content';

/** Publishes what was imported, reads it back and compares. Throws `ServiceError` or `UserError` where nothing was published. */
export async function publishImported(
  publication: Publication,
  { arn, seen }: ImportedContent,
  world: World,
): Promise<Published> {
  const { version, step } = publication;
  const notes: string[] = [];
  try {
    if (!(await publishDraft(publication, arn, seen))) notes.push(alreadyOut);
  } catch (error) {
    await claimDraft(publication, seen.draft, world);
    throw error;
  }
  // The other run has published before this one imported: that draft stays behind.
  if (seen.kind === 'version') await claimDraft(publication, seen.draft, world);
  step(`published version ${version}`);
  let published: PublishedContent;
  try {
    published = await readBack(publication, arn);
  } catch (error) {
    return { state: 'published', notes: [], failures: [unverified(publication, arn, error)] };
  }
  if (published.digest !== publication.content.digest) {
    return { state: 'failed', notes: [], failures: [mismatch(publication, arn, published)] };
  }
  step('read it back: the content is right');
  return { state: 'published', notes, failures: [] };
}

async function readBack({ service, version }: Publication, arn: string): Promise<PublishedContent> {
  const published = await readVersion(service, arn, version);
  if (published === undefined) throw unreadable(service, arn, version);
  return published;
}

/** @returns false where another run of the same release, or a lost attempt of this one, has published it */
async function publishDraft(publication: Publication, arn: string, seen: DraftOrVersion): Promise<boolean> {
  if (seen.kind === 'draft') return publishOrFind(publication, arn);
  if (seen.version === publication.version) return false;
  throw overtaken(publication, arn, seen.version);
}

/** An error may hide a success: what counts is what the service has under the version's name. */
async function publishOrFind(publication: Publication, arn: string): Promise<boolean> {
  const { service, version, level, observed } = publication;
  try {
    await service.publishVersion(arn, version, level === 'major');
    return true;
  } catch (error) {
    if (!(error instanceof ServiceError) || isProblem(error, 'access-denied') || isProblem(error, 'aborted'))
      throw error;
    const current = await versionInstead(publication, arn, error);
    if (current === version) return false;
    if (current !== undefined && current !== observed.published?.version) throw overtaken(publication, arn, current);
    throw error;
  }
}

/** The version's own name if it exists after all, else the newest that does. */
async function versionInstead(publication: Publication, arn: string, error: ServiceError): Promise<string | undefined> {
  const { service, version } = publication;
  try {
    const exists = (await readVersion(service, arn, version)) !== undefined;
    return exists ? version : await publishedVersion(service, arn);
  } catch {
    throw unknownResult(publication, arn, error);
  }
}

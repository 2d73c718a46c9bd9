import type { JsonValue } from '../lens/json.js';
import { ServiceError } from '../ports/errors.js';
import type { LensService } from '../ports/lens-service.js';
import { exportedContent } from './exported-content.js';
import type { FoundLens } from './region-listing.js';

/** What one Region has of one lens, read before anything is planned. */
export interface ObservedLens {
  readonly found: FoundLens | undefined;
  readonly published: PublishedContent | undefined;
}

export interface PublishedContent {
  readonly version: string;
  readonly value: JsonValue;
  readonly digest: string;
}

/** The newest published content of a lens that was found. Throws `ServiceError`. */
export async function readPublished(service: LensService, found: FoundLens | undefined): Promise<ObservedLens> {
  if (found?.published === undefined) return { found, published: undefined };
  const version = found.published.version ?? (await service.currentVersion(found.arn));
  if (version === undefined) return { found, published: undefined };
  const published = await readVersion(service, found.arn, version);
  // Taken for a lens without versions, it would be released as new, and nothing would be compared.
  if (published === undefined) throw unreadable(service, found.arn, version);
  return { found, published };
}

/** The newest version of a lens by now, or undefined where none is published. Throws `ServiceError`. */
export async function publishedVersion(service: LensService, arn: string): Promise<string | undefined> {
  const listed = (await service.listPublished()).find((lens) => lens.arn === arn);
  return listed === undefined ? undefined : (listed.version ?? (await service.currentVersion(arn)));
}

/** A version that must be there is not. */
export function unreadable(service: LensService, arn: string, version: string): ServiceError {
  return new ServiceError({
    reason: 'service-error',
    problem: 'other',
    operation: 'ExportLens',
    code: 'ResourceNotFoundException',
    message: `ExportLens in ${service.region} does not find version ${version} of ${arn}, although it is listed as published`,
    remedy: 'Run the job again; the lens may have been deleted just now.',
  });
}

/** In a few words, for the log. */
export function publishedAs({ found, published }: ObservedLens): string {
  if (published !== undefined) return `version ${published.version} is published`;
  return found === undefined ? 'there is no such lens yet' : 'not published yet';
}

/** The content of one version, or undefined where the lens has no such version. Throws `ServiceError` if it is not JSON. */
export async function readVersion(
  service: LensService,
  arn: string,
  version: string,
): Promise<PublishedContent | undefined> {
  const json = await service.exportVersion(arn, version);
  if (json === undefined) return undefined;
  try {
    return { version, ...exportedContent(json) };
  } catch (error) {
    throw new ServiceError(
      {
        reason: 'service-error',
        problem: 'other',
        operation: 'ExportLens',
        code: 'SyntaxError',
        message: `ExportLens in ${service.region} returned version ${version} of ${arn} as something that is not JSON`,
        remedy: 'Run the job again; if it stays so, export the version in the AWS console and report it to AWS.',
      },
      { cause: error },
    );
  }
}

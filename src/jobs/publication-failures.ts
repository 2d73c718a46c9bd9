import { ServiceError, UserError } from '../ports/errors.js';
import { nextVersion } from '../release/version-name.js';
import type { Failure } from '../report/run-report.js';
import { diffPublished } from './diff-published.js';
import type { PublishedContent } from './observe-region.js';
import { failureOf } from './outcome.js';
import type { Publication } from './publication.js';

/** The next version is held against the wrong content, so the level of that difference decides its name. */
export function mismatch(publication: Publication, arn: string, found: PublishedContent): Failure {
  const { service, version, content, lensId, manifest, fromVersion } = publication;
  const { level } = diffPublished(found.value, content.value, manifest);
  const tag = `${lensId}/v${nextVersion(version, level === 'major' ? 'major' : 'minor') ?? ''}`;
  const reviewed = fromVersion === undefined ? 'the tag says' : `version ${fromVersion}, which was to come back, holds`;
  const next =
    fromVersion === undefined
      ? `Publish the reviewed content as the next version now: tag the same commit ${tag}`
      : `Put the content of version ${fromVersion} into the repository now, and tag that commit ${tag} (a further tag on this commit would publish what this commit holds)`;
  return {
    reason: 'verify-mismatch',
    message:
      `WRONG CONTENT IS PUBLISHED: version ${version} of ${arn} in ${service.region} holds ${found.digest}, ` +
      `${reviewed} ${content.digest}. Somebody replaced the draft between import and publication. A version cannot be replaced or rolled back.`,
    remedy: `${next}, and find out who imports drafts of this lens.`,
  };
}

/** The version is out, and whether it is the right one could not be found out. */
export function unverified({ service, version }: Publication, arn: string, error: unknown): Failure {
  const { message, ...cause } = failureOf(error);
  return {
    ...cause,
    message: `Version ${version} of ${arn} in ${service.region} is published, but could not be read back, so nobody has compared it with the tag. ${message}`,
    remedy:
      `Put the cause right and run the job again: it compares the content, writes the tags and shares the lens. ${cause.remedy ?? ''}`.trim(),
  };
}

/** The plan was made against another version, so its level and its honesty mean nothing any more. */
export function overtaken({ service, version, observed }: Publication, arn: string, found: string): UserError {
  const planned = observed.published === undefined ? 'nothing was published' : `${observed.published.version} was`;
  return new UserError(
    'draft-replaced',
    `SOMEBODY ELSE HAS PUBLISHED THIS LENS: ${arn} in ${service.region} is at version ${found} now; when this run made its plan, ${planned}. Version ${version} was not published.`,
    'Find out who publishes this lens beside this job, and whether that was meant. Then run the job again: it compares with what is published now.',
  );
}

/** Neither the publication nor the look at its result was answered. */
export function unknownResult({ service, version }: Publication, arn: string, error: ServiceError): ServiceError {
  return new ServiceError(
    {
      reason: error.reason,
      problem: error.problem,
      operation: error.operation,
      code: error.code,
      message: `${error.message}. Whether version ${version} of ${arn} in ${service.region} is published is not known, because it could not be read back either`,
      remedy: 'Run the job again: it looks first, and does only what is still missing.',
    },
    { cause: error },
  );
}

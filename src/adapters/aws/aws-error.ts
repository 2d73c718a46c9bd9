import { readDenial } from '../../iam/denial.js';
import { ServiceError, type ServiceProblem } from '../../ports/errors.js';
import type { FailureReason } from '../../report/failure-reason.js';
import { isOptInRegion } from '../../manifest/service-regions.js';
import { quotaRemedy } from '../../plan/quota.js';
import { serviceText } from './service-text.js';

interface Meaning {
  readonly problem: ServiceProblem;
  readonly reason: FailureReason;
}

/** How the SDK's retry loop dresses up what it does not know as an error. */
const wrapper = /^AWS SDK error wrapper for (\w+): (.*)$/s;

/** The SDK's parser on a page of HTML, as proxies and load balancers send; its words are for those who debug the SDK. */
const notJson = 'SyntaxError';

const other: Meaning = { problem: 'other', reason: 'service-error' };
const internal: Meaning = { ...other };
const unreachable: Meaning = { problem: 'unreachable', reason: 'service-error' };
const badCredentials: Meaning = { problem: 'access-denied', reason: 'no-credentials' };
const notEnabled: Meaning = { problem: 'access-denied', reason: 'unsupported-region' };

/** By the `name` that the SDK gives an error: the service's modelled exceptions, then those of signing and transport. */
const meanings: Readonly<Record<string, Meaning>> = {
  AccessDeniedException: { problem: 'access-denied', reason: 'access-denied' },
  ResourceNotFoundException: { problem: 'not-found', reason: 'service-error' },
  ConflictException: { problem: 'conflict', reason: 'service-error' },
  ValidationException: { problem: 'validation', reason: 'service-error' },
  ServiceQuotaExceededException: { problem: 'quota', reason: 'quota' },
  InternalServerException: internal,
  ThrottlingException: { problem: 'throttled', reason: 'service-error' },
  CredentialsProviderError: badCredentials,
  ExpiredToken: badCredentials,
  ExpiredTokenException: badCredentials,
  UnrecognizedClientException: badCredentials,
  InvalidClientTokenId: badCredentials,
  InvalidSignatureException: badCredentials,
  SignatureDoesNotMatch: badCredentials,
  MissingAuthenticationTokenException: badCredentials,
  AbortError: { problem: 'aborted', reason: 'timeout' },
  TimeoutError: unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: unreachable,
};

/** How the SDK or STS says that a token means nothing to a Region, as it does where the Region is not enabled. */
const unknownToken: readonly string[] = ['UnrecognizedClientException', 'InvalidClientTokenId'];

/** Translates whatever the SDK threw. Never puts a request, a header or a credential into the message. */
export function awsError(error: unknown, operation: string, region: string): ServiceError {
  if (error instanceof ServiceError) return error;
  const wrapped = wrapper.exec(textOf(error, 'message') ?? '');
  const name = wrapped?.[1] ?? textOf(error, 'name') ?? 'Unknown';
  const meaning =
    (unknownToken.includes(name) && isOptInRegion(region) ? notEnabled : undefined) ??
    meanings[name] ??
    meanings[textOf(error, 'code') ?? ''] ??
    (httpStatus(error) === 403 ? meanings['AccessDeniedException'] : undefined) ??
    other;
  const status = httpStatus(error);
  const said =
    name === notJson
      ? `the answer${status === undefined ? '' : `, with the HTTP status ${status},`} was no JSON`
      : serviceText(wrapped?.[2] ?? textOf(error, 'message') ?? '');
  const next =
    meaning.reason === 'access-denied'
      ? readDenial(said, operation, region)
      : { remedy: name === notJson ? proxyRemedy : remedyFor(meaning, operation, region, said) };
  return new ServiceError(
    {
      ...meaning,
      ...next,
      operation,
      code: name,
      message: `${operation} in ${region} failed with ${name}${said === '' ? '' : `: ${said}`}`,
    },
    { cause: error },
  );
}

const runAgain = 'Run the job again: it continues where it stopped.';
const proxyRemedy = 'Run the job again; if it stays so, a proxy between this runner and AWS may have answered.';

function remedyFor(meaning: Meaning, operation: string, region: string, said: string): string | undefined {
  if (meaning === badCredentials) {
    return 'Check the step that obtains AWS credentials, for example aws-actions/configure-aws-credentials, and its role.';
  }
  if (meaning === notEnabled) {
    return `${region} has to be enabled for the account, and tokens of the global STS endpoint do not work there: enable it under Account, AWS Regions, or take it out of "regions:". If other Regions fail too, check the credentials.`;
  }
  if (meaning === internal) return runAgain;
  switch (meaning.problem) {
    case 'quota':
      return quotaRemedy(operation);
    case 'validation':
      return /normalized name/i.test(said)
        ? 'Another lens of this account has that name (case and spaces do not count): pin its ARN under "arns:" or choose another name.'
        : undefined;
    case 'conflict':
    case 'throttled':
    case 'unreachable':
      return runAgain;
    case 'access-denied':
    case 'not-found':
    case 'aborted':
    case 'other':
      return undefined;
  }
}

/** By shape, because errors of Node itself may come from another realm, where `instanceof` says no. */
function textOf(error: unknown, field: 'name' | 'code' | 'message'): string | undefined {
  if (typeof error !== 'object' || error === null || !(field in error)) return undefined;
  const value = (error as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}

function httpStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

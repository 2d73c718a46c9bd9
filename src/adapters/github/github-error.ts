import { ServiceError, type ServiceProblem } from '../../ports/errors.js';

/** The parts of Octokit's RequestError that matter; tested by shape because several copies of the class may be bundled. */
interface Answered {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

const problems: Readonly<Record<number, ServiceProblem>> = {
  401: 'access-denied',
  403: 'access-denied',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  422: 'validation',
  429: 'throttled',
};

/** Translates what Octokit threw; `operation` is the route. */
export function githubError(error: unknown, operation: string): ServiceError {
  if (error instanceof ServiceError) return error;
  if (!isAnswered(error)) {
    const text = error instanceof Error ? error.message : String(error);
    return new ServiceError(
      {
        reason: 'github-error',
        problem: 'unreachable',
        operation,
        code: 'network',
        message: `${operation} got no answer: ${text}`,
      },
      { cause: error },
    );
  }
  const problem = isRateLimit(error) ? 'throttled' : (problems[error.status] ?? 'other');
  return new ServiceError(
    {
      reason: 'github-error',
      problem,
      operation,
      code: String(error.status),
      message: `${operation} answered ${error.status}: ${error.message}`,
      remedy: remedyFor(problem, error),
    },
    { cause: error },
  );
}

/** A 403 is either "no permission" or "slow down"; only the second may go away by itself. */
export function isRateLimit(error: Answered): boolean {
  const headers = error.response?.headers ?? {};
  return (
    error.status === 429 ||
    (error.status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse/i.test(error.message)))
  );
}

function remedyFor(problem: ServiceProblem, error: Answered): string | undefined {
  if (problem === 'throttled') return 'GitHub limits the rate of requests: run the job again later.';
  if (error.status === 401) return 'Check the input github-token: the token is missing, wrong or expired.';
  if (problem !== 'access-denied') return undefined;
  const accepted = error.response?.headers?.['x-accepted-github-permissions'];
  const needed = typeof accepted === 'string' && accepted !== '' ? permissionLine(accepted) : 'pull-requests: write';
  return `Add "${needed}" under "permissions:" of the workflow.`;
}

/** `issues=write; pull_requests=write` lists alternatives; workflows spell the scope with a dash. */
function permissionLine(accepted: string): string {
  const alternatives = accepted.split(';').map((part) => part.trim());
  const best = alternatives.find((part) => part.startsWith('pull_requests=')) ?? alternatives[0] ?? accepted;
  return best.replaceAll('_', '-').replaceAll('=', ': ');
}

function isAnswered(error: unknown): error is Answered {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'response' in error &&
    error.response !== undefined
  );
}

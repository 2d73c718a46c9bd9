import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  readonly token: string;
  /** For example `https://api.github.com` or, on GHES, `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Ends all requests and retries. */
  readonly signal: AbortSignal;
  /** The longest wait, in seconds, that a rate limit may ask for; beyond it the request fails. */
  readonly longestWait: number;
}

/** GitHub itself gives up after 10 s. */
const attemptTimeout = 20_000;
const attemptsAfterRateLimit = 2;

/** Retries what may pass (5xx, rate limits), never longer than allowed; nothing that creates is sent twice after a 5xx. */
export function makeOctokit(options: GitHubOptions): Octokit {
  const waitFor = (seconds: number, _request: unknown, _octokit: unknown, retries: number) =>
    retries < attemptsAfterRateLimit && seconds <= options.longestWait;
  return getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: options.userAgent,
      retry: { retries: 2 },
      throttle: { onRateLimit: waitFor, onSecondaryRateLimit: waitFor, fallbackSecondaryRateRetryAfter: 60 },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    },
    boundAttempts(options.signal),
    retry,
    throttling,
  );
}

/** Registered before the retry plugin, so that it sees every attempt and not the whole series. */
function boundAttempts(signal: AbortSignal): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', (request, parameters) =>
      request({
        ...parameters,
        request: { ...parameters.request, signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
      }),
    );
    return {};
  };
}

type Plugin = Parameters<typeof getOctokit>[2];

function ignore(): void {
  // What went wrong reaches the report as an error; Octokit's own lines would only repeat it.
}

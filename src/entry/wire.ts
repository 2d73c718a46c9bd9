import type { World, RunIdentity } from '../jobs/world.js';
import { GitCheckout } from '../adapters/local/git-checkout.js';
import { systemClock } from '../adapters/local/system-clock.js';
import type { CodeHost } from '../ports/code-host.js';
import type { LensServices } from '../ports/lens-service.js';
import type { Log } from '../ports/log.js';
import { userAgent } from './user-agent.js';

export interface Wiring {
  readonly folder: string;
  readonly host: CodeHost;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly run: RunIdentity;
  /** `AWS_MAX_ATTEMPTS`, where it is set. */
  readonly maxAttempts: string | undefined;
  /** `LENS_RELEASE_REQUEST_TIMEOUT`, where it is set: milliseconds. */
  readonly requestTimeout: string | undefined;
}

/** Plugs the adapters in. The SDK is loaded when the first job asks for AWS. */
export function wire(wiring: Wiring): World {
  let services: Promise<LensServices> | undefined;
  return {
    host: wiring.host,
    checkout: new GitCheckout(wiring.folder),
    aws: () => (services ??= loadAws(wiring)),
    log: wiring.log,
    clock: systemClock,
    signal: wiring.signal,
    run: wiring.run,
  };
}

async function loadAws(wiring: Wiring): Promise<LensServices> {
  const { AwsLensServices } = await import('../adapters/aws/lens-services.js');
  return new AwsLensServices({
    maxAttempts: positive(wiring.maxAttempts),
    requestTimeout: positive(wiring.requestTimeout),
    userAgent,
    signal: wiring.signal,
  });
}

/** A whole number above zero, or undefined for anything else: a setting that makes no sense is one that is not set. */
function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

export interface GitHubWiring {
  readonly token: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly signal: AbortSignal;
}

/** The longest wait for a rate limit, in seconds: the comment is not worth more of somebody's paid minutes. */
const longestWait = 90;

export async function connectGitHub(wiring: GitHubWiring): Promise<CodeHost> {
  const [{ makeOctokit }, { GitHubCodeHost }] = await Promise.all([
    import('../adapters/github/octokit.js'),
    import('../adapters/github/github-code-host.js'),
  ]);
  return new GitHubCodeHost(makeOctokit({ ...wiring, userAgent, longestWait }), wiring.repository);
}

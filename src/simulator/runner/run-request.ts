import type { RunEvent } from '../github/events/run-event.js';
import type { Inputs } from './action-inputs.js';

export interface AwsAccess {
  /** Endpoint for Well-Architected and STS; what a run without credentials gets too, if it is given. */
  readonly url: string;
  /** Left out, the run has no credentials at all, as in a workflow without configure-aws-credentials. */
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region?: string;
}

/** One step `uses:` of a workflow job. */
export interface RunRequest {
  /** The script that `runs.main` names. */
  readonly entry: string;
  /** The action's metadata, whose defaults apply to inputs that are not given. */
  readonly actionFile?: string;
  /** Another Node.js than the one that runs the simulator. */
  readonly node?: string;
  readonly event: RunEvent;
  /** GITHUB_API_URL. */
  readonly githubUrl: string;
  /** GITHUB_SERVER_URL; by default the origin of `githubUrl`. */
  readonly serverUrl?: string;
  /** What `${{ github.token }}` stands for in defaults; the environment gets no token, as on the runner. */
  readonly token?: string;
  readonly inputs?: Inputs;
  /** Working directory and GITHUB_WORKSPACE; must exist. */
  readonly workspace: string;
  readonly aws?: AwsAccess;
  /** The part `env:` of the step; wins over everything else. */
  readonly env?: Readonly<Record<string, string>>;
  readonly runId?: number;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  readonly workflow?: string;
  readonly job?: string;
  /** Sets RUNNER_DEBUG. */
  readonly debug?: boolean;
  /** Cancels the run after this time: SIGINT first, SIGTERM and SIGKILL after the `grace` of each. */
  readonly cancel?: Cancellation;
}

export interface Cancellation {
  /** Milliseconds after the start, or a promise to wait for. */
  readonly after: Promise<unknown> | number;
  /** Milliseconds from SIGINT to SIGTERM and from there to SIGKILL; 7500 and 2500 on GitHub. */
  readonly grace?: readonly [number, number];
  /** Skips to SIGKILL at once, as when a machine is lost. */
  readonly kill?: boolean;
}

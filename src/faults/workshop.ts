import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunEvent } from '../simulator/github/events/run-event.js';
import type { SimulatedRepository } from '../simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../simulator/github/server.js';
import { runAction, type RunResult } from '../simulator/runner/run-action.js';
import type { RunRequest } from '../simulator/runner/run-request.js';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Both releases of the example's lens, as the files say them. */
export interface Documents {
  readonly first: string;
  /** Differs from the first in words only, so a minor version is honest. */
  readonly later: string;
}

export interface RunOptions extends Pick<RunRequest, 'inputs' | 'cancel'> {
  /** A pull request's job checks out what it judges. */
  readonly checkout?: boolean;
  /** Milliseconds after which a request is given up. */
  readonly requestTimeout?: number;
}

/** The events that can start a run. */
export type EventName = 'first-tag' | 'later-tag' | 'branch' | 'pull-request';

/**
 * One repository on a simulated GitHub, with two releases tagged and a pull request open, for any number of runs at once:
 * the runs read the repository, and what they change is in an AWS of their own.
 */
export class Workshop {
  readonly documents: Documents;
  readonly #github: GitHubSimulator;
  readonly #repository: SimulatedRepository;
  readonly #folder: string;
  readonly #events: Readonly<Record<EventName, RunEvent>>;
  #runs = 0;

  private constructor(
    documents: Documents,
    github: GitHubSimulator,
    repository: SimulatedRepository,
    folder: string,
    events: Readonly<Record<EventName, RunEvent>>,
  ) {
    this.documents = documents;
    this.#github = github;
    this.#repository = repository;
    this.#folder = folder;
    this.#events = events;
  }

  static async open(): Promise<Workshop> {
    const [github, folder, first, later] = await Promise.all([
      startGitHubSimulator(),
      mkdtemp(join(tmpdir(), 'workshop-')),
      readFile(join(projectRoot, 'examples/repository/lenses/platform.json'), 'utf8'),
      readFile(join(projectRoot, 'examples/changes/v1.1.0/platform.json'), 'utf8'),
    ]);
    // No run here is about GitHub's limits.
    github.rateLimit.set({ limit: 1_000_000, remaining: 1_000_000 });
    const repository = await github.createRepository({
      owner: 'octo-org',
      name: 'lenses',
      files: { 'lenses.yml': manifest, 'platform.json': first },
    });
    await repository.tag('v1.0.0');
    const files = { 'platform.json': later };
    const { number } = await repository.openPullRequest({ head: 'proposal', files });
    const proposed = await repository.events.pullRequest(number, 'opened');
    await repository.commit('main', { files }, 'Say it better');
    await repository.tag('v1.1.0');
    const events = {
      'first-tag': await repository.events.tagPush('v1.0.0'),
      'later-tag': await repository.events.tagPush('v1.1.0'),
      branch: await repository.events.branchPush('main'),
      'pull-request': proposed,
    };
    return new Workshop({ first, later }, github, repository, folder, events);
  }

  /** Starts the bundle as GitHub's runner does; each run has a higher number than the one before. */
  async run(event: EventName, awsUrl: string, options: RunOptions = {}): Promise<RunResult> {
    this.#runs += 1;
    const runNumber = this.#runs;
    const workspace = await mkdtemp(join(this.#folder, 'workspace-'));
    const { checkout = false, requestTimeout = soon, ...rest } = options;
    const started = this.#events[event];
    if (checkout) await this.#repository.checkout(workspace, started.sha);
    return runAction({
      entry: join(projectRoot, 'dist/index.js'),
      actionFile: join(projectRoot, 'action.yml'),
      event: started,
      githubUrl: this.#github.url,
      serverUrl: this.#github.serverUrl,
      token: this.#github.token,
      workspace,
      aws: { url: awsUrl, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } },
      runNumber,
      env: { AWS_MAX_ATTEMPTS: String(attempts), LENS_RELEASE_REQUEST_TIMEOUT: String(requestTimeout) },
      ...rest,
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#github.close(), rm(this.#folder, { recursive: true, force: true, maxRetries: 3 })]);
  }
}

/** Few, so that what fails for ever does so soon. */
const attempts = 2;

/** Milliseconds, and yet longer than a busy machine takes for an answer. */
const soon = 1_500;

/** Targets by what a reconcile has to do about them; the seeds of the scenarios match. */
export const shared = {
  kept: '444455556666',
  missing: '777788889999',
  expired: '222233334444',
  undeclared: '111122223333',
} as const;

const manifest = `version: 1
regions: [us-east-1]
accounts: ["123456789012"]
lenses:
  platform:
    file: platform.json
    tags: { team: platform-governance }
    shares:
      - account: "${shared.kept}"
      - account: "${shared.missing}"
      - account: "${shared.expired}"
sharing:
  remove: true
  reinvite: [EXPIRED]
`;

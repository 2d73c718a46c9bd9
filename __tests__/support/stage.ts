import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GitHubOptions, GitHubSimulator } from '../../src/simulator/github/server.js';
import { startGitHubSimulator } from '../../src/simulator/github/server.js';
import type { Exchange } from '../../src/simulator/github/exchange.js';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { runAction, type RunResult } from '../../src/simulator/runner/run-action.js';
import type { RunRequest } from '../../src/simulator/runner/run-request.js';
import type { SimulatorOptions } from '../../src/simulator/well-architected/options.js';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import { violations } from './github-contract/contract.js';
import { parseAs } from './json-schemas.js';

type Event = RunRequest['event'];

export interface RunOptions extends Partial<Pick<RunRequest, 'inputs' | 'env' | 'cancel' | 'token' | 'runAttempt'>> {
  /** False: the job obtained no AWS credentials. */
  readonly credentials?: boolean;
  /** False: no step checked the repository out. */
  readonly checkout?: boolean;
}

/** Both stand-ins and a runner that starts the committed bundle as GitHub does. */
export class Stage {
  readonly aws: WellArchitectedSimulator;
  readonly github: GitHubSimulator;
  readonly #folder: string;
  readonly #violations: string[];
  #runs = 0;

  private constructor(aws: WellArchitectedSimulator, github: GitHubSimulator, folder: string, violations: string[]) {
    this.aws = aws;
    this.github = github;
    this.#folder = folder;
    this.#violations = violations;
  }

  static async open(options?: SimulatorOptions, github?: GitHubOptions): Promise<Stage> {
    const found: string[] = [];
    const onExchange = (exchange: Exchange) => void found.push(...violations(exchange));
    const opened = await Promise.all([
      startWellArchitectedSimulator(options),
      startGitHubSimulator({ ...github, onExchange }),
      mkdtemp(join(tmpdir(), 'stage-')),
    ]);
    return new Stage(...opened, found);
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.github.close(), rm(this.#folder, { recursive: true, force: true })]);
  }

  /**
   * Runs the Action for an event; each run has a higher number than the one before. Rejects where a request of the
   * Action or an answer of the stand-in is not as GitHub's own description of its API has it, and where Node warns.
   */
  async run(repository: SimulatedRepository, event: Event, options: RunOptions = {}): Promise<RunResult> {
    const { credentials = true, checkout = true, env, ...rest } = options;
    this.#runs += 1;
    const workspace = await mkdtemp(join(this.#folder, 'workspace-'));
    if (checkout) await repository.checkout(workspace, event.sha);
    const keys = { accessKeyId: 'test', secretAccessKey: 'test' };
    const result = await runAction({
      entry: resolve('dist/index.js'),
      actionFile: resolve('action.yml'),
      event,
      githubUrl: this.github.url,
      serverUrl: this.github.serverUrl,
      token: this.github.token,
      workspace,
      aws: credentials ? { url: this.aws.url, credentials: keys } : { url: this.aws.url },
      runNumber: this.#runs,
      // Refused at once instead of retried for half a minute.
      env: { AWS_MAX_ATTEMPTS: '2', RUNNER_TEMP: this.#folder, ...env },
      ...rest,
    });
    const found = this.#violations.splice(0);
    if (found.length > 0) throw new Error(`Not as GitHub describes its API:\n${[...new Set(found)].join('\n')}`);
    if (/^\(node:\d+\)/m.test(result.stderr)) throw new Error(`Node warned of the program:\n${result.stderr}`);
    await readOutputs(result);
    return result;
  }

  /** What was changed in AWS since the journal was cleared, in the order of the requests. */
  writes(): string[] {
    return this.aws.journal.filter((entry) => entry.wrote).map((entry) => `${entry.operation} ${entry.region}`);
  }

  /** Forgets both journals. */
  clear(): void {
    this.aws.clearJournal();
    this.github.clearJournal();
  }
}

/** Throws unless the outputs that hold JSON are what their schemas say. A run that was killed has none. */
async function readOutputs({ outputs }: RunResult): Promise<void> {
  const { summary, 'report-file': reportFile } = outputs;
  if (summary !== undefined) parseAs('summary', summary);
  if (reportFile !== undefined) parseAs('report', await readFile(reportFile, 'utf8'));
}

/** The example repository, as a user would copy it. */
export async function exampleFiles(): Promise<Record<string, string>> {
  const [manifest, lens] = await Promise.all([
    readFile('examples/repository/lenses.yml', 'utf8'),
    readFile('examples/repository/lenses/platform.json', 'utf8'),
  ]);
  return { 'lenses.yml': manifest, 'lenses/platform.json': lens };
}

/** The example's lens as of a later release: `1.1.0` changes it a little, `2.0.0` a lot. */
export function exampleLens(version: '1.1.0' | '2.0.0'): Promise<string> {
  return readFile(`examples/changes/v${version}/platform.json`, 'utf8');
}

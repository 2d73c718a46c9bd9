import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { ActionsLog } from '../adapters/runner/actions-log.js';
import { concludeReport } from '../jobs/outcome.js';
import { run as performRun } from '../jobs/run.js';
import { defaultSettings, type Settings } from '../jobs/settings.js';
import type { RunIdentity } from '../jobs/world.js';
import { UserError } from '../ports/errors.js';
import { readTrigger } from './action-event.js';
import { readSettings } from './action-inputs.js';
import { deliver, type Delivery } from './deliver.js';
import { explain } from './fail.js';
import { startLifetime } from './lifetime.js';
import { connectGitHub, wire } from './wire.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The Action: environment and event file in; outputs, summary, annotations, comment and exit code out. */
export async function runAction(env: Environment): Promise<number> {
  const identity = identityOf(env);
  const delivery = { run: identity, folder: env['RUNNER_TEMP'] };
  let settings = defaultSettings;
  try {
    settings = readSettings((name) => core.getInput(name), env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION']);
    return await perform(settings, delivery, env);
  } catch (error) {
    const report = concludeReport({
      subject: { kind: 'local' },
      dryRun: settings.dryRun,
      notices: [],
      lenses: [],
      links: identity.links,
      failures: [explain(error)],
    });
    return deliver(report, { ...delivery, settings, host: undefined });
  }
}

/** Runs and reports; a signal that comes while it reports cuts short neither. */
async function perform(
  settings: Settings,
  delivery: Pick<Delivery, 'run' | 'folder'>,
  env: Environment,
): Promise<number> {
  const { run } = delivery;
  const trigger = readTrigger(await readEvent(env));
  const lifetime = startLifetime(settings.timeout);
  try {
    const github = { token: readToken(), apiUrl: required(env, 'GITHUB_API_URL'), repository: run.repository };
    const world = wire({
      folder: env['GITHUB_WORKSPACE'] ?? '.',
      host: await connectGitHub({ ...github, signal: lifetime.work }),
      log: new ActionsLog(),
      signal: lifetime.work,
      run,
      maxAttempts: env['AWS_MAX_ATTEMPTS'],
      requestTimeout: env['LENS_RELEASE_REQUEST_TIMEOUT'],
    });
    const report = await performRun(trigger, settings, world);
    const host = await connectGitHub({ ...github, signal: lifetime.report });
    return await deliver(report, { ...delivery, settings, host });
  } finally {
    lifetime.end();
  }
}

async function readEvent(env: Environment) {
  const path = required(env, 'GITHUB_EVENT_PATH');
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      'usage',
      `The event file ${path} cannot be read: ${String(error)}`,
      'Run this action in a GitHub workflow.',
    );
  }
  return {
    name: required(env, 'GITHUB_EVENT_NAME'),
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    payload,
  };
}

function identityOf(env: Environment): RunIdentity {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const server = env['GITHUB_SERVER_URL'];
  const runId = env['GITHUB_RUN_ID'];
  const home = server === undefined || repository === '' ? undefined : `${server}/${repository}`;
  return {
    repository,
    order: { number: Number(env['GITHUB_RUN_NUMBER'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
    links: {
      ...(home === undefined ? {} : { repository: home }),
      ...(home === undefined || runId === undefined ? {} : { run: `${home}/actions/runs/${runId}` }),
    },
  };
}

function readToken(): string {
  const token = core.getInput('github-token');
  if (token !== '') return token;
  throw new UserError(
    'usage',
    'The input "github-token" is empty.',
    'Leave the input out to use the token of the workflow run.',
  );
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  throw new UserError('usage', `The environment variable ${name} is not set.`, 'Run this action in a GitHub workflow.');
}

import { access, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from '../../../src/simulator/runner/run-action.js';
import type { RunRequest } from '../../../src/simulator/runner/run-request.js';

const actionFile = `
inputs:
  mode: { description: m, default: auto }
  github-token: { description: t, default: '\${{ github.token }}' }
  max removals: { description: n, default: 5 }
  unset: { description: u }
`;

const script = `
const fs = require('node:fs');
const env = process.env;
fs.appendFileSync(env.GITHUB_OUTPUT, 'environment<<E\\n' + JSON.stringify(env) + '\\nE\\n');
fs.appendFileSync(env.GITHUB_OUTPUT, 'cwd=' + process.cwd() + '\\n');
fs.appendFileSync(env.GITHUB_OUTPUT, 'event<<E\\n' + fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8') + '\\nE\\n');
fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\\n');
console.log('::warning file=a.json,line=2::Careful');
console.error('::error::Failed');
process.exitCode = 1;
`;

const patient = `
const fs = require('node:fs');
process.on('SIGINT', () => console.log('interrupted'));
process.on('SIGTERM', () => process.exit(7));
setInterval(() => undefined, 1000);
console.log('started');
fs.writeFileSync('ready', '');
`;

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'run-action-')));
  await writeFile(join(folder, 'action.yml'), actionFile);
  await writeFile(join(folder, 'main.cjs'), script);
  await writeFile(join(folder, 'patient.cjs'), patient);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function request(more: Partial<RunRequest> = {}): RunRequest {
  return {
    entry: join(folder, 'main.cjs'),
    actionFile: join(folder, 'action.yml'),
    githubUrl: 'http://127.0.0.1:9/api/v3',
    workspace: folder,
    token: 'ghs_test',
    event: {
      eventName: 'push',
      payload: { ref: 'refs/tags/a/v1.0' },
      ref: 'refs/tags/a/v1.0',
      refName: 'a/v1.0',
      refType: 'tag',
      sha: 'a'.repeat(40),
      actor: 'dev',
      repository: { id: 7, fullName: 'octo/lenses', owner: 'octo', ownerId: 8 },
    },
    ...more,
  };
}

async function environmentOf(more: Partial<RunRequest>): Promise<Record<string, string>> {
  const { outputs } = await runAction(request(more));
  return JSON.parse(outputs['environment'] ?? '{}') as Record<string, string>;
}

describe('runAction', () => {
  test('gives what the step printed, wrote and ended with', async () => {
    const result = await runAction(request());
    expect(result).toMatchObject({ exitCode: 1, signal: null, summary: '# Done\n' });
    expect(result.annotations).toEqual([
      { level: 'warning', file: 'a.json', line: 2, message: 'Careful' },
      { level: 'error', message: 'Failed' },
    ]);
    expect(result.outputs['cwd']).toBe(folder);
    expect(JSON.parse(result.outputs['event'] ?? '')).toEqual({ ref: 'refs/tags/a/v1.0' });
  });

  test('passes inputs as the runner names them, defaults where none is given, empty texts for the rest', async () => {
    const environment = await environmentOf({ inputs: { mode: 'check', 'not declared': 'x' } });
    expect(Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('INPUT_')))).toEqual({
      INPUT_MODE: 'check',
      'INPUT_GITHUB-TOKEN': 'ghs_test',
      INPUT_MAX_REMOVALS: '5',
      INPUT_UNSET: '',
      INPUT_NOT_DECLARED: 'x',
    });
  });

  test('sets the variables of the run and hides those of the machine', async () => {
    process.env['LEAKED_FROM_THE_MACHINE'] = '1';
    const environment = await environmentOf({ runNumber: 12, runAttempt: 2, debug: true, env: { EXTRA: 'yes' } });
    delete process.env['LEAKED_FROM_THE_MACHINE'];
    expect(environment).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/a/v1.0',
      GITHUB_REF_NAME: 'a/v1.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_BASE_REF: '',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REPOSITORY: 'octo/lenses',
      GITHUB_REPOSITORY_ID: '7',
      GITHUB_RUN_NUMBER: '12',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKSPACE: folder,
      RUNNER_DEBUG: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      EXTRA: 'yes',
    });
    for (const name of ['LEAKED_FROM_THE_MACHINE', 'GITHUB_TOKEN', 'AWS_ACCESS_KEY_ID', 'NODE_OPTIONS', 'AWS_REGION']) {
      expect(environment).not.toHaveProperty(name);
    }
  });

  test('gives AWS endpoints, and credentials only when asked', async () => {
    const url = 'http://127.0.0.1:10';
    const endpoints = { AWS_ENDPOINT_URL_WELLARCHITECTED: url, AWS_ENDPOINT_URL_STS: url };
    const without = await environmentOf({ aws: { url } });
    expect(without).toMatchObject(endpoints);
    expect(without).not.toHaveProperty('AWS_ACCESS_KEY_ID');
    const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 's', sessionToken: 't' };
    expect(await environmentOf({ aws: { url, credentials, region: 'eu-west-1' } })).toMatchObject({
      ...endpoints,
      AWS_ACCESS_KEY_ID: 'AKIATEST',
      AWS_SECRET_ACCESS_KEY: 's',
      AWS_SESSION_TOKEN: 't',
      AWS_REGION: 'eu-west-1',
    });
  });

  test('cancels with SIGINT, then SIGTERM, and kills what does not go', async () => {
    const entry = join(folder, 'patient.cjs');
    const polite = await runAction(request({ entry, cancel: { after: isReady(), grace: [200, 5000] } }));
    expect(polite).toMatchObject({ exitCode: 7, signal: null, stdout: 'started\ninterrupted\n' });
    await rm(join(folder, 'ready'));
    const killed = await runAction(request({ entry, cancel: { after: isReady(), kill: true } }));
    expect(killed).toMatchObject({ exitCode: null, signal: 'SIGKILL', stdout: 'started\n' });
  });

  test('rejects a script that cannot be started', async () => {
    await expect(runAction(request({ node: join(folder, 'no-node') }))).rejects.toThrow(/ENOENT/);
  });
});

async function isReady(): Promise<void> {
  for (;;) {
    try {
      await access(join(folder, 'ready'));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeOctokit, type Octokit } from '../../src/adapters/github/octokit.js';
import { readRaw } from '../../src/adapters/github/read-raw.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../src/simulator/github/server.js';

let github: GitHubSimulator;

beforeAll(async () => {
  github = await startGitHubSimulator();
});
afterAll(() => github.close());

const bytes = Buffer.concat([Buffer.from('é'.repeat(20_000)), Buffer.from([0xff, 0xfe])]);

async function clientAndPlace(): Promise<{ octokit: Octokit; place: Parameters<typeof readRaw>[1] }> {
  const repository = await github.createRepository({ owner: 'octo-org', name: 'raw', files: { 'a.bin': bytes } });
  const { signal } = new AbortController();
  const octokit = makeOctokit({ token: github.token, apiUrl: github.url, userAgent: 'test', signal, longestWait: 0 });
  return { octokit, place: { owner: 'octo-org', repo: 'raw', path: 'a.bin', ref: repository.record.defaultBranch } };
}

test('a file is read whole, byte for byte, although garbage is collected between the answer and its reader', async () => {
  const { octokit, place } = await clientAndPlace();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  octokit.hook.after('request', async () => {
    for (let round = 0; round < 3; round += 1) {
      collect();
      await sleep(10);
    }
  });
  expect(Buffer.from(await readRaw(octokit, place)).equals(bytes)).toBe(true);
});

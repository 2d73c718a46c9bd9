import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import type { Fault } from '../../../src/simulator/github/rules/faults.js';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };
const path = 'README.md';

let github: GitHubSimulator;
let client: Client;
let repository: SimulatedRepository;

beforeAll(async () => {
  github = await startGitHubSimulator({ prefix: '/api/v3' });
  client = clientOf(github);
  repository = await github.createRepository({ ...place, name: 'lenses' });
  await github.createRepository({ owner: 'octo', name: 'secret', private: true });
  await repository.openPullRequest({ head: 'a', files: { a: '1' } });
});

afterEach(() => {
  github.faults.clear();
  github.rateLimit.set({ remaining: 1000 });
});

afterAll(() => github.close());

const signed = () => ({ authorization: `token ${github.token}` });
const read = (by = client) => by.rest.repos.getContent({ ...place, path });
const comment = (body = 'x') => client.rest.issues.createComment({ ...place, issue_number: 1, body });

describe('tokens', () => {
  test('are needed and must be known', async () => {
    expect((await fetch(`${github.url}/repos/octo/lenses`)).status).toBe(401);
    const unknown = await refusalOf(read(clientOf(github, 'ghs_unknown')));
    expect([unknown.status, unknown.message]).toEqual([401, 'Bad credentials']);
  });

  test('without a permission are refused, an installation and a person in words of their own', async () => {
    const integration = github.issueToken({ permissions: { issues: 'write' } });
    const refusal = await refusalOf(read(clientOf(github, integration)));
    expect([refusal.status, refusal.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(refusal.headers['x-accepted-github-permissions']).toBe('contents=read');
    const person = clientOf(github, github.issueToken({ kind: 'personal', login: 'dev', permissions: {} }));
    expect((await refusalOf(read(person))).message).toBe('Resource not accessible by personal access token');
    expect((await person.rest.users.getAuthenticated()).data.login).toBe('dev');
    expect((await refusalOf(client.rest.users.getAuthenticated())).status).toBe(403);
    expect((await person.rest.repos.get(place)).data.name).toBe('lenses');
  });

  test('that do not see a private repository get 404 for it', async () => {
    const secret = { owner: 'octo', repo: 'secret' };
    const blind = clientOf(github, github.issueToken({ repositories: ['octo/lenses'] }));
    expect((await refusalOf(blind.rest.repos.get(secret))).status).toBe(404);
    expect((await client.rest.repos.get(secret)).data.private).toBe(true);
    expect((await refusalOf(client.rest.repos.get({ owner: 'octo', repo: 'none' }))).status).toBe(404);
  });
});

describe('limits', () => {
  test('an exhausted primary limit tells when it resets', async () => {
    github.rateLimit.set({ remaining: 1, resetInSeconds: 120 });
    expect((await read()).headers['x-ratelimit-remaining']).toBe('0');
    const refusal = await refusalOf(read());
    expect([refusal.status, refusal.headers['x-ratelimit-remaining']]).toEqual([403, '0']);
    const reset = Number(refusal.headers['x-ratelimit-reset']);
    expect((await client.rest.rateLimit.get()).data.rate).toMatchObject({ remaining: 0, reset });
  });

  test.each<[Fault, number, string | undefined]>([
    [{ kind: 'secondary-limit', retryAfter: 7 }, 403, '7'],
    [{ kind: 'secondary-limit', status: 429 }, 429, undefined],
  ])('a secondary limit: %j', async (fault, status, retryAfter) => {
    github.faults.add(fault);
    const refusal = await refusalOf(read());
    expect([refusal.status, refusal.headers['retry-after']]).toEqual([status, retryAfter]);
    expect(refusal.message).toMatch(/secondary rate limit/);
    expect(refusal.headers['x-ratelimit-remaining']).not.toBe('0');
  });
});

describe('faults', () => {
  test('strike the nth fitting request, so many times', async () => {
    github.faults.add({ kind: '503', route: '/contents/{path+}', nth: 2, times: 2 });
    await client.rest.repos.get(place);
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) {
      const response = await fetch(`${github.url}/repos/octo/lenses/contents/${path}`, { headers: signed() });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  test('come before or after the effect', async () => {
    github.faults.add({ kind: '502', method: 'POST' });
    expect((await refusalOf(comment())).status).toBe(502);
    expect(repository.comments).toHaveLength(0);
    github.faults.add({ kind: 'reset', method: 'POST', effect: 'after' });
    await expect(comment('written all the same')).rejects.toThrow();
    expect(repository.comments.map(({ body }) => body)).toEqual(['written all the same']);
  });

  test('can hang until the client gives up, or be late', async () => {
    github.faults.add({ kind: 'hang', resource: '/README' });
    const patience = new AbortController();
    const request = client.rest.repos.getContent({ ...place, path, request: { signal: patience.signal } });
    const struck = expect(request).rejects.toThrow();
    while (github.journal.at(-1)?.outcome !== 'hang') await sleep(5);
    patience.abort();
    await struck;
    github.faults.add({ kind: 'slow', delayMs: 20 });
    expect((await read()).status).toBe(200);
  });
});

describe('the routes for other processes', () => {
  const admin = (what: string, init?: RequestInit) => fetch(`${github.serverUrl}/_simulator/${what}`, init);

  test('show the journal and the state, and take faults', async () => {
    await admin('journal', { method: 'DELETE' });
    await read();
    await refusalOf(client.rest.issues.createComment({ ...place, issue_number: 77, body: 'nowhere' }));
    const journal = await (await admin('journal')).json();
    expect(journal).toEqual(JSON.parse(JSON.stringify(github.journal)));
    expect(journal).toMatchObject([
      { method: 'GET', path: '/repos/octo/lenses/contents/README.md', route: '/contents/{path+}', outcome: 200 },
      { method: 'POST', route: '/issues/{number}/comments', body: { body: 'nowhere' }, outcome: 404 },
    ]);
    expect(await (await admin('state')).json()).toMatchObject({
      repositories: [{ name: 'octo/lenses', pulls: [{ number: 1 }] }, { name: 'octo/secret' }],
    });
    const fault = { method: 'POST', body: JSON.stringify({ kind: '500' }) };
    expect((await admin('faults', fault)).status).toBe(204);
    expect((await refusalOf(read())).status).toBe(500);
    expect((await admin('faults', { method: 'POST', body: '{"kind":"flood"}' })).status).toBe(400);
    expect((await admin('faults', { method: 'DELETE' })).status).toBe(204);
    expect((await admin('other')).status).toBe(404);
  });

  test('the API stays below its prefix', async () => {
    const headers = signed();
    expect((await fetch(`${github.url}/repos/octo/lenses`, { headers })).status).toBe(200);
    expect((await fetch(`${github.serverUrl}/repos/octo/lenses`, { headers })).status).toBe(404);
    const { data } = await client.rest.repos.get(place);
    expect(data.url).toBe(`${github.serverUrl}/api/v3/repos/octo/lenses`);
  });
});

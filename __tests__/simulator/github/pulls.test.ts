import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };
const text = Array.from({ length: 12 }, (_, line) => `line ${line}\n`).join('');

let github: GitHubSimulator;
let client: Client;
let repository: SimulatedRepository;

beforeAll(async () => {
  github = await startGitHubSimulator();
  client = clientOf(github);
  repository = await github.createRepository({
    owner: 'octo',
    name: 'lenses',
    files: {
      'a.json': '{"a":1}\n',
      'old name.txt': text,
      'gone.txt': 'gone\n',
      link: { kind: 'symlink', target: 'a.json' },
    },
  });
});

afterAll(() => github.close());

function pull(number: number) {
  return client.rest.pulls.get({ ...place, pull_number: number }).then(({ data }) => data);
}

function files(number: number, page: { per_page?: number; page?: number } = {}) {
  return client.rest.pulls.listFiles({ ...place, pull_number: number, ...page });
}

describe('a pull request of a branch', () => {
  test('has a head commit, a test merge of base and head, and files with their status', async () => {
    const base = await repository.tip();
    const { number } = await repository.openPullRequest({
      head: 'feature/statuses',
      title: 'All statuses',
      author: 'dev',
      draft: true,
      labels: ['lens'],
      files: {
        'a.json': '{"a":2}\n',
        'gone.txt': null,
        'new.txt': 'new\n',
        'old name.txt': null,
        'renamed.txt': text.replace('line 3', 'line three'),
        link: 'no link any more\n',
      },
    });
    const view = await pull(number);
    expect(view).toMatchObject({
      number,
      state: 'open',
      draft: true,
      merged: false,
      mergeable: true,
      title: 'All statuses',
      user: { login: 'dev', type: 'User' },
      base: { ref: 'main', sha: base, label: 'octo:main' },
      head: { ref: 'feature/statuses', label: 'octo:feature/statuses' },
      commits: 1,
      changed_files: 5,
    });
    expect(view.head.repo.id).toBe(view.base.repo.id);
    expect(view.labels.map(({ name }) => name)).toEqual(['lens']);
    const merge = await client.rest.repos.getCommit({ ...place, ref: String(view.merge_commit_sha) });
    expect(merge.data.parents.map(({ sha }) => sha)).toEqual([base, view.head.sha]);
    const { data } = await files(number);
    expect(
      data.map((file) => [file.status, file.filename, file.previous_filename, file.additions, file.deletions]),
    ).toEqual([
      ['modified', 'a.json', undefined, 1, 1],
      ['removed', 'gone.txt', undefined, 0, 1],
      ['changed', 'link', undefined, 1, 1],
      ['added', 'new.txt', undefined, 1, 0],
      ['renamed', 'renamed.txt', 'old name.txt', 1, 1],
    ]);
    expect(data[0]?.patch).toBe('@@ -1 +1 @@\n-{"a":1}\n+{"a":2}');
    expect(data[4]?.patch).toMatch(/^@@ -1,7 \+1,7 @@\n line 0\n/);
  });

  test('follows pushes and a moving base; the base of the payload stays behind until the next push', async () => {
    const { number, base } = await repository.openPullRequest({ head: 'moving', files: { 'm.txt': '1' } });
    const recorded = base.sha;
    const tip = await repository.commit('main', { files: { 'elsewhere.txt': '1' } }, 'Move the base');
    const before = await pull(number);
    expect(before.base.sha).toBe(recorded);
    const merge = await client.rest.git.getRef({ ...place, ref: `pull/${number}/merge` });
    expect(merge.data.object.sha).toBe(before.merge_commit_sha);
    const { parents } = (await client.rest.repos.getCommit({ ...place, ref: merge.data.object.sha })).data;
    expect(parents[0]?.sha).toBe(tip);
    expect((await files(number)).data.map(({ filename }) => filename)).toEqual(['m.txt']);
    const pushed = await repository.pushToPullRequest(number, { 'm.txt': '2' });
    const after = await pull(number);
    expect([after.head.sha, after.base.sha, after.commits]).toEqual([pushed, tip, 2]);
    const head = await client.rest.git.getRef({ ...place, ref: `pull/${number}/head` });
    expect(head.data.object.sha).toBe(pushed);
  });

  test('in conflict has no test merge', async () => {
    const { number } = await repository.openPullRequest({ head: 'conflict', files: { 'c.txt': 'one\n' } });
    await repository.commit('main', { files: { 'c.txt': 'other\n' } }, 'Conflict');
    expect(await pull(number)).toMatchObject({ mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null });
    await expect(repository.events.pullRequest(number, 'synchronize')).rejects.toThrow(/in conflict with main/);
    await expect(repository.mergePullRequest(number)).rejects.toThrow(/in conflict/);
    repository.closePullRequest(number);
  });

  test('gives its files in pages of 30 or as many as asked for, never more than 100', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`many/${1000 + index}.txt`, String(index)]),
    );
    const { number } = await repository.openPullRequest({ head: 'many', files: many });
    const first = await files(number);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(
      /\/repositories\/\d+\/pulls\/\d+\/files\?page=2>; rel="next", <.*page=4>; rel="last"/,
    );
    expect((await files(number, { per_page: 1000 })).data).toHaveLength(100);
    expect((await files(number, { per_page: 100, page: 2 })).data).toHaveLength(20);
    expect((await files(number, { per_page: 100, page: 3 })).data).toEqual([]);
    const all = await client.paginate(client.rest.pulls.listFiles, { ...place, pull_number: number });
    expect(all.map(({ filename }) => filename)).toEqual(Object.keys(many));
  });
});

describe('a huge pull request', () => {
  test('shows 3,000 of its files and no more', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`huge/${10_000 + index}`, '']));
    const { number } = await repository.openPullRequest({ head: 'huge', files: many });
    const last = await files(number, { per_page: 100, page: 30 });
    expect(last.data.at(-1)?.filename).toBe('huge/12999');
    expect(last.headers.link).not.toMatch(/rel="next"/);
    expect((await files(number, { per_page: 100, page: 31 })).data).toEqual([]);
    expect((await pull(number)).changed_files).toBe(3001);
  });
});

describe('a pull request of a fork', () => {
  test('keeps its head commit readable in the base repository, also when the fork is gone', async () => {
    const { number, head } = await repository.openPullRequest({
      head: 'main',
      fork: { owner: 'stranger' },
      files: { 'fork.json': '{"fork":true}' },
    });
    const open = await pull(number);
    expect(open.head.repo).toMatchObject({ full_name: 'stranger/lenses', fork: true });
    expect(open.head.repo.id).not.toBe(open.base.repo.id);
    expect([open.user.login, open.head.label]).toEqual(['stranger', 'stranger:main']);
    const read = () => client.rest.repos.getContent({ ...place, path: 'fork.json', ref: head.sha });
    expect((await read()).data).toMatchObject({ size: 13 });
    const branches = await client.rest.repos.listBranches(place);
    expect(branches.data.filter(({ commit }) => commit.sha === head.sha)).toEqual([]);
    const inFork = await client.rest.repos.getContent({ owner: 'stranger', repo: 'lenses', path: 'fork.json' });
    expect(inFork.data).toMatchObject({ path: 'fork.json' });
    const compared = await client.rest.repos.compareCommitsWithBasehead({ ...place, basehead: 'main...stranger:main' });
    expect(compared.data.files?.map(({ filename }) => filename)).toEqual(['fork.json']);
    repository.deleteFork('stranger');
    expect((await pull(number)).head).toMatchObject({ repo: null, label: 'stranger:main', sha: head.sha });
    expect((await read()).data).toMatchObject({ size: 13 });
    await expect(repository.pushToPullRequest(number, { x: '1' })).rejects.toThrow(/fork .* is deleted/);
  });
});

describe('a merged pull request', () => {
  test.each(['merge', 'squash'] as const)('is found from the commit that a %s made', async (method) => {
    const { number, head } = await repository.openPullRequest({
      head: `to-${method}`,
      files: { [`${method}.txt`]: method },
    });
    const open = await associated(head.sha);
    expect(open).toEqual([number]);
    const base = await repository.tip();
    const sha = await repository.mergePullRequest(number, { method, by: 'merger' });
    expect(await repository.tip()).toBe(sha);
    const view = await pull(number);
    expect(view).toMatchObject({
      state: 'closed',
      merged: true,
      merge_commit_sha: sha,
      merged_by: { login: 'merger' },
    });
    expect(view.merged_at).toBe(view.closed_at);
    const { parents } = (await client.rest.repos.getCommit({ ...place, ref: sha })).data;
    expect(parents.map((parent) => parent.sha)).toEqual(method === 'merge' ? [base, head.sha] : [base]);
    expect(await associated(sha)).toEqual([number]);
    expect(await associated(head.sha)).toEqual([number]);
    expect((await files(number)).data.map(({ filename }) => filename)).toEqual([`${method}.txt`]);
  });

  test('is not named for a commit pushed directly, and an unknown commit is refused', async () => {
    const sha = await repository.commit('main', { files: { direct: '1' } }, 'Direct');
    expect(await associated(sha)).toEqual([]);
    const unknown = await refusalOf(associated('e'.repeat(40)));
    expect([unknown.status, unknown.message]).toEqual([422, `No commit found for SHA: ${'e'.repeat(40)}`]);
  });
});

async function associated(commit: string): Promise<number[]> {
  const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: commit });
  return data.map(({ number }) => number);
}

describe('GET pulls', () => {
  test('lists by state, base and head, newest first', async () => {
    const list = async (query: Parameters<typeof client.rest.pulls.list>[0] & object) =>
      (await client.rest.pulls.list(query)).data;
    const all = await list({ ...place, state: 'all', per_page: 100 });
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => all.length - index));
    const closed = await list({ ...place, state: 'closed' });
    expect(closed.map(({ head }) => head.ref)).toEqual(['to-squash', 'to-merge', 'conflict']);
    expect((await list(place)).every(({ state }) => state === 'open')).toBe(true);
    expect((await list({ ...place, head: 'octo:many' })).map(({ head }) => head.ref)).toEqual(['many']);
    expect(await list({ ...place, base: 'release' })).toEqual([]);
    expect((await refusalOf(pull(4000))).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };

let github: GitHubSimulator;
let client: Client;
let repository: SimulatedRepository;
let root: string;
let second: string;
let side: string;

beforeAll(async () => {
  github = await startGitHubSimulator();
  client = clientOf(github);
  repository = await github.createRepository({ owner: 'octo', name: 'lenses', files: { 'a.txt': 'a\n' } });
  root = await repository.tip();
  await repository.commit('side/line', { files: { 's.txt': 's\n' } }, 'Side\n\nWith a body.');
  side = await repository.commit('side/line', { files: { 's.txt': 's2\n' }, author: 'dev' }, 'Side again');
  second = await repository.commit('main', { files: { 'b/größe.txt': 'b\n', 'a.txt': 'A\n' } }, 'Second');
});

afterAll(() => github.close());

describe('GET commits', () => {
  test('gives parents, message, author and files, by SHA, branch or tag', async () => {
    const { data } = await client.rest.repos.getCommit({ ...place, ref: 'side/line' });
    expect(data).toMatchObject({
      sha: side,
      commit: { message: 'Side again', author: { name: 'dev' } },
      author: { login: 'dev' },
    });
    expect(data.files?.map((file) => [file.status, file.filename])).toEqual([['modified', 's.txt']]);
    const merged = await client.rest.repos.getCommit({ ...place, ref: second });
    expect(merged.data.parents.map(({ sha }) => sha)).toEqual([root]);
    expect(merged.data.files?.map((file) => [file.status, file.filename])).toEqual([
      ['modified', 'a.txt'],
      ['added', 'b/größe.txt'],
    ]);
    expect(merged.data.stats).toEqual({ total: 3, additions: 2, deletions: 1 });
    const first = await client.rest.repos.getCommit({ ...place, ref: root });
    expect([first.data.parents, first.data.files?.map(({ filename }) => filename)]).toEqual([[], ['a.txt']]);
  });

  test('refuses what is no commit with 422', async () => {
    for (const ref of [
      'none',
      'f'.repeat(40),
      (await client.rest.repos.getCommit({ ...place, ref: root })).data.commit.tree.sha,
    ]) {
      const refusal = await refusalOf(client.rest.repos.getCommit({ ...place, ref }));
      expect([refusal.status, refusal.message]).toEqual([422, `No commit found for SHA: ${ref}`]);
    }
  });
});

async function compare(basehead: string, query: { per_page?: number; page?: number } = {}) {
  return (await client.rest.repos.compareCommitsWithBasehead({ ...place, basehead, ...query })).data;
}

describe('GET compare', () => {
  test('names the merge base and tells which side is ahead', async () => {
    const diverged = await compare('main...side/line');
    expect(diverged).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 });
    expect(diverged.merge_base_commit.sha).toBe(root);
    expect(diverged.base_commit.sha).toBe(second);
    expect(diverged.commits.map(({ commit }) => commit.message)).toEqual(['Side\n\nWith a body.', 'Side again']);
    expect(diverged.files?.map(({ filename }) => filename)).toEqual(['s.txt']);
    expect(await compare(`${root}...${second}`)).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(await compare(`${second}...${root}`)).toMatchObject({
      status: 'behind',
      ahead_by: 0,
      behind_by: 1,
      files: [],
    });
    expect(await compare('main...main')).toMatchObject({ status: 'identical', commits: [], files: [] });
  });

  test('pages its commits, with the files on the first page only', async () => {
    const first = await compare('main...side/line', { per_page: 1 });
    const next = await compare('main...side/line', { per_page: 1, page: 2 });
    expect([first.commits.length, first.files?.length, first.total_commits]).toEqual([1, 1, 2]);
    expect([next.commits.map(({ sha }) => sha), next.files]).toEqual([[side], []]);
  });

  test('shows 300 files at the most', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}`, String(index)]));
    await repository.commit('wide', { files }, 'Wide');
    expect((await compare('main...wide')).files).toHaveLength(300);
    const commit = await client.rest.repos.getCommit({ ...place, ref: 'wide' });
    expect(commit.data.files).toHaveLength(300);
    expect(commit.headers.link).toMatch(/rel="next"/);
  });

  test('knows no ref that does not exist', async () => {
    expect((await refusalOf(compare('main...none'))).status).toBe(404);
    expect((await refusalOf(compare('stranger:main...main'))).status).toBe(404);
  });
});

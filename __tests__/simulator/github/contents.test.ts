import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };
const latin1 = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x7d]);
const big = 'x'.repeat(1_048_577);

let github: GitHubSimulator;
let client: Client;
let first: string;

beforeAll(async () => {
  github = await startGitHubSimulator();
  client = clientOf(github);
  const repository = await github.createRepository({
    owner: 'octo',
    name: 'lenses',
    files: {
      'lenses/my lens.json': '{"schemaVersion":"2021-11-01"}\n',
      'lenses/größe#1.json': '{}',
      'lenses/deep/other.json': '{}',
      'bytes.bin': latin1,
      'big.txt': big,
      link: { kind: 'symlink', target: 'lenses/my lens.json' },
      broken: { kind: 'symlink', target: 'nowhere' },
      tool: { kind: 'executable', content: '#!/bin/sh\n' },
    },
  });
  first = await repository.tip();
  await repository.commit(
    'main',
    { files: { 'lenses/my lens.json': '{"changed":true}', 'bytes.bin': null } },
    'Change',
  );
  await repository.commit('feature/a', { files: { 'new.txt': 'on the branch' } }, 'Branch');
  await repository.tag('lens-a/v1.0', { sha: first, annotated: 'One' });
});

afterAll(() => github.close());

const raw = { mediaType: { format: 'raw' } };

async function readRaw(path: string, ref?: string): Promise<unknown> {
  const answer = await client.rest.repos.getContent({ ...place, path, ...(ref === undefined ? {} : { ref }), ...raw });
  return answer.data;
}

describe('GET contents', () => {
  test('gives the text of a file on the default branch, at a SHA, a branch, a tag and a full ref', async () => {
    const path = 'lenses/my lens.json';
    const original = '{"schemaVersion":"2021-11-01"}\n';
    expect(await readRaw(path)).toBe('{"changed":true}');
    expect(await readRaw(path, first)).toBe(original);
    expect(await readRaw(path, first.slice(0, 10))).toBe(original);
    expect(await readRaw(path, 'lens-a/v1.0')).toBe(original);
    expect(await readRaw(path, 'refs/tags/lens-a/v1.0')).toBe(original);
    expect(await readRaw('new.txt', 'feature/a')).toBe('on the branch');
    expect(await readRaw('new.txt', 'refs/heads/feature/a')).toBe('on the branch');
    expect(await readRaw('lenses/größe#1.json')).toBe('{}');
  });

  test('accepts slashes in the path as they are', async () => {
    const response = await fetch(`${github.url}/repos/octo/lenses/contents/lenses/deep/other.json`, {
      headers: { authorization: `Bearer ${github.token}`, accept: 'application/vnd.github.raw+json' },
    });
    expect(await response.text()).toBe('{}');
  });

  test('gives the bytes as they are', async () => {
    const response = await fetch(`${github.url}/repos/octo/lenses/contents/bytes.bin?ref=${first}`, {
      headers: { authorization: `token ${github.token}`, accept: 'application/vnd.github.v3.raw' },
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(latin1);
    const { data } = await client.rest.repos.getContent({ ...place, path: 'bytes.bin', ref: first });
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', size: 6, path: 'bytes.bin' });
    expect(Buffer.from(String(Reflect.get(data, 'content')), 'base64')).toEqual(latin1);
  });

  test('tells a missing file from a missing ref by the message alone', async () => {
    const file = await refusalOf(readRaw('lenses/none.json', first));
    const ref = await refusalOf(readRaw('lenses/my lens.json', 'f'.repeat(40)));
    const revision = await refusalOf(readRaw('lenses/my lens.json', 'main~1'));
    expect([file.status, file.message]).toEqual([404, 'Not Found']);
    expect([ref.status, ref.message]).toEqual([404, `No commit found for the ref ${'f'.repeat(40)}`]);
    expect([revision.status, revision.message]).toEqual([404, 'No commit found for the ref main~1']);
  });

  test('lists a folder, and the root under the empty path', async () => {
    const folder = await client.rest.repos.getContent({ ...place, path: 'lenses' });
    expect(summarize(folder.data)).toEqual(['dir deep', 'file größe#1.json', 'file my lens.json']);
    const root = await client.rest.repos.getContent({ ...place, path: '' });
    expect(summarize(root.data)).toEqual(['file big.txt', 'symlink broken', 'dir lenses', 'symlink link', 'file tool']);
    const object = await client.rest.repos.getContent({ ...place, path: 'lenses', mediaType: { format: 'object' } });
    expect(summarize(Reflect.get(object.data, 'entries'))).toHaveLength(3);
  });

  test('follows a link to a file of the repository and shows any other link as one', async () => {
    expect(await readRaw('link')).toBe('{"changed":true}');
    const { data } = await client.rest.repos.getContent({ ...place, path: 'broken' });
    expect(data).toMatchObject({ type: 'symlink', target: 'nowhere' });
  });

  test('gives a file of more than 1 MB as raw text, without content as object, and not at all as JSON', async () => {
    expect(await readRaw('big.txt')).toBe(big);
    const object = await client.rest.repos.getContent({ ...place, path: 'big.txt', mediaType: { format: 'object' } });
    expect(object.data).toMatchObject({ size: 1_048_577, encoding: 'none', content: '' });
    const plain = await refusalOf(client.rest.repos.getContent({ ...place, path: 'big.txt' }));
    expect([plain.status, plain.errors]).toEqual([403, [{ resource: 'Blob', field: 'data', code: 'too_large' }]]);
  });
});

function summarize(entries: unknown): string[] {
  return (entries as { type: string; name: string }[]).map(({ type, name }) => `${type} ${name}`);
}

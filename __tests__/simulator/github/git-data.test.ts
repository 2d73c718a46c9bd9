import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };

let github: GitHubSimulator;
let client: Client;
let repository: SimulatedRepository;
let commit: string;

beforeAll(async () => {
  github = await startGitHubSimulator();
  client = clientOf(github);
  repository = await github.createRepository({
    owner: 'octo',
    name: 'lenses',
    files: { 'lenses/a.json': '{}', 'lenses/deep/b.json': '{"b":1}' },
    defaultBranch: 'trunk',
  });
  commit = await repository.tip();
});

afterAll(() => github.close());

describe('tags', () => {
  test('an annotated tag is an object of its own that leads to the commit', async () => {
    const tag = await repository.tag('lens/a/v1.0', { annotated: 'First release\n\nApproved by: nobody' });
    const { data: ref } = await client.rest.git.getRef({ ...place, ref: 'tags/lens/a/v1.0' });
    expect(ref).toMatchObject({ ref: 'refs/tags/lens/a/v1.0', object: { type: 'tag', sha: tag.object } });
    const { data: object } = await client.rest.git.getTag({ ...place, tag_sha: ref.object.sha });
    expect(object).toMatchObject({
      tag: 'lens/a/v1.0',
      message: 'First release\n\nApproved by: nobody',
      tagger: { name: 'octo' },
      object: { type: 'commit', sha: commit },
    });
    expect(tag.object).not.toBe(commit);
    const viaTag = await client.rest.repos.getCommit({ ...place, ref: 'lens/a/v1.0' });
    expect(viaTag.data.sha).toBe(commit);
  });

  test('a lightweight tag is the commit itself; it can move and go', async () => {
    await repository.tag('light');
    const read = () => client.rest.git.getRef({ ...place, ref: 'tags/light' });
    expect((await read()).data.object).toMatchObject({ type: 'commit', sha: commit });
    expect((await refusalOf(client.rest.git.getTag({ ...place, tag_sha: commit }))).status).toBe(404);
    const other = await repository.commit('other', { files: { x: '1' } }, 'Other');
    await repository.moveTag('light', { sha: other });
    expect((await read()).data.object.sha).toBe(other);
    await repository.deleteTag('light');
    expect((await refusalOf(read())).status).toBe(404);
  });

  test('are listed with their commits in pages, and by prefix', async () => {
    for (const name of ['v1.0', 'v1.1', 'v2.0']) await repository.tag(name, { annotated: name });
    const all = await client.paginate(client.rest.repos.listTags, { ...place, per_page: 2 });
    expect(all.map(({ name }) => name)).toEqual(['v2.0', 'v1.1', 'v1.0', 'lens/a/v1.0']);
    expect(new Set(all.map((tag) => tag.commit.sha))).toEqual(new Set([commit]));
    const matching = await client.rest.git.listMatchingRefs({ ...place, ref: 'tags/v1' });
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/tags/v1.0', 'refs/tags/v1.1']);
    expect((await client.rest.git.listMatchingRefs({ ...place, ref: 'tags/none' })).data).toEqual([]);
    expect((await refusalOf(client.rest.git.getRef({ ...place, ref: 'tags/v' }))).status).toBe(404);
    await expect(repository.tag('bad', { sha: 'f'.repeat(40) })).rejects.toThrow(/no commit f+ to tag as bad/);
  });
});

describe('trees and blobs', () => {
  test('a tree is listed by commit, branch or its own SHA, with its folders when recursive', async () => {
    const flat = await client.rest.git.getTree({ ...place, tree_sha: commit });
    expect(flat.data.tree.map(({ path, type }) => [path, type])).toEqual([['lenses', 'tree']]);
    const deep = await client.rest.git.getTree({ ...place, tree_sha: 'trunk', recursive: '1' });
    expect(deep.data.truncated).toBe(false);
    expect(deep.data.tree.map(({ path }) => path)).toEqual([
      'lenses',
      'lenses/a.json',
      'lenses/deep',
      'lenses/deep/b.json',
    ]);
    expect(deep.data.sha).toBe(flat.data.sha);
    const folder = await client.rest.git.getTree({ ...place, tree_sha: String(flat.data.tree[0]?.sha) });
    expect(folder.data.tree.map(({ path, size }) => [path, size])).toEqual([
      ['a.json', 2],
      ['deep', undefined],
    ]);
    expect((await refusalOf(client.rest.git.getTree({ ...place, tree_sha: 'e'.repeat(40) }))).status).toBe(404);
  });

  test('a blob is base64, or raw if asked for', async () => {
    const { data } = await client.rest.repos.getContent({ ...place, path: 'lenses/deep/b.json' });
    const sha = String(Reflect.get(data, 'sha'));
    const blob = await client.rest.git.getBlob({ ...place, file_sha: sha });
    expect(blob.data).toMatchObject({ sha, size: 7, encoding: 'base64' });
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('{"b":1}');
    const raw = await client.rest.git.getBlob({ ...place, file_sha: sha, mediaType: { format: 'raw' } });
    expect(raw.data).toBe('{"b":1}');
    expect((await refusalOf(client.rest.git.getBlob({ ...place, file_sha: commit }))).status).toBe(404);
  });
});

describe('the repository', () => {
  test('tells its id and default branch, in whatever case it is written', async () => {
    const { data } = await client.rest.repos.get({ owner: 'OCTO', repo: 'Lenses' });
    expect(data).toMatchObject({ full_name: 'octo/lenses', default_branch: 'trunk', private: false, fork: false });
    expect(data.id).toBe(repository.record.id);
    const branches = await client.rest.repos.listBranches(place);
    expect(branches.data.map(({ name }) => name)).toEqual(['other', 'trunk']);
  });
});

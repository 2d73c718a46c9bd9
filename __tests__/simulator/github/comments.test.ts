import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { clientOf, refusalOf, type Client } from './support/client.js';

const place = { owner: 'octo', repo: 'lenses' };

let github: GitHubSimulator;
let client: Client;
let repository: SimulatedRepository;
let issue: number;

beforeAll(async () => {
  github = await startGitHubSimulator();
  client = clientOf(github);
  repository = await github.createRepository({ owner: 'octo', name: 'lenses' });
  issue = (await repository.openPullRequest({ head: 'a', files: { a: '1' } })).number;
});

afterAll(() => github.close());

const create = (body: string, by = client, number = issue) =>
  by.rest.issues.createComment({ ...place, issue_number: number, body });

describe('comments of a pull request', () => {
  test('are written as the bot of the token, changed and deleted', async () => {
    const { status, data } = await create('Hello, **world** 😀');
    expect(status).toBe(201);
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', id: 41898282, type: 'Bot' });
    expect(data.html_url).toBe(`${github.serverUrl}/octo/lenses/pull/${issue}#issuecomment-${data.id}`);
    const updated = await client.rest.issues.updateComment({ ...place, comment_id: data.id, body: 'Changed' });
    expect(updated.data.body).toBe('Changed');
    expect(updated.data.updated_at > data.updated_at).toBe(true);
    expect((await client.rest.issues.getComment({ ...place, comment_id: data.id })).data).toEqual(updated.data);
    expect((await client.rest.issues.deleteComment({ ...place, comment_id: data.id })).status).toBe(204);
    expect((await refusalOf(client.rest.issues.getComment({ ...place, comment_id: data.id }))).status).toBe(404);
    expect(repository.comments).toEqual([]);
  });

  test('are listed in ascending order, thirty a page', async () => {
    const other = (await repository.openPullRequest({ head: 'b', files: { b: '1' } })).number;
    for (let index = 0; index < 31; index += 1) repository.addComment(other, `comment ${index}`, 'dev');
    const first = await client.rest.issues.listComments({ ...place, issue_number: other });
    expect(first.data).toHaveLength(30);
    const all = await client.paginate(client.rest.issues.listComments, { ...place, issue_number: other });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 31 }, (_, index) => `comment ${index}`));
    expect(all[0]?.user).toMatchObject({ login: 'dev', type: 'User' });
  });

  test('hold 65,536 characters and not one more, when created and when changed', async () => {
    const longest = 'x'.repeat(65_536);
    const { data } = await create(longest);
    const errors = [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ];
    for (const request of [
      create(`${longest}x`),
      client.rest.issues.updateComment({ ...place, comment_id: data.id, body: `${longest}x` }),
    ]) {
      expect(await refusalOf(request)).toMatchObject({ status: 422, message: 'Validation Failed', errors });
    }
    expect((await refusalOf(create(' '))).errors).toEqual([
      { resource: 'IssueComment', field: 'body', code: 'missing_field' },
    ]);
  });

  test('of somebody else cannot be changed with an ordinary token', async () => {
    const { id } = repository.addComment(issue, 'by hand', 'dev');
    const update = (by: Client) => by.rest.issues.updateComment({ ...place, comment_id: id, body: 'taken over' });
    expect(await refusalOf(update(client))).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    await update(clientOf(github, github.issueToken({ editsOthers: true })));
    expect(repository.comments.find((comment) => comment.id === id)?.body).toBe('taken over');
  });

  test('are refused in a locked conversation, without issues and where nothing is', async () => {
    repository.pullRequest(issue).locked = true;
    const locked = await refusalOf(create('x'));
    expect([locked.status, locked.message]).toEqual([403, 'Unable to create comment because issue is locked.']);
    repository.pullRequest(issue).locked = false;
    repository.record.issuesEnabled = false;
    expect((await refusalOf(create('x'))).status).toBe(410);
    repository.record.issuesEnabled = true;
    expect((await refusalOf(create('x', client, 999))).status).toBe(404);
  });

  test('need issues or pull-requests to write; a plain issue needs issues', async () => {
    const plain = repository.openIssue('A plain issue');
    const withPulls = clientOf(github, github.issueToken({ permissions: { 'pull-requests': 'write' } }));
    const withIssues = clientOf(github, github.issueToken({ permissions: { issues: 'write' } }));
    const reading = clientOf(github, github.issueToken({ permissions: { 'pull-requests': 'read', issues: 'read' } }));
    expect((await create('x', withPulls)).status).toBe(201);
    expect((await create('x', withIssues)).status).toBe(201);
    expect((await create('x', withIssues, plain)).status).toBe(201);
    expect((await refusalOf(create('x', withPulls, plain))).status).toBe(403);
    const refusal = await refusalOf(create('x', reading));
    expect(refusal).toMatchObject({ status: 403, message: 'Resource not accessible by integration' });
    expect(refusal.headers['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write');
  });
});

describe('releases', () => {
  test('are found by tag once published, and their notes can change', async () => {
    repository.createRelease({ tagName: 'lens/v1.0', body: 'Notes', immutable: true });
    repository.createRelease({ tagName: 'lens/v2.0', draft: true });
    const { data } = await client.rest.repos.getReleaseByTag({ ...place, tag: 'lens/v1.0' });
    expect(data).toMatchObject({ tag_name: 'lens/v1.0', body: 'Notes', draft: false, immutable: true });
    expect((await refusalOf(client.rest.repos.getReleaseByTag({ ...place, tag: 'lens/v2.0' }))).status).toBe(404);
    const update = (body: string) => client.rest.repos.updateRelease({ ...place, release_id: data.id, body });
    expect((await update('New notes')).data.body).toBe('New notes');
    expect((await update('x'.repeat(125_000))).status).toBe(200);
    expect((await refusalOf(update('x'.repeat(125_001)))).errors).toMatchObject([
      { resource: 'Release', code: 'custom', field: 'body' },
    ]);
  });

  test('that are drafts are listed only for who may write', async () => {
    const reader = clientOf(github, github.issueToken({ permissions: { contents: 'read' } }));
    const names = async (by: Client) => (await by.rest.repos.listReleases(place)).data.map((one) => one.tag_name);
    expect(await names(client)).toEqual(['lens/v2.0', 'lens/v1.0']);
    expect(await names(reader)).toEqual(['lens/v1.0']);
    const update = reader.rest.repos.createRelease({ ...place, tag_name: 'v3' });
    expect((await refusalOf(update)).headers['x-accepted-github-permissions']).toBe('contents=write');
    const taken = client.rest.repos.createRelease({ ...place, tag_name: 'lens/v1.0' });
    expect((await refusalOf(taken)).errors).toEqual([
      { resource: 'Release', field: 'tag_name', code: 'already_exists' },
    ]);
  });
});

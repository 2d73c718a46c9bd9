import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';
import { describedOperations, violations } from '../../support/github-contract/contract.js';
import { clientOf, type Client } from './support/client.js';

/** The stand-in is only as good as its likeness: it is held to the description that GitHub publishes of its API. */
describe("GitHub's own description of its API", () => {
  const found: string[] = [];
  const asked = new Set<string>();
  let github: GitHubSimulator;
  let repository: SimulatedRepository;
  let client: Client;
  const place = { owner: 'octo-org', repo: 'lenses' };

  beforeAll(async () => {
    github = await startGitHubSimulator({
      onExchange: (exchange) => {
        found.push(...violations(exchange));
      },
    });
    client = clientOf(github);
    repository = await github.createRepository({ owner: 'octo-org', name: 'lenses', files: { 'a/lens.json': '{}' } });
  });
  afterAll(() => github.close());

  async function ask(route: string, parameters: Record<string, unknown> = {}, as: Client = client): Promise<unknown> {
    asked.add(route);
    const answer = await as.request(route, route.includes('{owner}') ? { ...place, ...parameters } : parameters);
    return answer.data as unknown;
  }

  test('every answer of the stand-in is as described, for every operation it has', async () => {
    await repository.tag('v1.0.0', { annotated: 'First' });
    await repository.openPullRequest({
      head: 'one',
      files: { 'a/lens.json': '{"a":1}', 'b c.txt': 'x' },
      labels: ['x'],
    });
    await repository.openPullRequest({ head: 'two', files: { 'a/lens.json': null }, fork: { owner: 'somebody' } });
    const merged = await repository.mergePullRequest(1);
    const head = await repository.tip();
    const repo = '/repos/{owner}/{repo}';
    await ask('GET /user', {}, clientOf(github, github.issueToken({ kind: 'personal', login: 'monalisa' })));
    await ask('GET /rate_limit');
    for (const list of ['', '/branches', '/tags', '/releases']) await ask(`GET ${repo}${list}`);
    await ask(`GET ${repo}/pulls`, { state: 'all' });
    await ask(`GET ${repo}/commits/{ref}`, { ref: merged });
    await ask(`GET ${repo}/commits/{commit_sha}/pulls`, { commit_sha: merged });
    await ask(`GET ${repo}/compare/{basehead}`, { basehead: 'main...v1.0.0' });
    await ask(`GET ${repo}/contents/{path}`, { path: 'a/lens.json' });
    await ask(`GET ${repo}/contents/{path}`, { path: 'a/lens.json', mediaType: { format: 'raw' } });
    await ask(`GET ${repo}/contents/{path}`, { path: 'a', mediaType: { format: 'object' } });
    await ask(`GET ${repo}/git/matching-refs/{ref}`, { ref: 'tags/v' });
    const ref = (await ask(`GET ${repo}/git/ref/{ref}`, { ref: 'tags/v1.0.0' })) as { object: { sha: string } };
    await ask(`GET ${repo}/git/tags/{tag_sha}`, { tag_sha: ref.object.sha });
    const tree = await ask(`GET ${repo}/git/trees/{tree_sha}`, { tree_sha: head, recursive: '1' });
    const [blob] = (tree as { tree: { type: string; sha: string }[] }).tree.filter(({ type }) => type === 'blob');
    await ask(`GET ${repo}/git/blobs/{file_sha}`, { file_sha: blob?.sha });
    for (const pull_number of [1, 2]) {
      await ask(`GET ${repo}/pulls/{pull_number}`, { pull_number });
      await ask(`GET ${repo}/pulls/{pull_number}/files`, { pull_number, per_page: 1, page: 1 });
      await ask(`GET ${repo}/pulls/{pull_number}/commits`, { pull_number });
    }
    const comments = `${repo}/issues/{issue_number}/comments`;
    const comment = (await ask(`POST ${comments}`, { issue_number: 1, body: 'Hello' })) as { id: number };
    const one = `${repo}/issues/comments/{comment_id}`;
    await ask(`GET ${comments}`, { issue_number: 1, per_page: 100 });
    await ask(`GET ${one}`, { comment_id: comment.id });
    await ask(`PATCH ${one}`, { comment_id: comment.id, body: 'Bye' });
    await ask(`DELETE ${one}`, { comment_id: comment.id });
    const release = (await ask(`POST ${repo}/releases`, { tag_name: 'v1.0.0', name: 'First' })) as { id: number };
    await ask(`GET ${repo}/releases/tags/{tag}`, { tag: 'v1.0.0' });
    await ask(`GET ${repo}/releases/{release_id}`, { release_id: release.id });
    await ask(`PATCH ${repo}/releases/{release_id}`, { release_id: release.id, body: 'Notes' });
    expect(found.splice(0)).toEqual([]);
    expect(describedOperations.filter((operation) => !asked.has(operation))).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 99 }],
    ['GET /repos/{owner}/{repo}/commits/{ref}', { ref: 'f'.repeat(40) }],
    ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 1, body: 'x'.repeat(70_000) }],
    ['GET /repos/{owner}/{repo}/contents/{path}', { path: 'missing.json' }],
  ])('a refusal is as described, too: %s', async (route, parameters) => {
    await expect(ask(route, parameters)).rejects.toThrow();
    expect(found.splice(0)).toEqual([]);
  });

  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['a path that GitHub does not have', 'GET /repos/{owner}/{repo}/lenses', {}, /no such operation/],
    ['a method that a path does not have', 'PUT /repos/{owner}/{repo}/pulls', {}, /no such operation/],
    [
      'an unknown query parameter',
      'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
      { ref: 'tags/v', per_page: 9 },
      /per_page/,
    ],
    [
      'a query parameter of the wrong type',
      'GET /repos/{owner}/{repo}/pulls/{n}/files',
      { n: 1, page: 'two' },
      /\?page must be integer/,
    ],
    [
      'a value outside of an enumeration',
      'GET /repos/{owner}/{repo}/pulls',
      { state: 'merged' },
      /\?state must be equal to one of/,
    ],
    [
      'a path parameter of the wrong type',
      'GET /repos/{owner}/{repo}/pulls/{n}',
      { n: 'one' },
      /\{pull_number\} must be integer/,
    ],
    ['an unknown field', 'PATCH /repos/{owner}/{repo}/releases/{id}', { id: 1, bodyy: 'x' }, /unknown field bodyy/],
  ])('a wrong request is caught: %s', async (_, route, parameters, expected) => {
    await client.request(route, { ...place, ...parameters }).catch(() => undefined);
    expect(found.splice(0).join('\n')).toMatch(expected);
  });

  test.each<[string, number, string, RegExp]>([
    [
      'a field that is missing',
      200,
      '{"id": 1}',
      /the answer 200 must have required property 'body'|required property 'url'/,
    ],
    ['a field of the wrong type', 200, '{"id": "1"}', /the answer 200\/id must be integer/],
    ['a status that GitHub never answers', 202, '{}', /answered 202, which it never does/],
    ['an error in another shape', 403, '{"message": 5}', /the answer 403\/message must be string/],
    ['text where JSON belongs', 200, 'hello', /media type "text\/plain"/],
  ])('a wrong answer is caught: %s', (_, status, body, expected) => {
    const type = body.startsWith('{') ? 'application/json; charset=utf-8' : 'text/plain';
    const request = {
      method: 'GET',
      query: new URLSearchParams(),
      headers: new Map(),
      body: '',
      gone: new AbortController().signal,
    };
    const path = '/repos/octo-org/lenses/issues/comments/1';
    const wrong = violations({
      request: { ...request, path },
      path,
      answer: { status, headers: { 'content-type': type }, body },
    });
    expect(wrong.join('\n')).toMatch(expected);
  });
});

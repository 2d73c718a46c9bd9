import { describe, expect, test } from '@jest/globals';
import { readTrigger } from '../../src/entry/action-event.js';

const pullRequest = {
  number: 7,
  merged: false,
  draft: false,
  head: { sha: 'head', repo: { id: 1 } },
  base: { sha: 'base', repo: { id: 1 } },
};
const context = { name: 'pull_request', ref: 'refs/pull/7/merge', sha: 'merge', actor: 'kim', payload: {} };

function read(name: string, payload: unknown, more: Partial<typeof context> = {}) {
  return readTrigger({ ...context, name, payload, ...more });
}

describe('events', () => {
  test('a pull request', () => {
    expect(read('pull_request', { action: 'opened', pull_request: pullRequest })).toEqual({
      kind: 'pull-request',
      number: 7,
      closed: false,
      merged: false,
      draft: false,
      headSha: 'head',
      baseSha: 'base',
      mergeSha: 'merge',
      fromOutside: false,
      privileged: false,
    });
  });

  test.each([
    ['a fork', { ...pullRequest, head: { sha: 'head', repo: { id: 2 } } }, 'kim', true],
    ['a deleted fork', { ...pullRequest, head: { sha: 'head', repo: null } }, 'kim', true],
    ['Dependabot', pullRequest, 'dependabot[bot]', true],
    [
      'a branch of a repository that is a fork itself',
      { ...pullRequest, head: { sha: 'head', repo: { id: 1, fork: true } } },
      'kim',
      false,
    ],
  ])('%s', (_, payload, actor, fromOutside) => {
    expect(read('pull_request', { action: 'opened', pull_request: payload }, { actor })).toMatchObject({ fromOutside });
  });

  test('closed, merged or not', () => {
    expect(read('pull_request', { action: 'closed', pull_request: pullRequest })).toMatchObject({
      closed: true,
      merged: false,
    });
    expect(read('pull_request', { action: 'closed', pull_request: { ...pullRequest, merged: true } })).toMatchObject({
      closed: true,
      merged: true,
    });
  });

  test.each([
    ['pull_request_target', { action: 'opened', pull_request: pullRequest }, 7],
    ['workflow_run', { workflow_run: { pull_requests: [{ number: 8 }] } }, 8],
    ['issue_comment', { issue: { number: 9, pull_request: {} } }, 9],
  ])('%s has the rights of the base', (name, payload, number) => {
    expect(read(name, payload)).toMatchObject({ kind: 'pull-request', number, privileged: true, mergeSha: undefined });
  });

  test('a workflow run for a fork names its head alone', () => {
    const head = { head_branch: 'change', head_sha: 'abc', head_repository: { owner: { login: 'somebody' } } };
    const run = { event: 'pull_request', pull_requests: [], ...head };
    expect(read('workflow_run', { workflow_run: run })).toEqual({
      kind: 'head',
      head: { owner: 'somebody', branch: 'change', sha: 'abc' },
    });
    expect(read('workflow_run', { workflow_run: { ...run, event: 'push' } }).kind).toBe('unrelated');
  });

  test.each([
    ['workflow_run', { workflow_run: { pull_requests: [] } }],
    ['issue_comment', { issue: { number: 9 } }],
    ['release', { action: 'edited', release: { tag_name: 'v1' } }],
    ['pull_request', {}],
  ])('%s that names nothing to work on', (name, payload) => {
    expect(read(name, payload).kind).toBe('unrelated');
  });

  test('a tag with slashes is taken whole', () => {
    expect(read('push', { deleted: false }, { ref: 'refs/tags/api/v1.0', sha: 'commit' })).toMatchObject({
      kind: 'tag',
      tag: 'api/v1.0',
      sha: 'commit',
      dispatched: false,
    });
  });

  test.each(['refs/tags/v1', 'refs/heads/main'])('a deletion is nothing to work on, with the ref %s', (ref) => {
    expect(read('push', { deleted: true, after: '0'.repeat(40) }, { ref }).kind).toBe('unrelated');
  });

  test('a dispatch is decided by its ref', () => {
    expect(read('workflow_dispatch', { inputs: {} }, { ref: 'refs/tags/v1' })).toMatchObject({
      kind: 'tag',
      dispatched: true,
    });
    expect(read('workflow_dispatch', { inputs: {} }, { ref: 'refs/heads/main' })).toMatchObject({ kind: 'branch' });
  });

  test('a published release brings its body, a prerelease says so', () => {
    const payload = { action: 'published', release: { tag_name: 'api/v2', body: 'Allow-minor: x', prerelease: true } };
    expect(read('release', payload, { ref: 'refs/tags/api/v2' })).toMatchObject({
      kind: 'tag',
      tag: 'api/v2',
      prerelease: true,
      releaseBody: 'Allow-minor: x',
    });
  });

  test('a new branch has no before', () => {
    expect(read('push', { before: '0'.repeat(40) }, { ref: 'refs/heads/x' })).toMatchObject({
      kind: 'branch',
      before: undefined,
    });
    expect(read('push', { before: 'abc' }, { ref: 'refs/heads/x' })).toMatchObject({ before: 'abc' });
    expect(
      read('merge_group', { merge_group: { base_sha: 'abc' } }, { ref: 'refs/heads/gh-readonly-queue/main/x' }),
    ).toMatchObject({ kind: 'branch', before: 'abc' });
  });

  test.each([null, 'text', 7, [], { pull_request: 7 }, { pull_request: { number: '7' } }])(
    'a payload like %j does no harm',
    (payload) => {
      for (const name of ['pull_request', 'workflow_run', 'issue_comment', 'release', 'push', 'merge_group']) {
        expect(typeof read(name, payload, { ref: 'refs/heads/main' }).kind).toBe('string');
      }
    },
  );
});

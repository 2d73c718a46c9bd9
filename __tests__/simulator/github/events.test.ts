import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../../src/simulator/github/repository.js';
import { startGitHubSimulator, type GitHubSimulator } from '../../../src/simulator/github/server.js';

const zeros = '0'.repeat(40);

let github: GitHubSimulator;
let repository: SimulatedRepository;
let folder: string;

beforeAll(async () => {
  github = await startGitHubSimulator();
  repository = await github.createRepository({ owner: 'octo', name: 'lenses', files: { 'a.json': '{}' } });
  folder = await mkdtemp(join(tmpdir(), 'events-'));
});

afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});

describe('pull_request', () => {
  test('runs on the test merge, which only the ref tells', async () => {
    const { number, head, base } = await repository.openPullRequest({
      head: 'feature/x',
      files: { x: '1' },
      author: 'dev',
    });
    const event = await repository.events.pullRequest(number, 'opened');
    const parents = git(repository.directory, 'log', '-1', '--format=%P', event.sha).split(' ');
    expect(parents).toEqual([base.sha, head.sha]);
    expect(event).toMatchObject({
      eventName: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      refName: `${number}/merge`,
      refType: 'branch',
      baseRef: 'main',
      headRef: 'feature/x',
      actor: 'dev',
      repository: { id: repository.record.id, fullName: 'octo/lenses', owner: 'octo' },
      payload: {
        action: 'opened',
        number,
        pull_request: { merge_commit_sha: null, head: { sha: head.sha }, base: { sha: base.sha }, merged: false },
        repository: { id: repository.record.id, full_name: 'octo/lenses' },
        sender: { login: 'dev' },
      },
    });
  });

  test('is merged with the newest base though its payload names an older one', async () => {
    const { number, base } = await repository.openPullRequest({ head: 'stale', files: { y: '1' } });
    const recorded = base.sha;
    const tip = await repository.commit('main', { files: { z: '1' } }, 'Move');
    const event = await repository.events.pullRequest(number, 'labeled', { label: 'approved' });
    expect(git(repository.directory, 'rev-parse', `${event.sha}^1`)).toBe(tip);
    expect(event.payload).toMatchObject({ label: { name: 'approved' }, pull_request: { base: { sha: recorded } } });
  });

  test('as pull_request_target runs on the default branch', async () => {
    const { number } = await repository.openPullRequest({ head: 'main', fork: { owner: 'fox' }, files: { f: '1' } });
    const event = await repository.events.pullRequest(number, 'synchronize', {
      eventName: 'pull_request_target',
      before: zeros,
    });
    expect(event).toMatchObject({
      ref: 'refs/heads/main',
      sha: await repository.tip(),
      headRef: 'main',
      baseRef: 'main',
    });
    expect(event.payload).toMatchObject({
      before: zeros,
      pull_request: { head: { repo: { full_name: 'fox/lenses' } } },
    });
  });

  test('closed runs on the base branch when merged and on the merge ref when not', async () => {
    const merged = await repository.openPullRequest({ head: 'merged', files: { m: '1' } });
    const sha = await repository.mergePullRequest(merged.number);
    const event = await repository.events.pullRequest(merged.number, 'closed');
    expect(event).toMatchObject({ ref: 'refs/heads/main', sha });
    expect(event.payload).toMatchObject({ pull_request: { merged: true, merge_commit_sha: sha, state: 'closed' } });
    const dropped = await repository.openPullRequest({ head: 'dropped', files: { d: '1' } });
    repository.closePullRequest(dropped.number);
    const closed = await repository.events.pullRequest(dropped.number, 'closed');
    expect(closed.ref).toBe(`refs/pull/${dropped.number}/merge`);
    expect(closed.payload).toMatchObject({ pull_request: { merged: false, state: 'closed' } });
  });
});

describe('push', () => {
  test('of a new annotated tag names the tag object in after and the commit elsewhere', async () => {
    const tag = await repository.tag('lens/v1.0', { annotated: 'One' });
    const event = await repository.events.tagPush('lens/v1.0');
    expect(event).toMatchObject({ ref: 'refs/tags/lens/v1.0', refName: 'lens/v1.0', refType: 'tag', sha: tag.commit });
    expect(event.payload).toMatchObject({
      ref: 'refs/tags/lens/v1.0',
      before: zeros,
      after: tag.object,
      created: true,
      deleted: false,
      forced: false,
      base_ref: 'refs/heads/main',
      head_commit: { id: tag.commit },
    });
    expect(tag.object).not.toBe(tag.commit);
  });

  test('of a moved tag is forced, of a deleted one falls back to the default branch', async () => {
    const before = await repository.tag('moving', { sha: git(repository.directory, 'rev-parse', 'main^1') });
    const after = await repository.moveTag('moving', {});
    const moved = await repository.events.tagPush('moving', { before: before.object });
    expect(moved.payload).toMatchObject({ before: before.commit, after: after.commit, created: false, forced: true });
    await repository.deleteTag('moving');
    await expect(repository.events.tagPush('moving')).rejects.toThrow('octo/lenses has no tag moving.');
    const deleted = await repository.events.tagPush('moving', { before: after.object, deleted: true });
    expect(deleted).toMatchObject({ ref: 'refs/heads/main', sha: await repository.tip(), refType: 'branch' });
    expect(deleted.payload).toMatchObject({ ref: 'refs/tags/moving', deleted: true, after: zeros, head_commit: null });
  });

  test('of a branch lists its commits without their files', async () => {
    const before = await repository.tip();
    const one = await repository.commit('main', { files: { one: '1' } }, 'One');
    const two = await repository.commit('main', { files: { two: '2' } }, 'Two');
    const event = await repository.events.branchPush('main', { before });
    const { commits } = event.payload as { commits: Record<string, unknown>[] };
    expect(commits.map(({ id, added }) => [id, added])).toEqual([
      [one, undefined],
      [two, undefined],
    ]);
    expect(event).toMatchObject({ ref: 'refs/heads/main', sha: two });
    expect(event.payload).toMatchObject({ before, after: two, created: false, forced: false });
    const forced = await repository.events.branchPush('main', {
      before: git(repository.directory, 'rev-parse', 'stale'),
    });
    expect(forced.payload).toMatchObject({ forced: true });
  });
});

describe('other events', () => {
  test('run where GitHub runs them', async () => {
    const tip = await repository.tip();
    repository.createRelease({ tagName: 'lens/v1.0', body: 'Notes' });
    const tagged = git(repository.directory, 'rev-parse', 'lens/v1.0^{commit}');
    expect(await repository.events.release('lens/v1.0')).toMatchObject({
      eventName: 'release',
      ref: 'refs/tags/lens/v1.0',
      sha: tagged,
      payload: { action: 'published', release: { tag_name: 'lens/v1.0', body: 'Notes' } },
    });
    expect(await repository.events.schedule()).toMatchObject({
      ref: 'refs/heads/main',
      sha: tip,
      payload: { schedule: '17 5 * * 1' },
    });
    const dispatch = await repository.events.workflowDispatch({
      ref: 'refs/tags/lens/v1.0',
      inputs: { apply: 'true' },
    });
    expect(dispatch).toMatchObject({ refType: 'tag', sha: tagged, payload: { inputs: { apply: 'true' } } });
    expect(await repository.events.workflowDispatch()).toMatchObject({ ref: 'refs/heads/main', sha: tip });
    const { number } = await repository.openPullRequest({ head: 'queued', files: { q: '1' } });
    const group = await repository.events.mergeGroup(number);
    expect(group.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-${number}-${tip}`);
    expect(group.payload).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: group.sha, base_sha: tip, base_ref: 'refs/heads/main' },
    });
    expect(group.payload).not.toHaveProperty('pull_request');
    expect(group).not.toHaveProperty('headRef');
  });
});

describe('checkout', () => {
  test('is shallow and detached, at a merge commit too; on demand it has the history', async () => {
    const { number } = await repository.openPullRequest({ head: 'co', files: { 'sub/co.txt': 'co\n' } });
    const { sha } = await repository.events.pullRequest(number, 'opened');
    const shallow = join(folder, 'shallow');
    await repository.checkout(shallow, sha);
    expect(git(shallow, 'rev-parse', 'HEAD')).toBe(sha);
    expect(git(shallow, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(git(shallow, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
    expect(await readFile(join(shallow, 'sub/co.txt'), 'utf8')).toBe('co\n');
    expect(git(shallow, 'status', '--porcelain')).toBe('');
    const full = join(folder, 'full');
    await repository.checkout(full, sha, { depth: 0 });
    expect(git(full, 'rev-parse', 'HEAD^1')).toBe(await repository.tip());
    expect(await readdir(full)).toEqual(await readdir(shallow));
  });
});

describe('the same script', () => {
  test('makes the same commits each time', async () => {
    const play = async () => {
      const other = await startGitHubSimulator();
      const again = await other.createRepository({ owner: 'octo', name: 'lenses', files: { a: '1' } });
      const { number } = await again.openPullRequest({ head: 'b', files: { b: '1' } });
      const { sha } = await again.events.pullRequest(number, 'opened');
      const tag = await again.tag('v1.0', { annotated: 'One' });
      await other.close();
      return [sha, tag.object];
    };
    expect(await play()).toEqual(await play());
  });
});

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();
}

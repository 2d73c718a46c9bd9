import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { aLens } from '../support/a-lens.js';
import { Stage } from '../support/stage.js';

const manifest =
  'version: 1\nregions: [us-east-1]\ndrafts: { delete-on-close: true }\nlenses:\n  small:\n    file: lens.json\n';
const lens = JSON.stringify(aLens());
const changed = JSON.stringify({ ...aLens(), description: 'Other words.' });

describe('events', () => {
  let stage: Stage;
  let repository: SimulatedRepository;
  let tests = 0;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    tests += 1;
    stage.aws.accessKeys.set('test', { account: String(200_000_000_000 + tests) });
    repository = await stage.github.createRepository({
      owner: 'octo-org',
      name: `events-${tests}`,
      files: { 'lenses.yml': manifest, 'lens.json': lens, 'other.txt': 'x' },
    });
    stage.clear();
  });
  afterAll(() => stage.close());

  const lenses = () => stage.aws.console.lenses().filter(({ account }) => account === String(200_000_000_000 + tests));
  const open = (more: object = {}) =>
    repository.openPullRequest({ head: 'change', files: { 'lens.json': changed }, ...more });

  test('a pull request from a fork: checks and diff, no AWS, no comment, green, and a notice', async () => {
    const { number } = await open({ fork: { owner: 'somebody' } });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(stage.aws.journal).toEqual([]);
    expect(repository.comments).toEqual([]);
    expect(run.annotations.some(({ level, message }) => level === 'notice' && message.includes('fork'))).toBe(true);
  });

  test('pull_request_target: diffed as data through the API, commented, never imported', async () => {
    const { number } = await open({ fork: { owner: 'somebody' } });
    const event = await repository.events.pullRequest(number, 'opened', { eventName: 'pull_request_target' });
    const run = await stage.run(repository, event, { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(stage.aws.journal).toEqual([]);
    expect(repository.comments).toHaveLength(1);
  });

  test('a pull request that is a draft itself imports none', async () => {
    const { number } = await open({ draft: true });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(run.outputs).toMatchObject({ outcome: 'changed' });
    expect(stage.writes()).toEqual([]);
  });

  test('without a checkout everything is read from GitHub', async () => {
    const { number } = await open();
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(lenses()).toHaveLength(1);
  });

  test('no lens and no manifest changed: three requests to GitHub, no comment, nothing in AWS', async () => {
    const { number } = await repository.openPullRequest({ head: 'docs', files: { 'other.txt': 'y' } });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(run.outputs).toMatchObject({ outcome: 'clean', level: 'none' });
    expect(stage.github.journal.length).toBeLessThanOrEqual(3);
    expect(stage.aws.journal).toEqual([]);
    expect(repository.comments).toEqual([]);
  });

  test('one changed lens: at most seven requests to GitHub', async () => {
    const { number } = await open();
    await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(stage.github.journal.length).toBeLessThanOrEqual(7);
  });

  test('closed without being merged: the draft goes, the comment says so', async () => {
    const { number } = await open();
    await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(lenses()).toHaveLength(1);
    repository.closePullRequest(number);
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'closed'));
    expect(run.exitCode).toBe(0);
    expect(lenses()).toEqual([]);
    expect(repository.comments).toHaveLength(1);
    expect(repository.comments[0]?.body).toContain('Deleted');
  });

  test('a published lens is never deleted when a pull request closes', async () => {
    stage.aws.console.seedLens(JSON.parse(lens), { account: String(200_000_000_000 + tests) });
    const { number } = await open();
    await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    repository.closePullRequest(number);
    await stage.run(repository, await repository.events.pullRequest(number, 'closed'));
    expect(lenses().map(({ versions }) => versions.length)).toEqual([1]);
  });

  test('a draft made by hand is left alone unless told to replace it', async () => {
    const account = String(200_000_000_000 + tests);
    const arn = stage.aws.console.seedLens(JSON.parse(lens), { account });
    stage.aws.console.importLens({ ...aLens(), description: 'By hand.' }, { arn });
    const { number } = await open();
    const event = await repository.events.pullRequest(number, 'opened');
    const run = await stage.run(repository, event);
    expect(run.exitCode).toBe(0);
    expect(stage.writes()).toEqual([]);
    expect(repository.comments[0]?.body).toContain('by hand');
    await stage.run(repository, event, { inputs: { draft: 'replace' } });
    expect(lenses()[0]?.draft).toContain('Other words.');
  });

  test('a branch push and a merge group check and diff, and write nothing', async () => {
    const { number } = await open();
    const group = await stage.run(repository, await repository.events.mergeGroup(number));
    expect(group.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    await repository.mergePullRequest(number);
    const push = await stage.run(repository, await repository.events.branchPush('main'));
    expect(push.exitCode).toBe(0);
    expect(stage.aws.journal).toEqual([]);
    expect(repository.comments).toEqual([]);
  });

  test('a schedule finds shares and content that nobody declared, and changes nothing', async () => {
    await repository.tag('v1.0.0');
    await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    const event = await repository.events.schedule();
    expect((await stage.run(repository, event)).outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    const [found] = lenses();
    stage.aws.console.seedShare(found?.arn ?? '', '444455556666');
    stage.aws.console.importLens(JSON.parse(changed), { arn: found?.arn ?? '' });
    stage.aws.console.publish(found?.arn ?? '', '1.0.1');
    stage.clear();
    const run = await stage.run(repository, event);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'drift', 'failure-reason': 'drift' });
    expect(stage.writes()).toEqual([]);
    expect(run.summary).toContain('444455556666');
    expect(run.summary).toContain('1.0.1');
  });

  test('the mode "shares" brings them in line', async () => {
    await repository.tag('v1.0.0');
    await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    await repository.commit(
      'main',
      { files: { 'lenses.yml': `${manifest}    shares:\n      - account: '444455556666'\n` } },
      'Share',
    );
    const run = await stage.run(repository, await repository.events.branchPush('main'), { inputs: { mode: 'shares' } });
    expect(run.outputs).toMatchObject({ outcome: 'changed' });
    expect(lenses()[0]?.shares.map(({ sharedWith }) => sharedWith)).toEqual(['444455556666']);
  });

  test.each(['deleted', 'moved'])('a tag that was %s since publishes nothing', async (what) => {
    await repository.tag('v1.0.0');
    const event = await repository.events.tagPush('v1.0.0');
    await repository.commit('main', { files: { 'other.txt': 'z' } }, 'Later');
    if (what === 'deleted') await repository.deleteTag('v1.0.0');
    else await repository.moveTag('v1.0.0', {});
    const run = await stage.run(repository, event, { checkout: false });
    expect(run.exitCode).toBe(0);
    expect(stage.aws.journal).toEqual([]);
  });

  test('a tag that is not on the default branch is refused', async () => {
    const sha = await repository.commit('side', { files: { 'lens.json': changed } }, 'Aside');
    await repository.tag('v1.0.0', { sha });
    const event = await repository.events.tagPush('v1.0.0');
    expect((await stage.run(repository, event, { checkout: false })).outputs).toMatchObject({
      outcome: 'refused',
      'failure-reason': 'tag-not-on-branch',
    });
    expect(stage.aws.journal).toEqual([]);
    const any = await stage.run(repository, event, { checkout: false, inputs: { 'require-branch': 'any' } });
    expect(any.outputs).toMatchObject({ outcome: 'published' });
  });

  test('a commit without a pull request: a warning, or a refusal if that is wanted', async () => {
    await repository.tag('v1.0.0');
    const event = await repository.events.tagPush('v1.0.0');
    const refused = await stage.run(repository, event, { checkout: false, inputs: { 'require-review': 'refuse' } });
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'not-reviewed' });
    const warned = await stage.run(repository, event, { checkout: false });
    expect(warned.outputs).toMatchObject({ outcome: 'published' });
    expect(
      warned.annotations.some(
        ({ level, message }) => level === 'warning' && message.includes('no merged pull request'),
      ),
    ).toBe(true);
  });

  test('a token that may not comment: one warning with the line to add, green all the same', async () => {
    const token = stage.github.issueToken({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { number } = await open();
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), { token });
    expect(run.exitCode).toBe(0);
    expect(repository.comments).toEqual([]);
    const warnings = run.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(run.summary).toContain('**minor**');
  });
});

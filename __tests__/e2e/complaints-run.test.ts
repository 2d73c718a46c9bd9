import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { lensWith, smallManifest, lensRepository } from '../support/lens-repository.js';
import { Stage } from '../support/stage.js';

/** What people complain about in the issue trackers of such actions; each test fails if one comes back. */
describe('complaints about runs', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const posted = () => stage.github.journal.filter(({ method }) => method !== 'GET');
  const refusals = () => stage.github.journal.filter(({ outcome }) => outcome === 403);

  test.each<[string, object, object]>([
    ['a fork', { fork: { owner: 'somebody' } }, {}],
    ['a deleted fork', { fork: { owner: 'gone' } }, {}],
    ['Dependabot', { author: 'dependabot[bot]' }, { actor: 'dependabot[bot]' }],
  ])(
    '1. 403 on a pull request from %s: complete offline, skips what needs rights, is green and says so',
    async (who, more, by) => {
      const { repository, propose, comments } = await lensRepository(stage);
      const number = await propose(undefined, more);
      if (who === 'a deleted fork') repository.deleteFork('gone');
      const token = stage.github.issueToken({ permissions: { contents: 'read', 'pull-requests': 'read' } });
      const event = await repository.events.pullRequest(number, 'opened', by);
      const run = await stage.run(repository, event, { token, credentials: false });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor', 'failure-reason': '' });
      expect(run.summary).toContain('**minor**');
      expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
      expect(run.annotations.map(({ message }) => message).join()).toMatch(
        /fork or from Dependabot has no AWS credentials/,
      );
      expect(comments(number)).toEqual([]);
      expect([...refusals(), ...posted()]).toEqual([]);
      expect(stage.aws.journal).toEqual([]);
    },
  );

  test('1. the half that may comment: a workflow_run after a fork finds its pull request, comments, and imports nothing', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const number = await propose(undefined, { fork: { owner: 'somebody' } });
    const event = await repository.events.workflowRun(number);
    const run = await stage.run(repository, event, { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(comments(number)).toHaveLength(1);
    expect(stage.aws.journal).toEqual([]);
    await repository.pushToPullRequest(number, { 'lens.json': lensWith('Later.') });
    const late = await stage.run(repository, event, { checkout: false });
    expect(late.exitCode).toBe(0);
    expect(late.annotations.map(({ message }) => message).join()).toContain('older commit');
  });

  test('5. what was reviewed is not what gets applied: a tag publishes the plan of the comment, and says when it does not', async () => {
    const { repository, propose } = await lensRepository(stage);
    const number = await propose();
    await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    await repository.mergePullRequest(number);
    await repository.tag('v1.0.0');
    const same = await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    expect(same.annotations.map(({ message }) => message)).toContain(
      `This is the plan that pull request #${number} showed.`,
    );
    const next = await propose({ 'lens.json': lensWith('Next.') });
    await stage.run(repository, await repository.events.pullRequest(next, 'opened'));
    // Pushed after the last run, so that nobody saw what it would do.
    await repository.pushToPullRequest(next, { 'lens.json': lensWith('Slipped in.') });
    await repository.mergePullRequest(next);
    await repository.tag('v1.1.0');
    const other = await stage.run(repository, await repository.events.tagPush('v1.1.0'), { checkout: false });
    expect(other.annotations.map(({ level, message }) => `${level} ${message}`).join()).toContain(
      `warning This is not the plan that pull request #${next} showed`,
    );
  });

  test.each<[string, object, object, string]>([
    ['a lens that is not valid', { 'lens.json': '{"schemaVersion": "2021-11-01"}' }, {}, 'lens-invalid'],
    [
      'a manifest that is not valid',
      { 'lenses.yml': 'version: 1\nlenses: 5\n', 'lens.json': lensWith('x') },
      {},
      'manifest-invalid',
    ],
    ['an input that does not exist', {}, { inputs: { mode: 'pulish' } }, 'usage'],
    ['a mode for another event', {}, { inputs: { mode: 'publish' } }, 'usage'],
    [
      'no credentials where they are demanded',
      { 'lens.json': lensWith('y') },
      { credentials: false, inputs: { draft: 'required' } },
      'no-credentials',
    ],
  ])(
    '6. red without saying why: %s has one reason in annotation, summary and output',
    async (_, files, options, reason) => {
      const { repository, propose } = await lensRepository(stage);
      const number = await propose({ 'other.txt': 'y', ...files });
      const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), options);
      expect(run.exitCode).toBe(1);
      expect(run.outputs['failure-reason']).toBe(reason);
      const errors = run.annotations.filter(({ level }) => level === 'error');
      expect(errors.filter(({ title }) => title === `Lens Release: ${reason}`)).toHaveLength(1);
      expect(errors[0]?.title).toBe(`Lens Release: ${reason}`);
      expect(run.summary).toContain(`\`${reason}\``);
      expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
    },
  );

  test('6. green although unfinished: what a service refuses is red, with its reason in every place', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const number = await propose();
    stage.aws.faults.add({ operation: 'ImportLens', kind: 'deny', times: 'always' });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), {
      inputs: { draft: 'required' },
    });
    stage.aws.faults.clear();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['failure-reason']).toBe('access-denied');
    expect(run.annotations.find(({ level }) => level === 'error')?.title).toBe('Lens Release: access-denied');
    expect(run.summary).toContain('`access-denied`');
    expect(comments(number)[0]).toContain('access-denied');
  });

  test('7. a runtime that GitHub retires: the Action asks for Node.js 24', async () => {
    const action = parse(await readFile('action.yml', 'utf8')) as { runs: { using: string } };
    expect(action.runs.using).toBe('node24');
  });

  test('8. rate limits: a short wait is waited for, a long one costs a warning and not an hour', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const number = await propose();
    const event = await repository.events.pullRequest(number, 'opened');
    stage.github.faults.add({ kind: 'secondary-limit', retryAfter: 1, route: '/pulls/{number}/files' });
    stage.github.faults.add({ kind: '502', route: '/issues/{number}/comments', method: 'GET' });
    const waited = await stage.run(repository, event, { inputs: { draft: 'never' } });
    expect(waited.exitCode).toBe(0);
    expect(comments(number)).toHaveLength(1);
    await repository.pushToPullRequest(number, { 'lens.json': lensWith('More words.') });
    stage.github.faults.clear();
    stage.github.faults.add({ kind: 'secondary-limit', retryAfter: 3600, method: 'PATCH', times: 'always' });
    stage.clear();
    const gaveUp = await stage.run(repository, await repository.events.pullRequest(number, 'synchronize'), {
      inputs: { draft: 'never' },
    });
    stage.github.faults.clear();
    expect(gaveUp.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(posted().map(({ method }) => method)).toEqual(['PATCH']);
    const warnings = gaveUp.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringMatching(/comment could not be written.*rate of requests/s)]);
  });

  test('10. a dry run that lies: it shows what the real one then does, and writes nothing', async () => {
    const { repository, propose, comments, account } = await lensRepository(stage, {
      'lenses.yml': `${smallManifest}    shares:\n      - account: '444455556666'\n`,
    });
    await repository.tag('v1.0.0');
    const event = await repository.events.tagPush('v1.0.0');
    const dry = await stage.run(repository, event, { checkout: false, inputs: { 'dry-run': 'true' } });
    expect(dry.exitCode).toBe(0);
    expect(stage.writes()).toEqual([]);
    const real = await stage.run(repository, event, { checkout: false });
    expect(real.outputs).toMatchObject({ outcome: 'published', fingerprint: dry.outputs['fingerprint'] });
    const [lens] = stage.aws.console.lenses().filter((each) => each.account === account);
    expect(dry.summary).toContain('would publish as major');
    expect(dry.summary).toContain('444455556666');
    expect(lens?.versions.map(({ major }) => major)).toEqual([true]);
    expect(lens?.shares.map(({ sharedWith }) => sharedWith)).toEqual(['444455556666']);
    const number = await propose();
    stage.clear();
    await stage.run(repository, await repository.events.pullRequest(number, 'opened'), {
      inputs: { 'dry-run': 'true' },
    });
    expect(stage.writes()).toEqual([]);
    expect(comments(number)[0] ?? '').toMatch(/dry run|would/i);
  });
});

describe('complaint 13: GitHub Enterprise Server', () => {
  test('hosts are never assumed: all requests go below the prefix of the API, all links to the server', async () => {
    const stage = await Stage.open(undefined, { prefix: '/api/v3' });
    try {
      const { repository, propose, comments } = await lensRepository(stage);
      const number = await propose();
      const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
      expect(run.exitCode).toBe(0);
      expect(stage.github.url).toMatch(/\/api\/v3$/);
      expect(run.outputs['comment-url']).toContain(`${stage.github.serverUrl}/${repository.fullName}/pull/`);
      const [body = ''] = comments(number);
      expect(body).toContain(`${stage.github.serverUrl}/${repository.fullName}/actions/runs/`);
      expect(body + run.summary).not.toContain('https://github.com');
    } finally {
      await stage.close();
    }
  });
});

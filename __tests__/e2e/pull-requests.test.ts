import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens } from '../support/a-lens.js';
import { lensRepository, lensWith, smallManifest } from '../support/lens-repository.js';
import { Stage } from '../support/stage.js';

/** What pull requests do to lenses, and how little GitHub is asked about it. */
describe('pull requests', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const never = { inputs: { draft: 'never' } };
  const three = ['one', 'two', 'three'];
  const threeFiles = (words: string) =>
    Object.fromEntries(three.map((id) => [`${id}.json`, JSON.stringify(aLens({ name: id, description: words }))]));
  const threeLenses = {
    'lenses.yml': `version: 1\nregions: [us-east-1]\nlenses:\n${three.map((id) => `  ${id}: { file: ${id}.json }\n`).join('')}`,
    ...threeFiles('Old.'),
  };

  test('three changed lenses take at most nine requests to GitHub', async () => {
    const { repository, propose } = await lensRepository(stage, threeLenses);
    const number = await propose(threeFiles('New.'));
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), never);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(stage.github.journal.length).toBeLessThanOrEqual(9);
  });

  test('more than 300 files: the lens on the last page is found', async () => {
    const { repository, propose } = await lensRepository(stage, {
      'zz/lens.json': JSON.stringify(aLens()),
      'lenses.yml': smallManifest.replace('lens.json', 'zz/lens.json'),
    });
    const others = Object.fromEntries(Array.from({ length: 350 }, (_, n) => [`a/${n}.txt`, 'x']));
    const number = await propose({ ...others, 'zz/lens.json': lensWith('Other words.') });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), never);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
  });

  test('more than 3,000 files: every lens is compared and a notice says why, what is not changed stays out', async () => {
    const { repository, propose, comments } = await lensRepository(stage, threeLenses);
    const others = Object.fromEntries(Array.from({ length: 3_001 }, (_, n) => [`a/${n}.txt`, 'x']));
    const number = await propose({
      ...others,
      'two.json': JSON.stringify(aLens({ name: 'two', description: 'New.' })),
    });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), never);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
    expect(run.annotations.map(({ message }) => message).join()).toContain('at most 3,000 files');
    const summary = JSON.parse(run.outputs['summary'] ?? '') as { lenses: { id: string }[] };
    expect(summary.lenses.map(({ id }) => id)).toEqual(['two']);
    expect(comments(number)).toHaveLength(1);
  });

  test('a lens file that is renamed together with its entry is compared with what it was', async () => {
    const { repository, propose } = await lensRepository(stage);
    const manifest = smallManifest.replace('lens.json', 'lenses/renamed.json');
    const number = await propose({
      'lenses.yml': manifest,
      'lens.json': null,
      'lenses/renamed.json': lensWith('Other words.'),
    });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), never);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor', 'failure-reason': '' });
  });

  test('a lens file that is deleted: red where the manifest still names it, told where the entry goes as well', async () => {
    const { repository, propose, comments } = await lensRepository(stage, threeLenses);
    const number = await propose({ 'one.json': null });
    const left = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), never);
    expect(left.outputs).toMatchObject({ 'failure-reason': 'manifest-invalid' });
    expect(left.annotations.find(({ level }) => level === 'error')?.message).toContain('one.json');
    await repository.pushToPullRequest(number, {
      'lenses.yml': threeLenses['lenses.yml'].replace(/ {2}one: .*\n/, ''),
    });
    const gone = await stage.run(repository, await repository.events.pullRequest(number, 'synchronize'), never);
    expect(gone.exitCode).toBe(0);
    expect(comments(number)[0]).toContain('leaves the manifest');
  });

  test.each<[string, object]>([
    ['no checkout', { checkout: false }],
    ['a shallow one', {}],
    ['a token that may read contents alone', { token: 'contents' }],
  ])('%s shows the same diff', async (_, options: { token?: string }) => {
    const { repository, propose } = await lensRepository(stage, threeLenses);
    // The base branch has moved on since: nothing of that belongs to the pull request.
    const number = await propose(threeFiles('New.'));
    await repository.commit(
      'main',
      { files: { 'other.txt': 'later', 'three.json': JSON.stringify(aLens({ name: 'three', description: 'New.' })) } },
      'Meanwhile',
    );
    const token =
      options.token === undefined ? stage.github.token : stage.github.issueToken({ permissions: { contents: 'read' } });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), {
      ...never,
      ...options,
      token,
    });
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor', 'failure-reason': '' });
    const summary = JSON.parse(run.outputs['summary'] ?? '') as { lenses: { id: string; level: string }[] };
    expect(summary.lenses.filter(({ level }) => level === 'minor').map(({ id }) => id)).toEqual(['one', 'two']);
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual(options.token === undefined ? [] : [expect.stringContaining('pull-requests: ')]);
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    '%s imports nothing unless unsafe-events says so',
    async (name) => {
      const { repository, propose, comments, account } = await lensRepository(stage);
      const number = await propose();
      const event =
        name === 'workflow_run'
          ? await repository.events.workflowRun(number)
          : name === 'issue_comment'
            ? await repository.events.issueComment(number, '/lenses')
            : await repository.events.pullRequest(number, 'opened', { eventName: 'pull_request_target' });
      const run = await stage.run(repository, event, { checkout: false });
      expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor' });
      expect(stage.aws.journal).toEqual([]);
      expect(run.annotations.map(({ message }) => message).join()).toContain('unsafe-events: true');
      expect(comments(number)).toHaveLength(1);
      await stage.run(repository, event, { checkout: false, inputs: { 'unsafe-events': 'true' } });
      expect(stage.aws.console.lenses().filter((lens) => lens.account === account)).toHaveLength(1);
    },
  );

  test('redact-accounts: no account number in comment, summary or annotations', async () => {
    const shares = `    shares:\n      - account: '444455556666'\n      - user: arn:aws:iam::777788889999:user/kim\n`;
    const { repository, propose, comments, account } = await lensRepository(stage, {
      'lenses.yml': smallManifest + shares,
    });
    const arn = stage.aws.console.seedLens(JSON.parse(JSON.stringify(aLens())), { account });
    stage.aws.console.seedShare(arn, '555566667777');
    const number = await propose();
    const inputs = { 'redact-accounts': 'true' };
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), { inputs });
    expect(run.exitCode).toBe(0);
    const shown = [...comments(number), run.summary, ...run.annotations.map(({ message }) => message)].join('\n');
    expect(shown).toContain('account A');
    expect(shown).not.toMatch(/(?<![\da-f])\d{12}(?![\da-f])/);
    expect(shown).not.toContain('kim');
  });
});

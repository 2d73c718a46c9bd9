import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { Stage, exampleFiles, exampleLens } from '../support/stage.js';

/** One story, told in order: each test goes on where the one before ended. */
describe('the main job: reviewed on a pull request, released by a tag', () => {
  const lensFile = 'lenses/platform.json';
  let stage: Stage;
  let repository: SimulatedRepository;

  beforeAll(async () => {
    stage = await Stage.open();
    repository = await stage.github.createRepository({ owner: 'octo-org', name: 'lenses' });
  });
  beforeEach(() => stage.clear());
  afterAll(() => stage.close());

  const published = () =>
    stage.aws.console.lenses().map(({ region, versions, shares, draft }) => ({
      region,
      versions: versions.map(({ name, major }) => `${name}${major ? ' major' : ''}`),
      shares: shares.map((share) => `${share.sharedWith} ${share.status}`),
      draft: draft !== undefined,
    }));
  const commentsOf = (number: number) => repository.comments.filter((comment) => comment.issueNumber === number);

  test('a pull request imports drafts in every Region and gets one comment', async () => {
    const { number } = await repository.openPullRequest({ head: 'platform-lens', files: await exampleFiles() });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(run.exitCode).toBe(0);
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly outputs: object };
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'major', 'failure-reason': '' });
    expect(JSON.parse(run.outputs['summary'] ?? '')).toMatchObject({
      schema: 1,
      lenses: [
        {
          id: 'platform',
          errors: 0,
          regions: [
            { region: 'us-east-1', state: 'draft' },
            { region: 'eu-west-1', state: 'draft' },
          ],
        },
      ],
    });
    expect(stage.writes().sort()).toEqual([
      'ImportLens eu-west-1',
      'ImportLens us-east-1',
      'TagResource eu-west-1',
      'TagResource us-east-1',
    ]);
    expect(published()).toEqual(
      ['us-east-1', 'eu-west-1'].map((region) => ({ region, versions: [], shares: [], draft: true })),
    );
    expect(commentsOf(number)).toHaveLength(1);
    expect(commentsOf(number)[0]?.body).toMatch(/^<!-- lens-release:v1 .*-->\n.*\*\*major\*\*/);
    expect(run.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-`);
    expect(run.summary).toContain('**major**');
  });

  test('the same pull request updated still has one comment, and the draft follows', async () => {
    const number = 1;
    const [before] = commentsOf(number).map(({ id, body }) => ({ id, body }));
    const lens = (await exampleFiles())[lensFile] ?? '';
    await repository.pushToPullRequest(number, { [lensFile]: lens.replace('shared service', 'common service') });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'synchronize'));
    expect(run.exitCode).toBe(0);
    expect(commentsOf(number).map((comment) => comment.id)).toEqual([before?.id]);
    expect(commentsOf(number)[0]?.body).not.toBe(before?.body);
    expect(stage.aws.console.lenses().map((each) => each.draft?.includes('common service'))).toEqual([true, true]);
  });

  test('the same commit again imports nothing and does not touch the comment', async () => {
    const run = await stage.run(repository, await repository.events.pullRequest(1, 'reopened'));
    expect(run.exitCode).toBe(0);
    expect(stage.writes()).toEqual([]);
    expect(stage.github.journal.filter((entry) => entry.method !== 'GET')).toEqual([]);
  });

  test('the first tag publishes a major version, creates the shares and reports on the merged pull request', async () => {
    await repository.mergePullRequest(1);
    await repository.tag('v1.0.0', { annotated: 'First release' });
    const run = await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'major', 'failure-reason': '' });
    expect(published()).toEqual(
      ['us-east-1', 'eu-west-1'].map((region) => ({
        region,
        versions: ['1.0.0 major'],
        shares: ['444455556666 PENDING', 'ou-ab12-11111111 ASSOCIATED'],
        draft: false,
      })),
    );
    const [lens] = stage.aws.console.lenses();
    const digest = (JSON.parse(run.outputs['summary'] ?? '') as { lenses: { digest: string }[] }).lenses[0]?.digest;
    expect(lens?.tags).toMatchObject({
      team: 'platform-governance',
      'lens-release:repository': 'octo-org/lenses',
      'lens-release:lens': 'platform',
      'lens-release:commit': await repository.tip(),
      'lens-release:version': '1.0.0',
      'lens-release:digest': digest,
    });
    expect(commentsOf(1)).toHaveLength(1);
    expect(commentsOf(1)[0]?.body).toContain('1.0.0');
    expect(commentsOf(1)[0]?.body).toContain(digest);
    expect(run.annotations.map(({ message }) => message)).toContain('This is the plan that pull request #1 showed.');
  });

  test('the same tag again writes nothing, neither to AWS nor to GitHub', async () => {
    const run = await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'clean', level: 'none' });
    expect(stage.writes()).toEqual([]);
    expect(stage.github.journal.filter((entry) => entry.method !== 'GET')).toEqual([]);
    for (const region of ['us-east-1', 'eu-west-1']) {
      const reads = stage.aws.journal.filter(
        (entry) => entry.region === region && entry.operation !== 'ListLensShares',
      );
      expect(reads.length).toBeLessThanOrEqual(3);
    }
  });

  test('a minor tag publishes a minor version, which reaches workloads at once', async () => {
    const arn = stage.aws.console.lenses()[0]?.arn ?? '';
    stage.aws.console.attachWorkload(arn, 'checkout-service');
    await change('texts', await exampleLens('1.1.0'), 'minor');
    await repository.tag('v1.1.0');
    const run = await stage.run(repository, await repository.events.tagPush('v1.1.0'), { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(published().map(({ versions }) => versions)).toEqual([
      ['1.0.0 major', '1.1.0'],
      ['1.0.0 major', '1.1.0'],
    ]);
    expect(stage.aws.console.lens(arn)?.workloads.map(({ version, status }) => `${version} ${status}`)).toEqual([
      '1.1.0 CURRENT',
    ]);
    expect(stage.writes().filter((write) => write.includes('Share'))).toEqual([]);
  });

  test('a major change tagged as minor is refused before anything is written', async () => {
    await change('rules', await exampleLens('2.0.0'), 'major');
    await repository.tag('v1.2.0');
    const run = await stage.run(repository, await repository.events.tagPush('v1.2.0'), { checkout: false });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'level-dishonest', level: 'none' });
    expect(stage.writes()).toEqual([]);
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors[0]?.message).toMatch(/2\.0\.0.*Allow-minor: <reason>/s);
  });

  test('the major tag publishes it, and workloads wait', async () => {
    await repository.tag('v2.0.0');
    const run = await stage.run(repository, await repository.events.tagPush('v2.0.0'), { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'major' });
    expect(published().map(({ versions }) => versions.at(-1))).toEqual(['2.0.0 major', '2.0.0 major']);
    const [lens] = stage.aws.console.lenses();
    expect(lens?.workloads.map(({ version, status }) => `${version} ${status}`)).toEqual(['1.1.0 NOT_CURRENT']);
  });

  /** A pull request that is reviewed and merged. */
  async function change(head: string, lens: string, level: string): Promise<void> {
    const { number } = await repository.openPullRequest({ head, files: { [lensFile]: lens } });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    expect(run.outputs).toMatchObject({ outcome: 'changed', level });
    expect(commentsOf(number)).toHaveLength(1);
    await repository.mergePullRequest(number);
    stage.clear();
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { aLens } from '../support/a-lens.js';
import { Stage } from '../support/stage.js';

const manifest = 'version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: lens.json\n';
const [one, two, three] = ['One.', 'Two.', 'Three.'].map((description) => ({ ...aLens(), description }));

/** A release that is at work while somebody else changes the same lens; 1.0.0 is published and 1.1.0 is tagged. */
describe('somebody else is at work on the lens', () => {
  let stage: Stage;
  let repository: SimulatedRepository;
  let arn: string;
  let tests = 0;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    tests += 1;
    const account = String(100_000_000_000 + tests);
    stage.aws.accessKeys.set('test', { account });
    repository = await stage.github.createRepository({
      owner: 'octo-org',
      name: `small-${tests}`,
      files: { 'lenses.yml': manifest, 'lens.json': JSON.stringify(one) },
    });
    arn = stage.aws.console.seedLens(one, { account });
    await commit(two);
    await repository.tag('v1.1.0');
    stage.clear();
  });
  afterAll(() => stage.close());

  const commit = (lens: unknown) =>
    repository.commit('main', { files: { 'lens.json': JSON.stringify(lens) } }, 'Change the lens');
  const release = async (tag: string) =>
    stage.run(repository, await repository.events.tagPush(tag), { checkout: false });
  const published = () =>
    stage.aws.console
      .lens(arn)
      ?.versions.map(({ name, text }) => `${name} ${(JSON.parse(text) as { description: string }).description}`);

  /** Runs the release and, when its first request of that operation has arrived, lets the others do their work first. */
  async function releaseWhile(tag: string, operation: string, others: () => unknown) {
    let held = false;
    stage.aws.onRequest = async (entry) => {
      if (held || entry.operation !== operation) return;
      held = true;
      await others();
    };
    return release(tag).finally(() => (stage.aws.onRequest = undefined));
  }

  async function proposeThree(inputs: Record<string, string> = {}) {
    const { number } = await repository.openPullRequest({
      head: 'three',
      files: { 'lens.json': JSON.stringify(three) },
    });
    const event = await repository.events.pullRequest(number, 'opened');
    return stage.run(repository, event, { inputs });
  }

  test('a pull request leaves the draft of a release alone that is about to be published', async () => {
    const run = await releaseWhile('v1.1.0', 'CreateLensVersion', async () => {
      expect((await proposeThree()).summary).toContain('left alone');
    });
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    expect(published()).toEqual(['1.0.0 One.', '1.1.0 Two.']);
  });

  test('a pull request that replaces any draft does so between import and publication: the loudest failure, and a way out', async () => {
    const run = await releaseWhile('v1.1.0', 'CreateLensVersion', () => proposeThree({ draft: 'replace' }));
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'verify-mismatch' });
    expect(run.annotations[0]?.message).toMatch(/WRONG CONTENT IS PUBLISHED.*version 1\.1\.0.*v1\.2\.0/s);
    const tags = stage.aws.console.lens(arn)?.tags ?? {};
    expect(tags['lens-release:version']).toBeUndefined();
    expect((await release('v1.1.0')).outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'version-exists' });
    await repository.tag('v1.2.0');
    expect((await release('v1.2.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(published()).toEqual(['1.0.0 One.', '1.1.0 Three.', '1.2.0 Two.']);
  });

  test('a pull request imports its draft before the release does: the release replaces it, then the pull request again', async () => {
    const run = await releaseWhile('v1.1.0', 'ImportLens', () => proposeThree());
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    expect(published()).toEqual(['1.0.0 One.', '1.1.0 Two.']);
    const again = await stage.run(repository, await repository.events.pullRequest(1, 'reopened'));
    expect(again.outputs).toMatchObject({ outcome: 'changed' });
    expect(stage.aws.console.lens(arn)?.draft).toContain('Three.');
  });

  test('a person publishes the imported draft under another name: nothing is published twice', async () => {
    const run = await releaseWhile('v1.1.0', 'CreateLensVersion', () => stage.aws.console.publish(arn, '1.0.5'));
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'draft-replaced' });
    expect(run.annotations[0]?.message).toMatch(
      /SOMEBODY ELSE HAS PUBLISHED.*1\.0\.5.*1\.0\.0.*1\.1\.0 was not published/s,
    );
    expect((await release('v1.1.0')).outputs).toMatchObject({ outcome: 'clean' });
    expect(published()).toEqual(['1.0.0 One.', '1.0.5 Two.']);
  });

  test.each(['1.0.5', '2.0.0'])(
    'a person publishes %s after the plan was made: the tag is not published on top of it unseen',
    async (version) => {
      const run = await releaseWhile('v1.1.0', 'ImportLens', () => {
        stage.aws.console.importLens(three, { arn });
        stage.aws.console.publish(arn, version);
      });
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'draft-replaced' });
      expect(published()).toEqual(['1.0.0 One.', `${version} Three.`]);
      expect((await release('v1.1.0')).outputs).toMatchObject(
        version === '2.0.0' ? { 'failure-reason': 'version-not-greater' } : { outcome: 'published' },
      );
    },
  );

  test('a person publishes other content under the very name of the tag', async () => {
    const run = await releaseWhile('v1.1.0', 'ImportLens', () => {
      stage.aws.console.importLens(three, { arn });
      stage.aws.console.publish(arn, '1.1.0');
    });
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'verify-mismatch' });
    expect(published()).toEqual(['1.0.0 One.', '1.1.0 Three.']);
  });

  test.each(['ImportLens', 'CreateLensVersion'])(
    'a greater tag overtakes a smaller one before its %s: the smaller one never comes on top',
    async (operation) => {
      await commit(three);
      await repository.tag('v1.2.0');
      const run = await releaseWhile('v1.1.0', operation, () => release('v1.2.0'));
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'draft-replaced' });
      expect(published()).toEqual(['1.0.0 One.', '1.2.0 Three.']);
    },
  );

  test('a release that failed after its import leaves a draft that the next pull request may replace', async () => {
    const stop = stage.aws.faults.add({ kind: 'deny', operation: 'CreateLensVersion', times: 'always' });
    const run = await release('v1.1.0').finally(stop);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'access-denied' });
    expect(stage.aws.console.lens(arn)?.draft).toContain('Two.');
    expect((await proposeThree()).summary).not.toContain('left alone');
    expect(stage.aws.console.lens(arn)?.draft).toContain('Three.');
  });

  test('another run creates the lens, and publishes it between two listings of this one', async () => {
    const account = String(500_000_000_000 + tests);
    stage.aws.accessKeys.set('test', { account });
    let created: string | undefined;
    stage.aws.onRequest = ({ operation, query }) => {
      if (operation === 'ImportLens') created ??= stage.aws.console.importLens(two, { account });
      if (created === undefined || query['LensStatus']?.[0] !== 'DRAFT') return;
      stage.aws.onRequest = undefined;
      stage.aws.console.publish(created, '1.1.0');
    };
    const run = await release('v1.1.0');
    expect(run.outputs).toMatchObject({ outcome: 'published', 'failure-reason': '' });
    const lenses = stage.aws.console.lenses().filter((lens) => lens.account === account);
    expect(lenses.map(({ versions }) => versions.map(({ name }) => name))).toEqual([['1.1.0']]);
  });
});

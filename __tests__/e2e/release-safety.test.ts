import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { lensDigest } from '../../src/lens/lens-digest.js';
import type { JsonValue } from '../../src/lens/json.js';
import { aLens, aQuestion } from '../support/a-lens.js';
import { Stage } from '../support/stage.js';

const manifest = 'version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: lens.json\n';
const [one, two, three] = ['One.', 'Two.', 'Three.'].map((description) => ({ ...aLens(), description }));

/** Each test has a repository and an account of its own. */
describe('what was reviewed is what is published', () => {
  let stage: Stage;
  let repository: SimulatedRepository;
  let tests = 0;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    tests += 1;
    stage.aws.accessKeys.set('test', { account: String(100_000_000_000 + tests) });
    repository = await stage.github.createRepository({
      owner: 'octo-org',
      name: `small-${tests}`,
      files: { 'lenses.yml': manifest, 'lens.json': JSON.stringify(one) },
    });
    stage.clear();
  });
  afterAll(() => stage.close());

  const release = async (tag: string, inputs: Record<string, string> = {}) =>
    stage.run(repository, await repository.events.tagPush(tag), { checkout: false, inputs });
  const lenses = () => stage.aws.console.lenses().filter(({ account }) => account === String(100_000_000_000 + tests));
  const versions = () => lenses()[0]?.versions.map(({ name }) => name);
  const commit = (lens: unknown) =>
    repository.commit('main', { files: { 'lens.json': JSON.stringify(lens) } }, 'Change the lens');

  async function publishFirst(): Promise<string> {
    await repository.tag('v1.0.0');
    expect((await release('v1.0.0')).outputs).toMatchObject({ outcome: 'published' });
    stage.clear();
    return lenses()[0]?.arn ?? '';
  }

  test('a foreign draft in the slot is replaced by a release, and the report says so', async () => {
    const arn = await publishFirst();
    stage.aws.console.importLens(three, { arn });
    await commit(two);
    await repository.tag('v1.1.0');
    const run = await release('v1.1.0');
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    expect(run.summary).toContain('made by hand');
    expect(lensDigest(JSON.parse(lenses()[0]?.versions[1]?.text ?? '') as JsonValue)).toBe(lensDigest(two ?? null));
  });

  test('a draft that slips in between import and publication is the loudest failure', async () => {
    const arn = await publishFirst();
    await commit(two);
    await repository.tag('v1.1.0');
    stage.aws.onRequest = (entry) => {
      if (entry.operation === 'CreateLensVersion') stage.aws.console.importLens(three, { arn });
    };
    const run = await release('v1.1.0').finally(() => (stage.aws.onRequest = undefined));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'verify-mismatch' });
    expect(run.annotations[0]?.message).toMatch(/WRONG CONTENT IS PUBLISHED.*1\.1\.0.*v1\.2\.0/s);
    expect(run.summary).toContain('WRONG CONTENT');
  });

  test('the way out of wrong content is an honest version', async () => {
    const arn = await publishFirst();
    await commit(two);
    await repository.tag('v1.1.0');
    const smaller = aLens({ pillars: [{ id: 'security', name: 'Security', questions: [aQuestion('sec_access')] }] });
    stage.aws.onRequest = (entry) => {
      if (entry.operation === 'CreateLensVersion') stage.aws.console.importLens(smaller, { arn });
    };
    const run = await release('v1.1.0').finally(() => (stage.aws.onRequest = undefined));
    expect(run.outputs).toMatchObject({ 'failure-reason': 'verify-mismatch' });
    const tag = /small\/v[0-9.]*[0-9]/.exec(run.annotations[0]?.message ?? '')?.[0] ?? '';
    await repository.tag(tag);
    expect((await release(tag)).outputs).toMatchObject({ outcome: 'published' });
    expect(versions()).toEqual(['1.0.0', '1.1.0', '2.0.0']);
  });

  test.each(['before', 'after'] as const)(
    'an answer lost %s the effect of publishing ends in one version',
    async (effect) => {
      await publishFirst();
      await commit(two);
      await repository.tag('v1.1.0');
      const stop = stage.aws.faults.add({ kind: 'reset', operation: 'CreateLensVersion', effect, times: 2 });
      const first = await release('v1.1.0').finally(stop);
      const second = await release('v1.1.0');
      expect([first.outputs['outcome'], second.outputs['outcome']]).toEqual(
        effect === 'after' ? ['published', 'clean'] : ['failed', 'published'],
      );
      expect(versions()).toEqual(['1.0.0', '1.1.0']);
    },
  );

  test('a run that is killed after publishing is finished by the next one, tags included', async () => {
    await repository.tag('v1.0.0');
    const published = new Promise<void>((resolve) => {
      stage.aws.onEffect = (entry) => {
        if (entry.operation === 'CreateLensVersion') resolve();
      };
    });
    const run = await stage
      .run(repository, await repository.events.tagPush('v1.0.0'), {
        checkout: false,
        cancel: { after: published, kill: true },
      })
      .finally(() => (stage.aws.onEffect = undefined));
    expect(run.signal).toBe('SIGKILL');
    expect((await release('v1.0.0')).outputs).toMatchObject({ outcome: 'clean' });
    expect(versions()).toEqual(['1.0.0']);
    expect(lenses()[0]?.tags['lens-release:version']).toBe('1.0.0');
  });

  test('a cancelled run begins no new write and still reports', async () => {
    await repository.tag('v1.0.0');
    const imported = new Promise<void>((resolve) => {
      stage.aws.onEffect = async (entry) => {
        if (entry.operation !== 'ImportLens') return;
        resolve();
        await new Promise((later) => setTimeout(later, 300));
      };
    });
    const run = await stage
      .run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false, cancel: { after: imported } })
      .finally(() => (stage.aws.onEffect = undefined));
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'timeout' });
    expect(versions()).toEqual([]);
  });

  test('a renamed lens is refused instead of created a second time', async () => {
    await publishFirst();
    await commit({ ...two, name: 'Another name' });
    await repository.tag('v2.0.0');
    const run = await release('v2.0.0');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'name-changed' });
    expect(stage.writes()).toEqual([]);
    expect(lenses()).toHaveLength(1);
  });

  test('two lenses of the same name are ambiguous until one is pinned', async () => {
    const arn = await publishFirst();
    await repository.commit(
      'main',
      { files: { 'lenses.yml': `${manifest}    arns: ["${arn.slice(0, -4)}0000"]\n` } },
      'Pin',
    );
    await repository.tag('v1.0.1');
    expect((await release('v1.0.1')).outputs).toMatchObject({ 'failure-reason': 'ambiguous-lens' });
    await repository.commit('main', { files: { 'lenses.yml': `${manifest}    arns: ["${arn}"]\n` } }, 'Pin');
    await repository.tag('v1.0.2');
    expect((await release('v1.0.2')).outputs).toMatchObject({ outcome: 'clean' });
  });

  test('a minor tag on a major change needs a reason in the tag', async () => {
    await publishFirst();
    const [pillar] = aLens()['pillars'] as { questions: object[] }[];
    await commit({ ...two, pillars: [{ ...pillar, questions: [...(pillar?.questions ?? []), aQuestion('sec_new')] }] });
    await repository.tag('v1.1.0', { annotated: 'Allow-minor: nobody has begun a review' });
    const run = await release('v1.1.0');
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(run.summary).toContain('nobody has begun a review');
  });

  test('an earlier version is published again under a new name', async () => {
    await publishFirst();
    await commit(two);
    await repository.tag('v1.1.0');
    await release('v1.1.0');
    await repository.tag('v1.2.0');
    const run = await release('v1.2.0', { 'from-version': '1.0.0' });
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    const texts = lenses()[0]?.versions.map(({ text }) => (JSON.parse(text) as { description: string }).description);
    expect(texts).toEqual(['One.', 'Two.', 'One.']);
  });

  test('a version that is not greater, or exists with other content, is refused', async () => {
    await publishFirst();
    await commit(two);
    await repository.tag('v0.9');
    expect((await release('v0.9')).outputs).toMatchObject({ 'failure-reason': 'version-not-greater' });
    await repository.moveTag('v1.0.0', {});
    const moved = await repository.events.tagPush('v1.0.0');
    expect((await stage.run(repository, moved, { checkout: false })).outputs).toMatchObject({
      'failure-reason': 'version-exists',
    });
    expect(stage.writes()).toEqual([]);
  });

  test('a dry run plans, says what it would do, and writes nothing', async () => {
    await repository.tag('v1.0.0');
    const run = await release('v1.0.0', { 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(stage.writes()).toEqual([]);
    expect(run.summary).toContain('would publish');
  });

  test('one Region that fails does not stop the other, and turns the run red', async () => {
    await repository.commit(
      'main',
      { files: { 'lenses.yml': manifest.replace('us-east-1', 'us-east-1, eu-west-1') } },
      'Two Regions',
    );
    await repository.tag('v1.0.0');
    const stop = stage.aws.faults.add({
      kind: 'deny',
      operation: 'CreateLensVersion',
      region: 'eu-west-1',
      times: 'always',
    });
    const run = await release('v1.0.0').finally(stop);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'failure-reason': 'access-denied' });
    expect(run.annotations[0]?.message).toContain('wellarchitected:CreateLensVersion');
    expect((await release('v1.0.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(lenses().map((lens) => lens.versions.map(({ name }) => name))).toEqual([['1.0.0'], ['1.0.0']]);
  });

  test('a read that fails while planning stops everything before the first write', async () => {
    await repository.commit(
      'main',
      { files: { 'lenses.yml': manifest.replace('us-east-1', 'us-east-1, eu-west-1') } },
      'Two Regions',
    );
    await repository.tag('v1.0.0');
    const stop = stage.aws.faults.add({ kind: '500', operation: 'ListLenses', region: 'eu-west-1', times: 'always' });
    const run = await release('v1.0.0').finally(stop);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'service-error' });
    expect(stage.writes()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens } from '../support/a-lens.js';
import { SmallProject, messages, one, smallManifest, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

describe('quotas are held before the first write', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** Lenses of other repositories, one in three only a draft. */
  function fill({ account }: SmallProject, lenses: number): void {
    for (let n = 0; n < lenses; n++) {
      const lens = aLens({ name: `Somebody's lens ${n}` });
      if (n % 3 === 0) stage.aws.console.importLens(lens, { account });
      else stage.aws.console.seedLens(lens, { account });
    }
    stage.clear();
  }

  /** Versions 1.0 to 1.<count - 1>, the last with the content of `one`; `tags` of them have a tag. */
  async function grow(project: SmallProject, count: number, tags: number): Promise<void> {
    const { account, repository } = project;
    const arn = stage.aws.console.seedLens(two, { account, version: '1.0' });
    for (let n = 1; n < count; n++) {
      stage.aws.console.importLens(n % 2 === 0 ? two : one, { arn });
      stage.aws.console.publish(arn, `1.${n}`);
    }
    for (let n = 0; n < tags; n++) await repository.tag(n % 2 === 0 ? `v1.${n}` : `small/v1.${n}`);
    stage.clear();
  }

  test('a sixteenth lens is refused by a release', async () => {
    const project = await SmallProject.open(stage);
    fill(project, 15);
    await project.tag('v1.0.0');
    const run = await project.release('v1.0.0');
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'quota' });
    expect(run.annotations[0]?.message).toMatch(/"small" would be a new lens in us-east-1.*owns 15 of the 15/);
    expect(stage.aws.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('a sixteenth lens is refused on a pull request, and the other Regions get no draft either', async () => {
    const project = await SmallProject.open(stage, {
      manifest: smallManifest.replace('us-east-1', 'eu-west-1, us-east-1'),
    });
    fill(project, 15);
    const run = await project.review(await project.openPullRequest('change', two));
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'quota' });
    expect(stage.writes()).toEqual([]);
    expect(project.repository.comments[0]?.body).toContain('15 of the 15');
  });

  test('a lens that exists needs no place', async () => {
    const project = await SmallProject.open(stage);
    stage.aws.console.seedLens(one, { account: project.account });
    fill(project, 14);
    expect((await project.releaseLens(two, 'v1.0.1')).outputs).toMatchObject({ outcome: 'published' });
  });

  test('two new lenses for one place are refused together', async () => {
    const manifest = `${smallManifest}  other:\n    file: other.json\nrelease-all: true\n`;
    const files = { 'other.json': JSON.stringify(aLens({ name: 'Another lens' })) };
    const project = await SmallProject.open(stage, { manifest, files });
    fill(project, 14);
    await project.tag('v1.0.0');
    const run = await project.release('v1.0.0');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'quota' });
    expect(run.annotations[0]?.message).toContain('"small", "other" would be 2 new lenses');
    expect(stage.writes()).toEqual([]);
  });

  test('the last version is published with a warning, the one after it refused', async () => {
    const project = await SmallProject.open(stage);
    await grow(project, 99, 99);
    const last = await project.releaseLens(three, 'v1.99');
    expect(last.outputs).toMatchObject({ outcome: 'published' });
    expect(messages(last, 'warning').join()).toMatch(/this is version 100 of "small".*AWS allows 100/);
    stage.clear();
    const over = await project.releaseLens(two, 'v1.100');
    expect(over.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'quota' });
    expect(over.annotations[0]?.message).toMatch(/"small" cannot be published in us-east-1: the lens has 100 versions/);
    expect(stage.writes()).toEqual([]);
  });

  test('tags that published nothing count for nothing, once the service was asked', async () => {
    const project = await SmallProject.open(stage);
    await grow(project, 5, 120);
    const run = await project.releaseLens(three, 'v2.0');
    expect(run.outputs).toMatchObject({ outcome: 'published', 'failure-reason': '' });
    expect(project.versions()).toHaveLength(6);
  });

  test('versions that no tag tells of: the service refuses, and says what cannot be done about it', async () => {
    const project = await SmallProject.open(stage);
    await grow(project, 100, 0);
    const run = await project.releaseLens(three, 'v1.100');
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'quota' });
    expect(run.annotations[0]?.message).toContain('versions cannot be deleted');
  });

  test('a share too many is refused, and the version with it', async () => {
    const shares = ['100000000001', '100000000002'].map((account) => `      - account: '${account}'\n`).join('');
    const project = await SmallProject.open(stage, { manifest: `${smallManifest}    shares:\n${shares}` });
    const arn = stage.aws.console.seedLens(one, { account: project.account });
    for (let n = 0; n < 299; n++) stage.aws.console.seedShare(arn, String(200_000_000_000 + n));
    stage.clear();
    const run = await project.releaseLens(two, 'v1.0.1');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'quota' });
    expect(run.annotations[0]?.message).toMatch(/would have 301 shares, and AWS allows 300/);
    expect(stage.writes()).toEqual([]);
  });

  test('shares that go make room for those that come', async () => {
    const manifest = `${smallManifest}    shares:\n      - account: '100000000001'\nsharing: { remove: true, max-removals: 300, max-removal-percent: 100 }\n`;
    const project = await SmallProject.open(stage, { manifest });
    const arn = stage.aws.console.seedLens(one, { account: project.account });
    for (let n = 0; n < 300; n++) stage.aws.console.seedShare(arn, String(200_000_000_000 + n));
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(project.lenses()[0]?.shares.map(({ sharedWith }) => sharedWith)).toEqual(['100000000001']);
  });
});

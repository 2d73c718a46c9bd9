import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens, aQuestion } from '../support/a-lens.js';
import { SmallProject, messages, one, smallManifest, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

/** A question more than `one`, which is a major change. */
const grown = {
  ...one,
  pillars: [
    { id: 'security', name: 'Security', questions: ['sec_access', 'sec_keys', 'sec_new'].map((id) => aQuestion(id)) },
  ],
};

describe('a tag is held against what is published', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A lens that is published under these names already, the last with the content `one`. */
  async function published(...versions: string[]): Promise<SmallProject> {
    const project = await SmallProject.open(stage);
    const [first = '', ...later] = versions;
    const arn = stage.aws.console.seedLens(versions.length > 1 ? three : one, {
      account: project.account,
      version: first,
    });
    for (const [index, version] of later.entries()) {
      stage.aws.console.importLens(index === later.length - 1 ? one : two, { arn });
      stage.aws.console.publish(arn, version);
    }
    stage.clear();
    return project;
  }

  const levels = (project: SmallProject) =>
    project.lenses()[0]?.versions.map(({ name, major }) => `${name} ${major ? 'major' : 'minor'}`);

  test.each(['v0.1', 'v1.0.0', 'small/v3'])('a first publication by %s is a major version', async (tag) => {
    const project = await SmallProject.open(stage);
    await project.tag(tag);
    const run = await project.release(tag);
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'major' });
    expect(levels(project)).toEqual([`${tag.replace(/^.*v/, '')} major`]);
  });

  test.each([
    ['1.0', 'v1.0.0.1', 'minor'],
    ['1.9', 'v1.10', 'minor'],
    ['1.99999999999999999998', 'v1.99999999999999999999', 'minor'],
  ])('after %s, %s is greater, and %s', async (before, tag, level) => {
    const project = await published(before);
    expect((await project.releaseLens(two, tag)).outputs).toMatchObject({ outcome: 'published', level });
  });

  test.each([
    ['1.0', 'v1.0.0'],
    ['1.10', 'v1.9'],
    ['5.0', 'v1.2.0'],
  ])('after %s, %s is not greater', async (before, tag) => {
    const project = await published(before);
    const run = await project.releaseLens(two, tag);
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'version-not-greater' });
    expect(run.annotations[0]?.message).toContain(`${before}, which is published`);
    expect(stage.writes()).toEqual([]);
  });

  test('what somebody published by hand counts, whatever the tags of the repository say', async () => {
    const project = await published('1.0.0');
    await project.repository.tag('v1.0.0');
    stage.aws.console.importLens(three, { arn: project.arn });
    stage.aws.console.publish(project.arn, '1.5.0');
    const behind = await project.releaseLens(two, 'v1.1.0');
    expect(behind.outputs).toMatchObject({ 'failure-reason': 'version-not-greater' });
    expect(behind.annotations[0]?.message).toContain('1.6.0');
    expect((await project.releaseLens(two, 'v1.6.0')).outputs).toMatchObject({ outcome: 'published' });
  });

  test('a minor tag on a major change is refused with every reason, the honest version and the way out', async () => {
    const project = await published('1.4.2');
    const run = await project.releaseLens(grown, 'v1.5.0');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'level-dishonest', level: 'none' });
    expect(run.annotations[0]?.message).toMatch(/sec_new.*2\.0\.0.*Allow-minor: <reason>/s);
    expect(stage.writes()).toEqual([]);
  });

  test.each<[string, string | undefined, Record<string, string>, string | undefined]>([
    ['the message of an annotated tag', 'Second\n\nAllow-minor: agreed with all teams', {}, undefined],
    ['the body of the release', undefined, {}, 'What is new\r\nAllow-minor: agreed with all teams\r\n'],
    ['the input', undefined, { 'allow-minor': 'agreed with all teams' }, undefined],
  ])('a reason in %s lets it through, and is recorded', async (_, message, inputs, body) => {
    const project = await published('1.0.0');
    await project.commit(grown);
    await project.tag('v1.1.0', message);
    if (body !== undefined) project.repository.createRelease({ tagName: 'v1.1.0', body });
    const run = await project.release('v1.1.0', inputs);
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(levels(project)?.at(-1)).toBe('1.1.0 minor');
    expect(run.summary).toContain('agreed with all teams');
  });

  test.each(['Allow-minor:', 'Allow-minor:   ', 'Please allow-minor: this'])('%j is no reason', async (message) => {
    const project = await published('1.0.0');
    await project.commit(grown);
    await project.tag('v1.1.0', message);
    expect((await project.release('v1.1.0')).outputs).toMatchObject({ 'failure-reason': 'level-dishonest' });
  });

  test('a major tag on a minor change is published as major, with a warning', async () => {
    const project = await published('1.0.0');
    const run = await project.releaseLens(two, 'v2.0.0');
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'major' });
    expect(messages(run, 'warning').join()).toContain('the change is only minor');
    expect(levels(project)?.at(-1)).toBe('2.0.0 major');
  });

  test('a published name that is no number needs a reason', async () => {
    const project = await published('initial');
    const refused = await project.releaseLens(two, 'v1.0.0');
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'version-not-greater' });
    expect(refused.annotations[0]?.message).toMatch(/"initial".*Allow-version: <reason>/s);
    await project.tag('v1.0.1', 'Allow-version: published by hand before');
    const allowed = await project.release('v1.0.1');
    expect(allowed.outputs).toMatchObject({ outcome: 'published', level: 'major' });
    expect(messages(allowed, 'warning').join()).toContain('"initial", which is not a number: published by hand before');
    expect(project.versions()).toEqual(['initial', '1.0.1']);
  });

  test('the same version with other content is refused for good', async () => {
    const project = await published('1.0.0', '1.1.0');
    const run = await project.releaseLens(two, 'v1.1.0');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'version-exists' });
    const older = await project.releaseLens(two, 'v1.0.0');
    expect(older.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'version-exists' });
    expect(stage.writes()).toEqual([]);
  });

  test('a repeat of a version with a successor is green, and leaves the shares to the successor', async () => {
    const manifest = `${smallManifest}    shares:\n      - account: '444455556666'\n`;
    const project = await published('1.0.0', '1.1.0');
    await project.commit(three, { 'lenses.yml': manifest });
    await project.tag('v1.0.0');
    const run = await project.release('v1.0.0');
    expect(run.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(stage.writes()).toEqual([]);
  });

  test('content that is published already gets no further version, but its shares', async () => {
    const manifest = `${smallManifest}    shares:\n      - account: '444455556666'\n`;
    const project = await published('1.0.0');
    await project.commit(one, { 'lenses.yml': manifest });
    await project.tag('v1.1.0');
    expect((await project.release('v1.1.0')).outputs).toMatchObject({ outcome: 'changed', level: 'none' });
    expect(stage.writes()).toEqual(['CreateLensShare us-east-1']);
  });

  test.each([
    ['v1.2.0-rc.1', 'tag-invalid'],
    ['small/v1.2.0+build', 'tag-invalid'],
    [`v1.${'0'.repeat(40)}`, 'tag-invalid'],
    ['other/v1.0.0', 'tag-unknown-lens'],
  ])('%s is refused before AWS is asked anything', async (tag, reason) => {
    const project = await SmallProject.open(stage);
    await project.tag(tag);
    expect((await project.release(tag)).outputs).toMatchObject({ outcome: 'refused', 'failure-reason': reason });
    expect(stage.aws.journal).toEqual([]);
  });

  test('a bare tag releases the lenses that differ, where that is wanted', async () => {
    const manifest = `${smallManifest}  other:\n    file: other.json\n`;
    const files = { 'other.json': JSON.stringify(aLens({ name: 'Another lens' })) };
    const project = await SmallProject.open(stage, { manifest, files });
    stage.aws.console.seedLens(one, { account: project.account });
    await project.tag('v1.1.0');
    const refused = await project.release('v1.1.0');
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'tag-unknown-lens' });
    expect(refused.annotations[0]?.message).toMatch(/"small\/v1\.1\.0".*"other\/v1\.1\.0".*release-all/s);
    await project.repository.commit('main', { files: { 'lenses.yml': `${manifest}release-all: true\n` } }, 'All');
    await project.tag('v1.2.0');
    expect((await project.release('v1.2.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(project.lenses().map(({ versions }) => versions.map(({ name }) => name))).toEqual([['1.0.0'], ['1.2.0']]);
  });

  test.each(['light', 'annotated'])(
    'a %s tag that is deleted, moved or not on the branch publishes nothing',
    async (kind) => {
      const project = await SmallProject.open(stage);
      const message = kind === 'light' ? undefined : 'A release';
      await project.tag('v1.0.0', message);
      const event = await project.repository.events.tagPush('v1.0.0');
      await project.commit(two);
      await project.repository.moveTag('v1.0.0', message === undefined ? {} : { annotated: message });
      const moved = await stage.run(project.repository, event, { checkout: false });
      expect(moved.exitCode).toBe(0);
      expect(messages(moved, 'notice').join()).toContain('points at');
      await project.repository.deleteTag('v1.0.0');
      expect((await stage.run(project.repository, event, { checkout: false })).exitCode).toBe(0);
      const sha = await project.repository.commit('side', { files: { 'lens.json': JSON.stringify(three) } }, 'Aside');
      await project.repository.tag('v1.1.0', { sha, ...(message === undefined ? {} : { annotated: message }) });
      const aside = await project.release('v1.1.0');
      expect(aside.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'tag-not-on-branch' });
      expect(stage.aws.journal).toEqual([]);
      const named = await project.release('v1.1.0', { 'require-branch': 'side' });
      expect(named.outputs).toMatchObject({ outcome: 'published' });
    },
  );

  test('a release publishes like its tag, a prerelease nothing', async () => {
    const project = await SmallProject.open(stage);
    await project.tag('v1.0.0');
    project.repository.createRelease({ tagName: 'v1.0.0', prerelease: true });
    const event = await project.repository.events.release('v1.0.0');
    const before = await stage.run(project.repository, event, { checkout: false });
    expect(before.exitCode).toBe(0);
    expect(stage.aws.journal).toEqual([]);
    await project.tag('v1.0.1');
    project.repository.createRelease({ tagName: 'v1.0.1' });
    const released = await project.repository.events.release('v1.0.1');
    const run = await stage.run(project.repository, released, { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published' });
  });
});

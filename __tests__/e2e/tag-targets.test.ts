import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallProject, messages, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

describe('what a tag stands on', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  async function git(project: SmallProject, ...parameters: string[]): Promise<string> {
    const person = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com'];
    const command = ['-C', project.repository.directory, ...person, ...parameters];
    return (await promisify(execFile)('git', command)).stdout.trim();
  }

  test.each(['no manifest', 'a broken manifest'])(
    'a tag that is no release is none of our business, even on a commit with %s',
    async (trouble) => {
      const project = await SmallProject.open(stage, { manifest: 'version: 1\nlenses: 3\n' });
      const sha = trouble === 'no manifest' ? await firstCommit(project) : await git(project, 'rev-parse', 'main');
      await project.repository.tag('nightly', { sha });
      const run = await project.release('nightly');
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'clean' } });
      expect(messages(run, 'notice')[0]).toContain('is not a release tag');
    },
  );

  test('an annotated tag of an annotated tag is one of the commit', async () => {
    const project = await SmallProject.open(stage);
    await project.releaseLens(two, 'v1.0.0');
    await project.commit({ ...two, description: 'Tagged twice.' });
    const commit = await git(project, 'rev-parse', 'main');
    await project.tag('v1.1.0', 'The inner one');
    const inner = await git(project, 'rev-parse', 'v1.1.0');
    await git(project, 'tag', '--force', '--annotate', '--message=The outer one', 'v1.1.0', inner);
    const event = await project.repository.events.tagPush('v1.1.0');
    const run = await stage.run(project.repository, { ...event, sha: commit }, { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(project.versions()).toEqual(['1.0.0', '1.1.0']);
  });

  test('a commit without any in common with the default branch is not on it', async () => {
    const project = await SmallProject.open(stage);
    await project.repository.tag('v1.0.0', { sha: await firstCommit(project, 'main^{tree}') });
    const run = await project.release('v1.0.0');
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'tag-not-on-branch' });
    expect(stage.writes()).toEqual([]);
  });

  /** A commit without parents, and without files if no tree is named. */
  function firstCommit(project: SmallProject, tree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'): Promise<string> {
    return git(project, 'commit-tree', tree, '-m', 'Without a past');
  }
});

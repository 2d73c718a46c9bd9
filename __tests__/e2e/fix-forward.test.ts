import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aQuestion } from '../support/a-lens.js';
import { SmallProject, one, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

describe('an earlier version under a new name', () => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    stage = await Stage.open();
    folder = await mkdtemp(join(tmpdir(), 'fix-forward-'));
  });
  afterAll(() => Promise.all([stage.close(), rm(folder, { recursive: true })]));

  /** Version 1.0.0 was good, 1.1.0 is not; its commit has the tag v1.2.0. */
  async function wrong(lens: object = two): Promise<SmallProject> {
    const project = await SmallProject.open(stage);
    const arn = stage.aws.console.seedLens(one, { account: project.account });
    stage.aws.console.importLens(lens, { arn });
    stage.aws.console.publish(arn, '1.1.0');
    await project.commit(lens);
    await project.tag('v1.2.0');
    stage.clear();
    return project;
  }

  async function cli(
    project: SmallProject,
    ...parameters: string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const clone = await mkdtemp(join(folder, 'clone-'));
    await promisify(execFile)('git', ['clone', '--quiet', project.repository.directory, clone]);
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      AWS_ENDPOINT_URL: stage.aws.url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    return new Promise((done) => {
      const command = [resolve('dist/index.js'), ...parameters];
      execFile(process.execPath, command, { cwd: clone, env }, (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  }

  test('the push of the tag itself publishes nothing', async () => {
    const project = await wrong();
    expect((await project.release('v1.2.0')).outputs).toMatchObject({ outcome: 'clean' });
    expect(project.versions()).toEqual(['1.0.0', '1.1.0']);
  });

  test('by the inputs of a run that was started by hand; a repeat finds nothing to do', async () => {
    const project = await wrong();
    const inputs = { mode: 'publish', tag: 'v1.2.0', 'from-version': '1.0.0' };
    const event = await project.repository.events.workflowDispatch();
    const run = await stage.run(project.repository, event, { inputs, checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(project.published()).toEqual(['One.', 'Two.', 'One.']);
    stage.clear();
    const again = await stage.run(project.repository, event, { inputs, checkout: false });
    expect(again.outputs).toMatchObject({ outcome: 'clean' });
    expect(stage.writes()).toEqual([]);
  });

  test('by the command line, planned first', async () => {
    const project = await wrong();
    const options = ['--tag', 'v1.2.0', '--from-version', '1.0.0'];
    const planned = await cli(project, 'plan', ...options);
    expect([planned.code, planned.stderr]).toEqual([0, expect.any(String)]);
    expect(planned.stdout).toContain('would publish as minor');
    expect(stage.writes()).toEqual([]);
    const done = await cli(project, 'publish', ...options);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('1.2.0');
    expect(project.published()).toEqual(['One.', 'Two.', 'One.']);
  });

  test('a draft that slips in is told without sending the wrong content after it', async () => {
    const project = await wrong();
    const { arn } = project;
    stage.aws.onRequest = ({ operation }) => {
      if (operation === 'CreateLensVersion') stage.aws.console.importLens(three, { arn });
    };
    const inputs = { mode: 'publish', tag: 'v1.2.0', 'from-version': '1.0.0' };
    const run = await project.dispatch(inputs).finally(() => (stage.aws.onRequest = undefined));
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'verify-mismatch' });
    expect(run.annotations[0]?.message).toMatch(/content of version 1\.0\.0 into the repository.* small\/v1\.3\.0/);
    expect(run.annotations[0]?.message).not.toContain('tag the same commit');
  });

  test('a version that does not exist', async () => {
    const project = await wrong();
    const run = await project.release('v1.2.0', { 'from-version': '0.9.0' });
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'usage' });
    expect(run.annotations[0]?.message).toContain('no version "0.9.0" in us-east-1');
    expect(stage.writes()).toEqual([]);
  });

  test('the way back is as honest as the way there', async () => {
    const [pillar] = (one as { pillars: { questions: object[] }[] }).pillars;
    const grown = { ...one, pillars: [{ ...pillar, questions: [...(pillar?.questions ?? []), aQuestion('sec_new')] }] };
    const project = await wrong(grown);
    const refused = await project.release('v1.2.0', { 'from-version': '1.0.0' });
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'level-dishonest' });
    await project.tag('v2.0.0');
    const run = await project.release('v2.0.0', { 'from-version': '1.0.0' });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'major' });
  });
});

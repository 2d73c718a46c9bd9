import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/run-report.js';
import type { RunResult } from '../../src/simulator/runner/run-action.js';
import { SmallProject, messages, one, smallManifest, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const recipient = '444455556666';
const sharing = `${smallManifest}    shares:\n      - account: '${recipient}'\n`;
const removing = `${smallManifest}sharing: { remove: true }\ndrafts: { delete-on-close: true }\n`;

/** The actions of a policy in docs/iam, as a role has them that was made from it. */
async function policyActions(file: string): Promise<string[]> {
  const policy = JSON.parse(await readFile(`docs/iam/${file}`, 'utf8')) as { Statement: { Action: string[] }[] };
  return policy.Statement.flatMap(({ Action }) => Action);
}

describe('a permission that is missing', () => {
  let stage: Stage;
  let folder: string;

  beforeAll(async () => {
    stage = await Stage.open();
    folder = await mkdtemp(join(tmpdir(), 'permissions-'));
  });
  afterAll(() => Promise.all([stage.close(), rm(folder, { recursive: true })]));

  /** A lens that is published and shared with somebody, and a role that may do what the policies say. */
  async function publishedProject(manifest: string, policies: readonly string[], missing?: string) {
    const project = await SmallProject.open(stage, { manifest });
    stage.aws.console.seedLens(one, { account: project.account });
    const actions = (await Promise.all(policies.map(policyActions))).flat();
    const allowed = actions.filter((action) => action !== `wellarchitected:${missing ?? ''}`);
    stage.aws.accessKeys.set('test', { account: project.account, actions: allowed });
    return project;
  }

  const options = () => ({ env: { RUNNER_TEMP: folder } });

  const jobs: Readonly<Record<string, { policies: string[]; run: (missing?: string) => Promise<RunResult> }>> = {
    review: {
      policies: ['review.json'],
      run: async (missing) => {
        const project = await publishedProject(smallManifest, ['review.json'], missing);
        return project.review(await project.openPullRequest('change', two), {}, options());
      },
    },
    release: {
      policies: ['release.json', 'shares.json'],
      run: async (missing) => {
        const project = await publishedProject(sharing, ['release.json', 'shares.json'], missing);
        await project.commit(two);
        await project.tag('v1.1.0');
        return project.release('v1.1.0', {}, options());
      },
    },
    shares: {
      policies: ['shares.json'],
      run: async (missing) => {
        const project = await publishedProject(removing, ['shares.json'], missing);
        stage.aws.console.seedShare(project.arn, recipient);
        return project.dispatch({ mode: 'shares' }, options());
      },
    },
    drift: {
      policies: ['drift.json'],
      run: async (missing) => {
        const project = await publishedProject(smallManifest, ['drift.json'], missing);
        return stage.run(project.repository, await project.repository.events.schedule(), options());
      },
    },
  };

  test.each(Object.keys(jobs))('the policies in docs/iam are enough for the job "%s"', async (name) => {
    const run = await jobs[name]?.run();
    expect(run?.outputs).toMatchObject({ 'failure-reason': '' });
  });

  test.each<[string, string]>([
    ['review', 'ListLenses'],
    ['review', 'ExportLens'],
    ['review', 'ImportLens'],
    ['review', 'TagResource'],
    ['release', 'ListLenses'],
    ['release', 'ExportLens'],
    ['release', 'ListLensShares'],
    ['release', 'ImportLens'],
    ['release', 'CreateLensVersion'],
    ['release', 'CreateLensShare'],
    ['shares', 'ListLensShares'],
    ['shares', 'DeleteLensShare'],
    ['drift', 'ListTagsForResource'],
  ])('of the job "%s": %s is named with the smallest statement', async (name, action) => {
    const run = await jobs[name]?.run(action);
    expect(run?.exitCode).toBe(1);
    expect(run?.outputs).toMatchObject({ 'failure-reason': 'access-denied' });
    const arn = stage.aws.console.lenses().at(-1)?.arn ?? '';
    const everywhere = ['ListLenses', 'ImportLens'].includes(action);
    const statement = {
      Effect: 'Allow',
      Action: `wellarchitected:${action}`,
      Resource: everywhere ? '*' : arn,
      ...(everywhere ? { Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } } : {}),
    };
    const report = JSON.parse(await readFile(run?.outputs['report-file'] ?? '', 'utf8')) as RunReport;
    expect(report.failure?.statement).toEqual(statement);
    expect(run?.annotations[0]).toMatchObject({ level: 'error', title: 'Lens Release: access-denied' });
    expect(run?.annotations[0]?.message).toContain(JSON.stringify(statement));
    expect(run?.summary).toContain(JSON.stringify(statement));
    if (action === 'ImportLens') expect(run?.annotations[0]?.message).toContain('cannot limit ImportLens to one lens');
  });

  test('what is read is denied before anything is written, in any Region', async () => {
    const manifest = sharing.replace('us-east-1', 'us-east-1, eu-west-1');
    const project = await publishedProject(manifest, ['release.json', 'shares.json'], 'ListLensShares');
    stage.aws.console.seedLens(one, { account: project.account, region: 'eu-west-1' });
    stage.clear();
    expect((await project.releaseLens(two, 'v1.1.0')).outputs).toMatchObject({ outcome: 'failed' });
    expect(stage.writes()).toEqual([]);
  });

  test('a review goes on without the shares, and says what would show them', async () => {
    const run = await jobs['review']?.run('ListLensShares');
    expect(run?.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(run?.summary).toMatch(/shares could not be planned.*wellarchitected:ListLensShares/);
  });

  test('a release that may not tag is published all the same, and says so', async () => {
    const run = await jobs['release']?.run('TagResource');
    expect(run?.outputs).toMatchObject({ outcome: 'published', 'failure-reason': '' });
    expect(run?.summary).toContain('the tags of the lens could not be written');
    const told = /1\.1\.0.*is published.*this job is run again.*"Action":"wellarchitected:TagResource"/s;
    expect(run && messages(run, 'warning')).toContainEqual(expect.stringMatching(told));
  });

  test('a first draft carries tags, so the import is denied for want of TagResource, which is what is named', async () => {
    const project = await SmallProject.open(stage);
    const actions = (await policyActions('review.json')).filter((action) => !action.endsWith('TagResource'));
    stage.aws.accessKeys.set('test', { account: project.account, actions });
    const run = await project.review(await project.openPullRequest('change', two));
    expect(run.outputs).toMatchObject({ 'failure-reason': 'access-denied' });
    expect(run.annotations[0]?.message).toContain('"Action":"wellarchitected:TagResource"');
    expect(run.annotations[0]?.message).toContain(`us-east-1:${project.account}:lens/*`);
  });

  test('an explicit deny is not to be cured by an Allow', async () => {
    const project = await publishedProject(smallManifest, ['release.json']);
    const stop = stage.aws.faults.add({ kind: 'deny', operation: 'ListLenses', times: 'always' });
    const run = await project.releaseLens(two, 'v1.1.0').finally(stop);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'access-denied' });
    expect(run.annotations[0]?.message).toMatch(/explicit deny.*no Allow can lift that/s);
  });

  test('clean-up without DeleteLens is a warning that names it', async () => {
    const project = await SmallProject.open(stage, { manifest: removing });
    const number = await project.openPullRequest('change', two);
    await project.review(number);
    const actions = await policyActions('review.json');
    stage.aws.accessKeys.set('test', { account: project.account, actions });
    project.repository.closePullRequest(number);
    const run = await stage.run(project.repository, await project.repository.events.pullRequest(number, 'closed'));
    expect(run.exitCode).toBe(0);
    expect(messages(run, 'warning').join()).toContain('"Action":"wellarchitected:DeleteLens"');
    expect(project.lenses()).toHaveLength(1);
  });

  test('a Region that the account has not enabled', async () => {
    const project = await SmallProject.open(stage, {
      manifest: smallManifest.replace('us-east-1', 'us-east-1, me-south-1'),
    });
    const stop = stage.aws.faults.add({ kind: 'unknown-token', region: 'me-south-1', times: 'always' });
    await project.tag('v1.0.0');
    const run = await project.release('v1.0.0').finally(stop);
    expect(run.outputs).toMatchObject({ 'failure-reason': 'unsupported-region' });
    expect(run.annotations[0]?.message).toMatch(/me-south-1 has to be enabled/);
    expect(stage.writes()).toEqual([]);
  });
});

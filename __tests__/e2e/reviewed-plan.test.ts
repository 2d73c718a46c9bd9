import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallProject, messages, one, smallManifest, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

describe('the plan that was reviewed stays the one that releases are held against', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A reviewed and merged pull request whose tag `v1.1.0` waits, and a share made by hand since. */
  async function reviewed(): Promise<{ project: SmallProject; number: number }> {
    const share = '    shares: [{ account: "444455556666" }]\n';
    const project = await SmallProject.open(stage, { manifest: smallManifest + share });
    const arn = stage.aws.console.seedLens(one, { account: project.account, region: 'us-east-1' });
    const number = await project.openPullRequest('next', two);
    await project.review(number);
    await project.repository.mergePullRequest(number);
    await project.tag('v1.1.0');
    stage.aws.console.seedShare(arn, '444455556666');
    return { project, number };
  }

  test('a repeat of a failed release does not compare with the failed one', async () => {
    const { project, number } = await reviewed();
    const warning = `This is not the plan that pull request #${number} showed`;
    const stop = stage.aws.faults.add({ kind: 'deny', operation: 'ImportLens', times: 'always' });
    const failed = await project.release('v1.1.0').finally(stop);
    expect(messages(failed, 'warning').join()).toContain(warning);
    const repeated = await project.release('v1.1.0');
    expect(repeated.outputs['outcome']).toBe('published');
    expect(messages(repeated, 'warning').join()).toContain(warning);
  });

  test('a dry run of a release leaves the comment alone', async () => {
    const { project, number } = await reviewed();
    const before = project.comments(number);
    const run = await project.release('v1.1.0', { 'dry-run': 'true' });
    expect(run.summary).toContain('would');
    expect(before).toHaveLength(1);
    expect(project.comments(number)).toEqual(before);
  });
});

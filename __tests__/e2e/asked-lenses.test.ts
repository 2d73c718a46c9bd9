import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallProject, messages, one, smallManifest, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';
import type { RunResult } from '../../src/simulator/runner/run-action.js';

describe('a run that is asked for lenses by id', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  async function open(): Promise<SmallProject> {
    const project = await SmallProject.open(stage, { manifest: smallManifest });
    stage.aws.console.seedLens(one, { account: project.account, region: 'us-east-1' });
    stage.clear();
    return project;
  }

  const runs: readonly [string, (project: SmallProject, lenses: string) => Promise<RunResult>][] = [
    ['release', (project, lenses) => project.releaseLens(two, 'v2.0.0', { lenses })],
    ['pull request', async (project, lenses) => project.review(await project.openPullRequest('next', two), { lenses })],
  ];

  test.each(runs)('a %s is not green because the manifest has no such lens', async (_, run) => {
    const result = await run(await open(), 'smal');
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'usage' });
    expect(messages(result, 'error')[0]).toContain('Did you mean "small"?');
    expect(stage.writes()).toEqual([]);
  });

  test.each(runs)('a %s of the lens goes on', async (_, run) => {
    const result = await run(await open(), 'small');
    expect(result.exitCode).toBe(0);
    expect(stage.writes()).not.toEqual([]);
  });
});

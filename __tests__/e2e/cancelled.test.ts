import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../src/simulator/well-architected/options.js';
import { aLens } from '../support/a-lens.js';
import { Stage } from '../support/stage.js';

const manifest = 'version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: lens.json\n';

describe('a run that is cancelled', () => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  async function open(options: SimulatorOptions) {
    stage = await Stage.open(options);
    const files = { 'lenses.yml': manifest, 'lens.json': JSON.stringify(aLens()) };
    return { stage, repository: await stage.github.createRepository({ owner: 'octo-org', name: 'small', files }) };
  }

  test('while it waits for a draft publishes nothing and says that it was stopped', async () => {
    const { stage, repository } = await open({ unknowns: { importStatus: 'IN_PROGRESS', importDelay: 'never' } });
    await repository.tag('v1.0.0');
    let looks = 0;
    const waiting = new Promise<void>((resolve) => {
      stage.aws.onRequest = ({ operation }) => {
        if (operation === 'ImportLens') looks = 1;
        else if (looks > 0 && (looks += 1) > 3) resolve();
      };
    });
    const event = await repository.events.tagPush('v1.0.0');
    const run = await stage.run(repository, event, { checkout: false, cancel: { after: waiting } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'timeout' });
    expect(run.summary).toContain('SIGINT');
    expect(stage.aws.console.lenses().flatMap(({ versions }) => versions)).toEqual([]);
  });

  test('while it writes its comment finishes that', async () => {
    const { stage, repository } = await open({});
    const { number } = await repository.openPullRequest({
      head: 'next',
      files: { 'lens.json': JSON.stringify({ ...aLens(), description: 'Said better.' }) },
    });
    const route = '/issues/{number}/comments';
    stage.github.faults.add({ kind: 'slow', method: 'POST', route, delayMs: 1000 });
    const event = await repository.events.pullRequest(number, 'opened');
    const ended = new AbortController();
    const run = await stage
      .run(repository, event, { cancel: { after: commenting(stage, ended.signal) } })
      .finally(() => ended.abort());
    expect(run).toMatchObject({ exitCode: 0, signal: null });
    expect(run.outputs['comment-url']).toContain(`/pull/${number}#issuecomment-`);
    expect(repository.comments).toHaveLength(1);
  });
});

/** Resolves when the comment has been sent. */
async function commenting(stage: Stage, ended: AbortSignal): Promise<void> {
  const sent = () => stage.github.journal.some(({ method, path }) => method === 'POST' && path.endsWith('/comments'));
  while (!sent() && !ended.aborted) await sleep(10);
}

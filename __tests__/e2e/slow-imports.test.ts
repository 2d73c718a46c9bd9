import { afterEach, describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../src/simulator/well-architected/options.js';
import { SmallProject, one, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const importDelay = 1_000;

describe('a service that takes its time to import', () => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  test.each<NonNullable<SimulatorOptions['unknowns']>>([
    { importDelay, importStatus: 'absent' },
    { importDelay, importStatus: 'IN_PROGRESS' },
  ])('shows the draft of somebody else meanwhile, which is not published: %o', async (unknowns) => {
    stage = await Stage.open({ unknowns });
    const project = await SmallProject.open(stage);
    const arn = stage.aws.console.importLens(one, { account: project.account });
    stage.aws.advance(importDelay);
    await project.tag('v1.0.0');
    expect((await project.release('v1.0.0')).outputs).toMatchObject({ outcome: 'published' });
    stage.aws.console.importLens(three, { arn });
    stage.aws.advance(importDelay);
    expect((await project.releaseLens(two, 'v1.1.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(project.published()).toEqual(['One.', 'Two.']);
  });

  test('and one whose times repeat themselves is not waited for in vain', async () => {
    stage = await Stage.open({ unknowns: { timestamps: 'seconds' } });
    const project = await SmallProject.open(stage);
    await project.tag('v1.0.0');
    await project.release('v1.0.0');
    // The clock of the service goes back, so that the draft of the release is not seen to be newer.
    stage.aws.advance(1_000_000);
    stage.aws.console.importLens(three, { arn: project.arn });
    stage.aws.advance(-1_000_000);
    expect((await project.releaseLens(two, 'v1.1.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(project.published()).toEqual(['One.', 'Two.']);
  });
});

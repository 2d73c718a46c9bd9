import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/simulator/well-architected/journal-entry.js';
import { one, SmallProject, smallManifest, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const shares = Array.from({ length: 40 }, (_, n) => `      - account: "${String(444_400_000_000 + n)}"`).join('\n');
const manifest = `${smallManifest}    shares:\n${shares}\nsharing:\n  remove: true\n`;
const stranger = '555500000001';

/** A lens whose version 1.0.0 is shared with a stranger, and a tag that publishes 1.1.0 to forty others. */
describe('shares wait for the version', () => {
  let stage: Stage;
  let project: SmallProject;
  let arn: string;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(async () => {
    project = await SmallProject.open(stage, { manifest, files: { 'lens.json': JSON.stringify(two) } });
    arn = stage.aws.console.seedLens(one, { region: 'us-east-1', account: project.account, version: '1.0.0' });
    stage.aws.console.seedShare(arn, stranger);
    await project.tag('v1.1.0');
    stage.clear();
  });
  afterAll(() => stage.close());

  const release = () => project.release('v1.1.0');
  const isShareWrite = ({ operation }: JournalEntry) =>
    operation === 'CreateLensShare' || operation === 'DeleteLensShare';

  test('none is created or ended before what was published has been read back', async () => {
    expect((await release()).outputs).toMatchObject({ outcome: 'published' });
    const { journal } = stage.aws;
    const readBack = journal.findIndex(
      ({ operation, query }) => operation === 'ExportLens' && query['LensVersion']?.[0] === '1.1.0',
    );
    expect(readBack).toBeGreaterThan(0);
    expect(journal.slice(0, readBack).filter(isShareWrite)).toEqual([]);
    expect(journal.slice(readBack).filter(isShareWrite)).toHaveLength(41);
  });

  test('none is created or ended where the published content is wrong', async () => {
    stage.aws.onRequest = (entry) => {
      if (entry.operation === 'CreateLensVersion') stage.aws.console.importLens(three, { arn });
    };
    const run = await release().finally(() => (stage.aws.onRequest = undefined));
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'verify-mismatch' });
    expect(stage.aws.journal.filter(isShareWrite)).toEqual([]);
  });

  test.each(['ImportLens', 'CreateLensVersion'])('none is created or ended where %s is refused', async (operation) => {
    const stop = stage.aws.faults.add({ kind: 'deny', operation, times: 'always' });
    const run = await release().finally(stop);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'access-denied' });
    expect(stage.aws.journal.filter(isShareWrite)).toEqual([]);
    expect(run.stdout + run.summary).not.toContain('was not sent');
  });

  test('none is created or ended where the version could not be read back; the next run does it', async () => {
    stage.aws.onRequest = (entry) => {
      if (entry.operation === 'CreateLensVersion')
        stage.aws.faults.add({ kind: '500', operation: 'ExportLens', times: 'always' });
    };
    const run = await release().finally(() => (stage.aws.onRequest = undefined));
    expect(run.exitCode).toBe(1);
    expect(stage.aws.journal.filter(isShareWrite)).toEqual([]);
    stage.aws.faults.clear();
    expect((await release()).exitCode).toBe(0);
    expect(stage.aws.journal.filter(isShareWrite)).toHaveLength(41);
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  CreateLensVersionCommand,
  GetLensVersionDifferenceCommand,
  ListLensReviewsCommand,
  ListNotificationsCommand,
  ListWorkloadsCommand,
  UpgradeLensReviewCommand,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { lensDocument } from './support/lens-document.js';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

const publish = (arn: string, version: string, major = false): CreateLensVersionCommand =>
  new CreateLensVersionCommand({ LensAlias: arn, LensVersion: version, IsMajorVersion: major });

describe('CreateLensVersion', () => {
  test.each(['1', '2.0.0rc0', '1_2', 'a'.repeat(32)])('takes the name %s', async (name) => {
    const { client } = await setStage();
    expect((await client.send(publish(await importNew(client), name))).LensVersion).toBe(name);
  });

  test.each(['1.0-rc1', '1.0+sha', '1 0', 'a'.repeat(33)])('refuses the name %s', async (name) => {
    const { client } = await setStage();
    expect((await refusalOf(client.send(publish(await importNew(client), name)))).name).toBe('ValidationException');
  });

  test.each<[Unknowns['publishWithoutDraft'], string, number]>([
    ['conflict', 'ConflictException', 409],
    ['validation', 'ValidationException', 400],
    ['not-found', 'ResourceNotFoundException', 404],
  ])('%s: no draft to publish', async (publishWithoutDraft, name, status) => {
    const { client } = await setStage({ unknowns: { publishWithoutDraft } });
    const refusal = await refusalOf(client.send(publish(await publishNew(client), '2.0')));
    expect([refusal.name, refusal.status]).toEqual([name, status]);
  });

  test.each<[Unknowns['repeatedVersion'], number]>([
    ['conflict', 409],
    ['validation', 400],
  ])('%s: a name that was used', async (repeatedVersion, status) => {
    const { client, sim } = await setStage({ unknowns: { repeatedVersion } });
    const arn = await publishNew(client, '1.0');
    sim.console.importLens(lensDocument({}), { arn });
    expect((await refusalOf(client.send(publish(arn, '1.0')))).status).toBe(status);
    expect(sim.console.lens(arn)?.draft).toBeDefined();
  });

  test('stops at a hundred versions, with status 402', async () => {
    const { client, sim } = await setStage();
    const arn = sim.console.seedLens(lensDocument({}), { version: '1' });
    for (let n = 2; n <= 100; n += 1) {
      sim.console.importLens(lensDocument({}), { arn });
      sim.console.publish(arn, String(n));
    }
    sim.console.importLens(lensDocument({}), { arn });
    expect((await refusalOf(client.send(publish(arn, '101')))).status).toBe(402);
    expect(sim.console.lens(arn)?.versions).toHaveLength(100);
  });

  test.each(['accepted', 'refused'] as const)('structural change as a minor version: %s', async (structuralMinor) => {
    const { client, sim } = await setStage({ unknowns: { structuralMinor } });
    const arn = await publishNew(client);
    const riskRules = [{ condition: 'default', risk: 'HIGH_RISK' }];
    sim.console.importLens(lensDocument({ choice: { id: 'backup_hourly' }, question: { riskRules } }), { arn });
    const sent = client.send(publish(arn, '1.1'));
    if (structuralMinor === 'accepted') await sent;
    else expect((await refusalOf(sent)).name).toBe('ValidationException');
    if (structuralMinor === 'refused') await client.send(publish(arn, '1.1', true));
    expect(sim.console.lens(arn)?.versions.map((version) => version.name)).toEqual(['1.0', '1.1']);
  });
});

describe('workloads under review', () => {
  async function review(client: WellArchitectedClient): Promise<unknown> {
    const { WorkloadSummaries: workloads = [] } = await client.send(new ListWorkloadsCommand({}));
    const id = workloads[0]?.WorkloadId ?? '';
    const { LensReviewSummaries: rows = [] } = await client.send(new ListLensReviewsCommand({ WorkloadId: id }));
    const { NotificationSummaries: notes = [] } = await client.send(new ListNotificationsCommand({ WorkloadId: id }));
    return {
      version: rows[0]?.LensVersion,
      status: rows[0]?.LensStatus,
      notes: notes.map((note) => [note.Type, note.LensUpgradeSummary?.LatestLensVersion]),
    };
  }

  test('move with a minor version and stay behind a major one until upgraded', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client, '1.0');
    const workload = sim.console.attachWorkload(arn, 'Payments');
    expect(await review(client)).toEqual({ version: '1.0', status: 'CURRENT', notes: [] });

    sim.console.importLens(lensDocument({ lens: { description: 'Clearer' } }), { arn });
    await client.send(publish(arn, '1.1'));
    expect(await review(client)).toEqual({ version: '1.1', status: 'CURRENT', notes: [] });

    sim.console.importLens(lensDocument({ question: { title: 'Do you back up?' } }), { arn });
    await client.send(publish(arn, '2.0', true));
    const behind = { version: '1.1', status: 'NOT_CURRENT', notes: [['LENS_VERSION_UPGRADED', '2.0']] };
    expect(await review(client)).toEqual(behind);

    sim.console.importLens(lensDocument({}), { arn });
    await client.send(publish(arn, '2.1'));
    expect(await review(client)).toEqual(behind);

    const upgrade = { WorkloadId: workload.id, LensAlias: arn, MilestoneName: 'before 2' };
    await client.send(new UpgradeLensReviewCommand(upgrade));
    expect(await review(client)).toEqual({ version: '2.1', status: 'CURRENT', notes: [] });
    expect((await refusalOf(client.send(new UpgradeLensReviewCommand(upgrade)))).status).toBe(409);
  });

  test('of recipients move too, and see a lens that is unshared or deleted', async () => {
    const { client, clientFor, sim } = await setStage({ accessKeys: { guest: { account: '222233334444' } } });
    const guest = clientFor({ accessKey: 'guest' });
    const arn = await publishNew(client, '1.0');
    const share = sim.console.seedShare(arn, '222233334444', 'ACCEPTED');
    sim.console.attachWorkload(arn, 'Orders', '222233334444');
    sim.console.importLens(lensDocument({}), { arn });
    await client.send(publish(arn, '1.1'));
    expect(await review(guest)).toEqual({ version: '1.1', status: 'CURRENT', notes: [] });
    sim.console.setShareStatus(arn, share, 'REVOKED');
    expect(await review(guest)).toEqual({ version: '1.1', status: 'UNSHARED', notes: [] });
    sim.console.setShareStatus(arn, share, 'ACCEPTED');
    sim.console.deleteLens(arn);
    expect(await review(guest)).toEqual({ version: '1.1', status: 'DELETED', notes: [] });
  });
});

test('GetLensVersionDifference names pillars and questions, nothing finer', async () => {
  const { client, sim } = await setStage();
  const arn = await publishNew(client, '1.0');
  const extra = { id: 'security', name: 'Security', questions: [] as object[] };
  const { pillars } = lensDocument({ question: { id: 'keys', title: 'Keys' } }) as {
    pillars: { questions: object[] }[];
  };
  extra.questions = pillars[0]?.questions ?? [];
  const changed = lensDocument({ choice: { title: 'Back up hourly' } }) as { pillars: object[] };
  sim.console.importLens({ ...changed, pillars: [...changed.pillars, extra] }, { arn });
  sim.console.publish(arn, '2.0', { major: true });
  const answer = await client.send(new GetLensVersionDifferenceCommand({ LensAlias: arn, BaseLensVersion: '1.0' }));
  expect([answer.BaseLensVersion, answer.TargetLensVersion, answer.LatestLensVersion]).toEqual(['1.0', '2.0', '2.0']);
  expect(answer.VersionDifferences?.PillarDifferences).toEqual([
    {
      PillarId: 'reliability',
      PillarName: 'Reliability',
      DifferenceStatus: 'UPDATED',
      QuestionDifferences: [
        { QuestionId: 'backups', QuestionTitle: 'How do you back up tables?', DifferenceStatus: 'UPDATED' },
      ],
    },
    {
      PillarId: 'security',
      PillarName: 'Security',
      DifferenceStatus: 'NEW',
      QuestionDifferences: [{ QuestionId: 'keys', QuestionTitle: 'Keys', DifferenceStatus: 'NEW' }],
    },
  ]);
  const wrong = new GetLensVersionDifferenceCommand({ LensAlias: arn, BaseLensVersion: '9.9' });
  expect((await refusalOf(client.send(wrong))).status).toBe(404);
});

import { describe, expect, test } from '@jest/globals';
import {
  ExportLensCommand,
  GetLensCommand,
  ListLensesCommand,
  paginateListLenses,
  type ListLensesCommandInput,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { lensDocument } from './support/lens-document.js';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

async function rows(client: WellArchitectedClient, filter: Partial<ListLensesCommandInput>): Promise<unknown[]> {
  const answer = await client.send(new ListLensesCommand(filter));
  return (answer.LensSummaries ?? []).map((row) => [row.LensName, row.LensStatus, row.LensVersion]);
}

describe('ListLenses', () => {
  test('gives what AWS gives for a custom lens: no alias, an unmodelled status, real dates', async () => {
    const { client } = await setStage();
    const before = Date.now();
    const arn = await publishNew(client);
    const { LensSummaries: found = [] } = await client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF' }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      LensArn: arn,
      LensName: 'Table Lens',
      LensType: 'CUSTOM_SELF',
      Description: 'Practices for tables',
      LensVersion: '1.0',
      LensStatus: 'PUBLISHED',
      Owner: '123456789012',
    });
    expect(found[0]?.LensAlias).toBeUndefined();
    expect(found[0]?.UpdatedAt?.getTime()).toBeGreaterThanOrEqual(before);
    expect(found[0]?.CreatedAt?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test("mixes in AWS's and shared lenses unless asked for one kind", async () => {
    const { client, sim } = await setStage();
    await importNew(client, 'Own');
    const shared = sim.console.seedLens(lensDocument({ name: 'Shared' }), { account: '222233334444' });
    const invited = sim.console.seedLens(lensDocument({ name: 'Invited' }), { account: '222233334444' });
    sim.console.seedShare(shared, '123456789012', 'ACCEPTED');
    sim.console.seedShare(invited, '123456789012', 'PENDING');
    expect(await rows(client, {})).toEqual([
      ['Own', 'DRAFT', undefined],
      ['Shared', 'PUBLISHED', '1.0.0'],
      ['Serverless Applications Lens', 'CURRENT', '2022-07-14'],
    ]);
    expect(await rows(client, { LensType: 'CUSTOM_SHARED' })).toEqual([['Shared', 'PUBLISHED', '1.0.0']]);
    expect((await client.send(new GetLensCommand({ LensAlias: shared }))).Lens?.Owner).toBe('222233334444');
    expect((await refusalOf(client.send(new ExportLensCommand({ LensAlias: shared })))).status).toBe(403);
    expect((await refusalOf(client.send(new GetLensCommand({ LensAlias: invited })))).status).toBe(404);
  });

  test('pages through what it has, and takes its tokens back only for the same listing', async () => {
    const { client } = await setStage();
    for (let n = 0; n < 7; n += 1) await importNew(client, `Lens ${n}`);
    const sizes: number[] = [];
    for await (const page of paginateListLenses({ client, pageSize: 3 }, { LensType: 'CUSTOM_SELF' })) {
      sizes.push(page.LensSummaries?.length ?? 0);
    }
    expect(sizes).toEqual([3, 3, 1]);
    const first = await client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF', MaxResults: 3 }));
    for (const wrong of [{ LensStatus: 'DRAFT', NextToken: first.NextToken } as const, { NextToken: 'x' }]) {
      const sent = client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF', ...wrong }));
      expect((await refusalOf(sent)).name).toBe('ValidationException');
    }
  });

  test('may end with an empty page', async () => {
    const { client } = await setStage({ unknowns: { trailingEmptyPage: true } });
    for (let n = 0; n < 4; n += 1) await importNew(client, `Lens ${n}`);
    const sizes: number[] = [];
    for await (const page of paginateListLenses({ client, pageSize: 2 }, { LensType: 'CUSTOM_SELF' })) {
      sizes.push(page.LensSummaries?.length ?? 0);
    }
    expect(sizes).toEqual([2, 2, 0]);
  });

  test.each<[Partial<Unknowns>, unknown[]]>([
    [
      { listAll: 'two-rows' },
      [
        ['PUBLISHED', '1.0'],
        ['DRAFT', undefined],
      ],
    ],
    [{ listAll: 'one-row' }, [['PUBLISHED', '1.0']]],
    [
      { draftRowVersion: 'latest' },
      [
        ['PUBLISHED', '1.0'],
        ['DRAFT', '1.0'],
      ],
    ],
    [
      { draftRowVersion: 'DRAFT' },
      [
        ['PUBLISHED', '1.0'],
        ['DRAFT', 'DRAFT'],
      ],
    ],
    [{ listDefaultStatus: 'PUBLISHED' }, [['PUBLISHED', '1.0']]],
  ])('%j: a published lens with a draft', async (unknowns, expected) => {
    const { client, sim } = await setStage({ unknowns });
    sim.console.importLens(lensDocument({}), { arn: await publishNew(client) });
    const answer = await client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF' }));
    expect(answer.LensSummaries?.map((row) => [row.LensStatus, row.LensVersion])).toEqual(expected);
  });

  test('empty aliases, whole seconds and names by prefix are switches', async () => {
    const unknowns = { listedAlias: 'empty', timestamps: 'seconds', lensNameFilter: 'prefix' } as const;
    const { client } = await setStage({ unknowns });
    await importNew(client);
    const answer = await client.send(new ListLensesCommand({ LensName: 'Table' }));
    expect(answer.LensSummaries?.map((row) => [row.LensAlias, (row.UpdatedAt?.getTime() ?? 1) % 1000])).toEqual([
      ['', 0],
    ]);
    const strict = await setStage();
    await importNew(strict.client);
    expect(await rows(strict.client, { LensName: 'Table' })).toEqual([]);
    expect(await rows(strict.client, { LensName: 'Table Lens' })).toHaveLength(1);
  });
});

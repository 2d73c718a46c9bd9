import { describe, expect, test } from '@jest/globals';
import {
  CreateLensVersionCommand,
  DeleteLensCommand,
  ExportLensCommand,
  GetLensCommand,
  ImportLensCommand,
  ListLensesCommand,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import { lensDocument } from './support/lens-document.js';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

async function listed(client: WellArchitectedClient, status: 'ALL' | 'DRAFT' | 'PUBLISHED'): Promise<unknown[]> {
  const answer = await client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF', LensStatus: status }));
  return (answer.LensSummaries ?? []).map((row) => [row.LensName, row.LensStatus, row.LensVersion]);
}

async function exported(client: WellArchitectedClient, arn: string, version?: string): Promise<unknown> {
  const answer = await client.send(new ExportLensCommand({ LensAlias: arn, LensVersion: version }));
  return JSON.parse(answer.LensJSON ?? '');
}

describe('a lens', () => {
  test('is imported as a draft, published, and drafted again beside its published version', async () => {
    const { client } = await setStage();
    const imported = await client.send(new ImportLensCommand({ JSONString: JSON.stringify(lensDocument({})) }));
    const arn = imported.LensArn ?? '';
    expect(arn).toMatch(/^arn:aws:wellarchitected:us-east-1:123456789012:lens\/[0-9a-f]{32}$/);
    expect(imported.Status).toBeUndefined();
    expect(await listed(client, 'ALL')).toEqual([['Table Lens', 'DRAFT', undefined]]);
    expect(await listed(client, 'PUBLISHED')).toEqual([]);

    const published = await client.send(new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' }));
    expect([published.LensArn, published.LensVersion]).toEqual([arn, '1.0']);
    expect(await listed(client, 'DRAFT')).toEqual([]);
    expect(await listed(client, 'ALL')).toEqual([['Table Lens', 'PUBLISHED', '1.0']]);

    const second = lensDocument({ choice: { title: 'Back up every hour' } });
    await client.send(new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(second) }));
    expect(await listed(client, 'DRAFT')).toEqual([['Table Lens', 'DRAFT', undefined]]);
    expect(await listed(client, 'PUBLISHED')).toEqual([['Table Lens', 'PUBLISHED', '1.0']]);
    await client.send(new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.1' }));
    expect(await listed(client, 'ALL')).toEqual([['Table Lens', 'PUBLISHED', '1.1']]);

    const lens = await client.send(new GetLensCommand({ LensAlias: arn }));
    expect([lens.Lens?.LensVersion, lens.Lens?.Owner, lens.Lens?.Name]).toEqual(['1.1', '123456789012', 'Table Lens']);
    expect(JSON.stringify(await exported(client, arn))).toContain('every hour');
    expect(JSON.stringify(await exported(client, arn, '1.0'))).toContain('every day');
  });

  test('is exported as imported but for numbers on questions and choices', async () => {
    const { client } = await setStage();
    const arn = await publishNew(client);
    const json = JSON.stringify(await exported(client, arn));
    expect(json.match(/"number":0/g)).toHaveLength(3);
    expect(JSON.parse(json.replaceAll('"number":0,', ''))).toEqual(lensDocument({}));
  });

  test('has one draft: the last import wins and is newer', async () => {
    const { client, sim } = await setStage();
    const arn = await importNew(client);
    const list = new ListLensesCommand({ LensType: 'CUSTOM_SELF', LensStatus: 'DRAFT' });
    const before = (await client.send(list)).LensSummaries?.[0]?.UpdatedAt;
    const other = lensDocument({ lens: { description: 'Another draft' } });
    await client.send(new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(other) }));
    const rows = (await client.send(list)).LensSummaries ?? [];
    expect(rows.map((row) => [row.LensArn, row.Description])).toEqual([[arn, 'Another draft']]);
    expect(rows[0]?.UpdatedAt?.getTime()).toBeGreaterThan(before?.getTime() ?? Infinity);
    expect(sim.console.lens(arn)?.draft).toBe(JSON.stringify(other));
  });

  test('can lose its draft alone, its published part alone, or all', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    const again = new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(lensDocument({})) });
    await client.send(again);
    await client.send(new DeleteLensCommand({ LensAlias: arn, LensStatus: 'DRAFT' }));
    expect(await listed(client, 'ALL')).toEqual([['Table Lens', 'PUBLISHED', '1.0']]);
    expect((await refusalOf(client.send(new DeleteLensCommand({ LensAlias: arn, LensStatus: 'DRAFT' })))).status).toBe(
      404,
    );
    await client.send(new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(lensDocument({})) }));
    await client.send(new DeleteLensCommand({ LensAlias: arn, LensStatus: 'PUBLISHED' }));
    expect(await listed(client, 'ALL')).toEqual([['Table Lens', 'DRAFT', undefined]]);
    await client.send(new DeleteLensCommand({ LensAlias: arn, LensStatus: 'ALL' }));
    expect(sim.console.lenses()).toEqual([]);
    expect((await refusalOf(client.send(new GetLensCommand({ LensAlias: arn })))).name).toBe(
      'ResourceNotFoundException',
    );
    expect(await importNew(client)).not.toBe(arn);
  });

  test('may be deleted whole with its published part', async () => {
    const { client, sim } = await setStage({ unknowns: { deletePublished: 'whole-lens' } });
    const arn = await publishNew(client);
    sim.console.importLens(lensDocument({}), { arn });
    await client.send(new DeleteLensCommand({ LensAlias: arn, LensStatus: 'PUBLISHED' }));
    expect(await listed(client, 'ALL')).toEqual([]);
  });
});

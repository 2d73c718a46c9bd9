import { describe, expect, test } from '@jest/globals';
import {
  CreateLensVersionCommand,
  ExportLensCommand,
  GetLensCommand,
  ImportLensCommand,
  ListLensesCommand,
  ListTagsForResourceCommand,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { lensDocument } from './support/lens-document.js';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

function importOf(name: string, arn?: string, tags?: Record<string, string>): ImportLensCommand {
  return new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(lensDocument({ name })), Tags: tags });
}

async function drafts(client: WellArchitectedClient): Promise<unknown[]> {
  const rows = await client.send(new ListLensesCommand({ LensType: 'CUSTOM_SELF', LensStatus: 'DRAFT' }));
  return (rows.LensSummaries ?? []).map((row) => row.LensArn);
}

describe('ImportLens', () => {
  test('takes no alias but an ARN, in the words users saw', async () => {
    const { client } = await setStage();
    expect(await refusalOf(client.send(importOf('Table Lens', 'test')))).toEqual({
      name: 'ValidationException',
      status: 400,
      message: '[Validation] Invalid lens alias test (allowed value as alias is LensARN)',
    });
  });

  test('does not find the lens of another account', async () => {
    const { client, sim } = await setStage();
    const foreign = sim.console.seedLens(lensDocument({}), { account: '222233334444' });
    expect((await refusalOf(client.send(importOf('Table Lens', foreign)))).name).toBe('ResourceNotFoundException');
  });

  test('refuses another name over a published lens', async () => {
    const { client } = await setStage();
    const arn = await publishNew(client);
    const refusal = await refusalOf(client.send(importOf('Renamed Lens', arn)));
    expect([refusal.name, refusal.message]).toEqual([
      'ValidationException',
      '[Validation] Lens name must match published name',
    ]);
  });

  test.each<[Unknowns['renameDraft'], string[]]>([
    ['accepted', ['Renamed Lens']],
    ['refused', ['Table Lens']],
  ])('%s: a draft that was never published changes its name', async (renameDraft, names) => {
    const { client, sim } = await setStage({ unknowns: { renameDraft } });
    const arn = await importNew(client);
    const sent = client.send(importOf('Renamed Lens', arn));
    if (renameDraft === 'refused') expect((await refusalOf(sent)).name).toBe('ValidationException');
    else await sent;
    expect(sim.console.lenses().map((lens) => lens.name)).toEqual(names);
  });

  test.each<[Unknowns['nameNormalisation'], string, boolean]>([
    ['case-and-space', 'table   LENS', true],
    ['case-and-space', 'Table-Lens', false],
    ['letters-and-digits', 'Table-Lens', true],
  ])('compares names by %s: %j', async (nameNormalisation, name, taken) => {
    const { client } = await setStage({ unknowns: { nameNormalisation } });
    await importNew(client);
    const sent = client.send(importOf(name));
    if (!taken) await sent;
    else {
      expect((await refusalOf(sent)).message).toBe(
        '[Validation] A lens with normalized name tablelens already exists.',
      );
    }
  });

  test('stops at fifteen lenses of one account and Region, with status 402', async () => {
    const { client, clientFor } = await setStage();
    for (let n = 1; n <= 15; n += 1) await importNew(client, `Lens ${n}`);
    expect(await refusalOf(client.send(importOf('Lens 16')))).toMatchObject({
      name: 'ServiceQuotaExceededException',
      status: 402,
    });
    await client.send(importOf('Lens 1', (await drafts(client))[0] as string));
    await importNew(clientFor({ region: 'eu-west-1' }), 'Lens 16');
  });

  test.each<[Partial<Unknowns>, string | undefined, boolean, boolean]>([
    [{ importStatus: 'COMPLETE' }, 'COMPLETE', true, true],
    [{ importDelay: 5_000 }, undefined, false, true],
    [{ importStatus: 'IN_PROGRESS', importDelay: 5_000 }, 'IN_PROGRESS', false, true],
    [{ importStatus: 'IN_PROGRESS', importDelay: 'never' }, 'IN_PROGRESS', false, false],
    [{ importStatus: 'ERROR' }, 'ERROR', false, false],
  ])('with %j answers %s', async (unknowns, status, atOnce, later) => {
    const { client, sim } = await setStage({ unknowns });
    const answer = await client.send(importOf('Table Lens'));
    expect(answer.Status).toBe(status);
    expect(await drafts(client)).toEqual(atOnce ? [answer.LensArn] : []);
    sim.advance(5_000);
    expect(await drafts(client)).toEqual(later ? [answer.LensArn] : []);
  });

  test('leaves the old draft in place while a new one is under way', async () => {
    const { client, sim } = await setStage({ unknowns: { importStatus: 'IN_PROGRESS', importDelay: 5_000 } });
    const arn = (await client.send(importOf('Table Lens'))).LensArn ?? '';
    sim.advance(5_000);
    await client.send(importOf('Other Lens', arn));
    expect(sim.console.lens(arn)?.draft).toBe(JSON.stringify(lensDocument({ name: 'Table Lens' })));
    sim.advance(5_000);
    expect(sim.console.lens(arn)?.draft).toBe(JSON.stringify(lensDocument({ name: 'Other Lens' })));
  });

  test.each<[Unknowns['importTags'], Record<string, string>]>([
    ['merged', { first: 'a', second: 'b' }],
    ['replaced', { second: 'b' }],
    ['ignored', { first: 'a' }],
  ])('%s: tags of a second import', async (importTags, expected) => {
    const { client } = await setStage({ unknowns: { importTags } });
    const arn = (await client.send(importOf('Table Lens', undefined, { first: 'a' }))).LensArn ?? '';
    await client.send(importOf('Table Lens', arn, { second: 'b' }));
    const tags = await client.send(new ListTagsForResourceCommand({ WorkloadArn: arn }));
    expect(tags.Tags).toEqual(expected);
  });
});

describe('reading a lens that has only a draft', () => {
  test.each<[Unknowns['draftOnlyRead'], string]>([
    ['not-found', 'ResourceNotFoundException'],
    ['validation', 'ValidationException'],
  ])('%s', async (draftOnlyRead, name) => {
    const { client } = await setStage({ unknowns: { draftOnlyRead } });
    const arn = await importNew(client);
    expect((await refusalOf(client.send(new GetLensCommand({ LensAlias: arn })))).name).toBe(name);
    expect((await refusalOf(client.send(new ExportLensCommand({ LensAlias: arn })))).name).toBe(name);
  });

  test('draft: the draft, without a version', async () => {
    const { client } = await setStage({ unknowns: { draftOnlyRead: 'draft' } });
    const arn = await importNew(client);
    const { Lens: lens } = await client.send(new GetLensCommand({ LensAlias: arn }));
    expect([lens?.Name, lens?.LensVersion]).toEqual(['Table Lens', undefined]);
  });

  test('a special version name can read the draft beside a published version', async () => {
    const { client } = await setStage({ unknowns: { draftVersionName: 'DRAFT' } });
    const arn = await publishNew(client);
    const read = new ExportLensCommand({ LensAlias: arn, LensVersion: 'DRAFT' });
    expect((await refusalOf(client.send(read))).status).toBe(404);
    const second = lensDocument({ lens: { description: 'Second' } });
    await client.send(new ImportLensCommand({ LensAlias: arn, JSONString: JSON.stringify(second) }));
    expect((await client.send(read)).LensJSON).toContain('"Second"');
    await client.send(new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.1' }));
    expect((await refusalOf(client.send(read))).status).toBe(404);
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  CreateLensShareCommand,
  CreateLensVersionCommand,
  DeleteLensCommand,
  ImportLensCommand,
} from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { lensDocument } from './support/lens-document.js';
import { publishNew, refusalOf, setStage } from './support/stage.js';

const text = JSON.stringify(lensDocument({}));

describe('a client token', () => {
  test('gets the first answer again and changes nothing twice', async () => {
    const { client, sim } = await setStage();
    const first = { JSONString: text, ClientRequestToken: 'one' };
    const arn = (await client.send(new ImportLensCommand(first))).LensArn ?? '';
    expect((await client.send(new ImportLensCommand(first))).LensArn).toBe(arn);
    const publish = { LensAlias: arn, LensVersion: '1.0', ClientRequestToken: 'one' };
    await client.send(new CreateLensVersionCommand(publish));
    expect((await client.send(new CreateLensVersionCommand(publish))).LensVersion).toBe('1.0');
    const share = { LensAlias: arn, SharedWith: '111122223333', ClientRequestToken: 'one' };
    const id = (await client.send(new CreateLensShareCommand(share))).ShareId;
    expect((await client.send(new CreateLensShareCommand(share))).ShareId).toBe(id);
    expect(sim.console.lenses().map((lens) => [lens.versions.length, lens.shares.length])).toEqual([[1, 1]]);
    expect(sim.journal.map((entry) => entry.wrote)).toEqual([true, false, true, false, true, false]);
    expect(new Set(sim.journal.map((entry) => entry.clientToken))).toEqual(new Set(['one']));
  });

  test('an old token brings an old answer, not the new effect', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    const old = { LensAlias: arn, JSONString: text, ClientRequestToken: 'old' };
    await client.send(new ImportLensCommand(old));
    sim.console.importLens(lensDocument({ lens: { description: 'Foreign' } }), { arn });
    await client.send(new ImportLensCommand(old));
    expect(sim.console.lens(arn)?.draft).toContain('Foreign');
  });

  test.each<[Unknowns['tokenMismatch'], string]>([
    ['conflict', 'ConflictException'],
    ['validation', 'ValidationException'],
  ])('%s: used with other parameters', async (tokenMismatch, name) => {
    const { client } = await setStage({ unknowns: { tokenMismatch } });
    const arn = await publishNew(client);
    await client.send(new ImportLensCommand({ LensAlias: arn, JSONString: text, ClientRequestToken: 'one' }));
    const other = new ImportLensCommand({ LensAlias: arn, JSONString: `${text} `, ClientRequestToken: 'one' });
    expect((await refusalOf(client.send(other))).name).toBe(name);
  });

  test('is forgotten in time, and belongs to one account, Region and operation', async () => {
    const { client, clientFor, sim } = await setStage({ unknowns: { tokenLifetime: 1000 } });
    const first = new ImportLensCommand({ JSONString: text, ClientRequestToken: 'one' });
    const arn = (await client.send(first)).LensArn;
    expect((await clientFor({ region: 'eu-west-1' }).send(first)).LensArn).not.toBe(arn);
    sim.advance(1000);
    expect((await refusalOf(client.send(first))).message).toContain('already exists');
  });

  test('of a failure is free again', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    const publish = new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.1', ClientRequestToken: 'one' });
    expect((await refusalOf(client.send(publish))).name).toBe('ConflictException');
    sim.console.importLens(text, { arn });
    expect((await client.send(publish)).LensVersion).toBe('1.1');
  });

  test('deletes once', async () => {
    const { client } = await setStage();
    const arn = await publishNew(client);
    const remove = { LensAlias: arn, LensStatus: 'ALL', ClientRequestToken: 'one' } as const;
    await client.send(new DeleteLensCommand(remove));
    await client.send(new DeleteLensCommand(remove));
    const other = new DeleteLensCommand({ ...remove, ClientRequestToken: 'two' });
    expect((await refusalOf(client.send(other))).status).toBe(404);
  });
});

import { describe, expect, test } from '@jest/globals';
import { CreateLensVersionCommand, ImportLensCommand, ListLensesCommand } from '@aws-sdk/client-wellarchitected';
import type { FaultKind } from '../../../src/simulator/well-architected/fault-kind.js';
import { lensDocument } from './support/lens-document.js';
import { importNew, refusalOf, setStage } from './support/stage.js';

const list = new ListLensesCommand({});

describe('a scripted fault', () => {
  test.each<[FaultKind, string, number]>([
    ['throttle', 'ThrottlingException', 429],
    ['500', 'InternalServerException', 500],
    ['deny', 'AccessDeniedException', 403],
    ['expired', 'ExpiredTokenException', 403],
    ['unknown-token', 'UnrecognizedClientException', 403],
    ['old-signature', 'InvalidSignatureException', 403],
  ])('%s reaches the client as %s', async (kind, name, status) => {
    const { client, sim } = await setStage();
    sim.faults.add({ operation: 'ListLenses', kind });
    expect(await refusalOf(client.send(list))).toMatchObject({ name, status });
    await client.send(list);
    expect(sim.journal.map((entry) => [entry.fault, entry.status, entry.error])).toEqual([
      [kind, status, name],
      [undefined, 200, undefined],
    ]);
  });

  test('is what the SDK gets over by trying again, with the same token', async () => {
    const { clientFor, sim } = await setStage();
    sim.faults.add({ operation: 'ImportLens', kind: '500' });
    await importNew(clientFor({ attempts: 2 }));
    expect(sim.journal.map((entry) => entry.status)).toEqual([500, 200]);
    expect(new Set(sim.journal.map((entry) => entry.clientToken)).size).toBe(1);
  });

  test('may cut or starve the connection, or put a proxy in the way', async () => {
    const { client, sim } = await setStage();
    sim.faults.add({ kind: 'reset' });
    await expect(client.send(list)).rejects.toThrow('ECONNRESET');
    sim.faults.add({ kind: 'hang' });
    const impatient = client.send(list, { abortSignal: AbortSignal.timeout(50) });
    await expect(impatient).rejects.toMatchObject({ name: 'AbortError' });
    sim.faults.add({ kind: 'bad-gateway' });
    await expect(client.send(list)).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } });
    expect(sim.journal.map((entry) => entry.status)).toEqual(['reset', 'hang', 502]);
  });

  test.each<['before' | 'after', boolean]>([
    ['before', false],
    ['after', true],
  ])('%s the effect', async (effect, published) => {
    const { client, clientFor, sim } = await setStage();
    const arn = await importNew(client);
    sim.faults.add({ operation: 'CreateLensVersion', kind: 'reset', effect });
    const publish = new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' });
    await expect(client.send(publish)).rejects.toThrow('ECONNRESET');
    expect(sim.console.lens(arn)?.versions).toHaveLength(published ? 1 : 0);
    expect(sim.journal.at(-1)?.wrote).toBe(published);
    const again = new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' });
    const sent = clientFor({ attempts: 2 }).send(again);
    if (published) expect((await refusalOf(sent)).name).toBe('ConflictException');
    else await sent;
  });

  test('strikes only the requests it names, from the nth on', async () => {
    const { client, clientFor, sim } = await setStage();
    sim.faults.add({ operation: 'ListLenses', region: 'eu-west-1', nth: 2, times: 2, kind: '500' });
    const europe = clientFor({ region: 'eu-west-1' });
    await client.send(list);
    await client.send(list);
    for (let n = 0; n < 4; n += 1) await europe.send(list).catch(() => undefined);
    expect(sim.journal.map((entry) => entry.status)).toEqual([200, 200, 200, 500, 500, 200]);
  });

  test('can last until it is taken back', async () => {
    const { client, sim } = await setStage();
    const arn = await importNew(client);
    const stop = sim.faults.add({ resource: arn, times: 'always', kind: 'deny' });
    const publish = new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' });
    for (let n = 0; n < 3; n += 1) expect((await refusalOf(client.send(publish))).status).toBe(403);
    await client.send(list);
    stop();
    await client.send(publish);
  });

  test('slow answers well, and late', async () => {
    const { client, sim } = await setStage();
    sim.faults.add({ kind: 'slow', delayMs: 60_000 });
    const patience = new AbortController();
    // Not before the request has arrived, or the fault would wait for the next one.
    sim.onRequest = () => patience.abort();
    await expect(client.send(list, { abortSignal: patience.signal })).rejects.toMatchObject({ name: 'AbortError' });
    sim.onRequest = undefined;
    sim.faults.add({ kind: 'slow', delayMs: 1, nth: 1 });
    expect((await client.send(list)).LensSummaries).toHaveLength(1);
  });
});

test('more requests than the rate allows are throttled, in their Region only', async () => {
  const { client, clientFor, sim } = await setStage({ requestsPerSecond: 2 });
  const sent = await Promise.allSettled([1, 2, 3, 4].map(() => client.send(list)));
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  await clientFor({ region: 'eu-west-1' }).send(list);
  expect(sim.journal.filter((entry) => entry.error === 'ThrottlingException')).toHaveLength(2);
});

describe('hooks', () => {
  test('can slip in a foreign draft between import and publication', async () => {
    const foreign = lensDocument({ lens: { description: 'Foreign' } });
    const { client, sim } = await setStage();
    const arn = await importNew(client);
    sim.onRequest = (entry) => {
      if (entry.operation === 'CreateLensVersion') sim.console.importLens(foreign, { arn });
    };
    await client.send(new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' }));
    expect(sim.console.lens(arn)?.versions.map((version) => version.text)).toEqual([JSON.stringify(foreign)]);
  });

  test('see a request after its effect and before its answer', async () => {
    const { client, sim } = await setStage();
    const seen: unknown[] = [];
    const killer = new AbortController();
    sim.onEffect = (entry) => {
      seen.push([entry.operation, entry.wrote, entry.status]);
      killer.abort();
    };
    const command = new ImportLensCommand({ JSONString: JSON.stringify(lensDocument({})) });
    const killed = client.send(command, { abortSignal: killer.signal });
    await expect(killed).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([['ImportLens', true, undefined]]);
    expect(sim.console.lenses().map((lens) => lens.name)).toEqual(['Table Lens']);
  });
});

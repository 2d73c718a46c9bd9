import { expect, test } from '@jest/globals';
import { ListLensesCommand } from '@aws-sdk/client-wellarchitected';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

test('other processes can read the journal and the state', async () => {
  const { client, sim } = await setStage();
  const arn = await publishNew(client);
  const journal = (await (await fetch(`${sim.url}/_simulator/journal`)).json()) as object[];
  expect(journal).toEqual(JSON.parse(JSON.stringify(sim.journal)));
  expect(journal).toMatchObject([
    { sequence: 1, operation: 'ImportLens', method: 'PUT', path: '/importLens', region: 'us-east-1', wrote: true },
    { sequence: 2, operation: 'CreateLensVersion', path: `/lenses/${arn}/versions`, body: { LensVersion: '1.0' } },
  ]);
  const state = (await (await fetch(`${sim.url}/_simulator/state`)).json()) as object[];
  expect(state).toMatchObject([{ arn, name: 'Table Lens', versions: [{ name: '1.0', major: true }] }]);
  await fetch(`${sim.url}/_simulator/journal`, { method: 'DELETE' });
  expect(sim.journal).toEqual([]);
});

test('other processes can script faults', async () => {
  const { client, sim } = await setStage();
  const post = (fault: object): Promise<Response> =>
    fetch(`${sim.url}/_simulator/faults`, { method: 'POST', body: JSON.stringify(fault) });
  expect((await post({ kind: 'earthquake' })).status).toBe(400);
  expect((await post({ kind: 'throttle', times: 'always' })).status).toBe(204);
  expect((await refusalOf(client.send(new ListLensesCommand({})))).name).toBe('ThrottlingException');
  await fetch(`${sim.url}/_simulator/faults`, { method: 'DELETE' });
  await importNew(client);
  expect((await fetch(`${sim.url}/_simulator/elsewhere`)).status).toBe(404);
  expect((await fetch(`${sim.url}/_simulator/state`, { method: 'POST' })).status).toBe(405);
});

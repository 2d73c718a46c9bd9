import { describe, expect, test } from '@jest/globals';
import {
  GetGlobalSettingsCommand,
  GetLensCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateGlobalSettingsCommand,
} from '@aws-sdk/client-wellarchitected';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

describe('tags of a lens', () => {
  test('are set, added to, removed and read, also through GetLens', async () => {
    const { client } = await setStage();
    const arn = await publishNew(client);
    await client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: { team: 'data', Team: 'x', stage: '1' } }));
    await client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: { stage: '2' } }));
    await client.send(new UntagResourceCommand({ WorkloadArn: arn, TagKeys: ['Team', 'absent'] }));
    const expected = { team: 'data', stage: '2' };
    expect((await client.send(new ListTagsForResourceCommand({ WorkloadArn: arn }))).Tags).toEqual(expected);
    expect((await client.send(new GetLensCommand({ LensAlias: arn }))).Lens?.Tags).toEqual(expected);
  });

  test.each([
    ['a reserved key', { 'aws:x': 'y' }],
    ['a long key', { ['k'.repeat(129)]: 'y' }],
    ['a long value', { key: 'v'.repeat(257) }],
  ])('refuse %s', async (_, tags) => {
    const { client } = await setStage();
    const arn = await importNew(client);
    expect((await refusalOf(client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: tags })))).status).toBe(400);
  });

  test('end at fifty', async () => {
    const { client } = await setStage();
    const arn = await importNew(client);
    const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`key${n}`, 'v']));
    await client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: fifty }));
    await client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: { key1: 'other' } }));
    const more = client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: { key50: 'v' } }));
    expect((await refusalOf(more)).status).toBe(400);
  });

  test('of an unknown lens are not found', async () => {
    const { client } = await setStage();
    const arn = (await importNew(client)).replace(/[0-9a-f]{32}$/, '0'.repeat(32));
    const sent = client.send(new ListTagsForResourceCommand({ WorkloadArn: arn }));
    expect((await refusalOf(sent)).name).toBe('ResourceNotFoundException');
  });
});

test('organization sharing is read by all and changed by the management account', async () => {
  const { client, clientFor } = await setStage({ accessKeys: { admin: { account: '999999999999' } } });
  const off = new UpdateGlobalSettingsCommand({ OrganizationSharingStatus: 'DISABLED' });
  expect((await refusalOf(client.send(off))).name).toBe('AccessDeniedException');
  expect((await client.send(new GetGlobalSettingsCommand())).OrganizationSharingStatus).toBe('ENABLED');
  await clientFor({ accessKey: 'admin' }).send(off);
  expect((await client.send(new GetGlobalSettingsCommand())).OrganizationSharingStatus).toBe('DISABLED');
});

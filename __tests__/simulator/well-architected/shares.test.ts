import { describe, expect, test } from '@jest/globals';
import {
  CreateLensShareCommand,
  DeleteLensShareCommand,
  ListLensSharesCommand,
  ListShareInvitationsCommand,
  UpdateShareInvitationCommand,
  paginateListLensShares,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { importNew, publishNew, refusalOf, setStage } from './support/stage.js';

const share = (arn: string, target: string): CreateLensShareCommand =>
  new CreateLensShareCommand({ LensAlias: arn, SharedWith: target });

async function listed(client: WellArchitectedClient, arn: string): Promise<unknown[]> {
  const answer = await client.send(new ListLensSharesCommand({ LensAlias: arn }));
  return (answer.LensShareSummaries ?? []).map((row) => [row.SharedWith, row.Status]);
}

const account = '111122223333';
const user = 'arn:aws:iam::111122223333:user/kiran';
const role = 'arn:aws:iam::111122223333:role/kiran';
const organization = 'o-exampleorg1';
const organizationArn = 'arn:aws:organizations::999999999999:organization/o-exampleorg1';
const unit = 'ou-ab12-11111111';
const unitArn = 'arn:aws:organizations::999999999999:ou/o-exampleorg1/ou-ab12-11111111';

describe('CreateLensShare', () => {
  test('needs a published version', async () => {
    const { client } = await setStage();
    const arn = await importNew(client);
    expect((await refusalOf(client.send(share(arn, account)))).name).toBe('ValidationException');
  });

  test('invites accounts and users, and associates organizations and units', async () => {
    const { client } = await setStage();
    const arn = await publishNew(client);
    for (const target of [account, user, organization, unit]) {
      expect((await client.send(share(arn, target))).ShareId).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(await listed(client, arn)).toEqual([
      [account, 'PENDING'],
      [user, 'PENDING'],
      [organization, 'ASSOCIATED'],
      [unit, 'ASSOCIATED'],
    ]);
  });

  test.each(['1111222233334', 'o-EXAMPLEORG', 'somebody@example.com', 'arn:aws:iam::1:user/kiran'])(
    'refuses %s',
    async (target) => {
      const { client } = await setStage();
      const arn = await publishNew(client);
      expect((await refusalOf(client.send(share(arn, target)))).name).toBe('ValidationException');
    },
  );

  test.each<[Partial<Unknowns>, string, boolean]>([
    [{ organizationForm: 'id' }, organization, true],
    [{ organizationForm: 'id' }, unitArn, false],
    [{ organizationForm: 'arn' }, unitArn, true],
    [{ organizationForm: 'arn' }, organization, false],
    [{ shareWithRole: 'accepted' }, role, true],
    [{ shareWithRole: 'refused' }, role, false],
  ])('%j: %s', async (unknowns, target, accepted) => {
    const { client } = await setStage({ unknowns });
    const sent = client.send(share(await publishNew(client), target));
    if (accepted) await sent;
    else expect((await refusalOf(sent)).status).toBe(400);
  });

  test.each<[Unknowns['shareEcho'], string[]]>([
    ['as-sent', [organization, unitArn]],
    ['arn', [organizationArn, unitArn]],
    ['id', [organization, unit]],
  ])('echoes organizations and units %s', async (shareEcho, echoed) => {
    const { client } = await setStage({ unknowns: { shareEcho } });
    const arn = await publishNew(client);
    await client.send(share(arn, organization));
    await client.send(share(arn, unitArn));
    expect(await listed(client, arn)).toEqual(echoed.map((target) => [target, 'ASSOCIATED']));
  });

  test.each<[Unknowns['shareTwice'], number]>([
    ['conflict', 409],
    ['validation', 400],
  ])('%s: a live share, whatever the form of its target', async (shareTwice, status) => {
    const { client } = await setStage({ unknowns: { shareTwice } });
    const arn = await publishNew(client);
    await client.send(share(arn, organization));
    expect((await refusalOf(client.send(share(arn, organizationArn)))).status).toBe(status);
    expect(await listed(client, arn)).toHaveLength(1);
  });

  test.each<[Unknowns['shareAgain'], string[]]>([
    ['conflict', ['EXPIRED']],
    ['second-record', ['EXPIRED', 'PENDING']],
    ['replaces', ['PENDING']],
  ])('%s: a dead record in the way', async (shareAgain, left) => {
    const { client, sim } = await setStage({ unknowns: { shareAgain } });
    const arn = await publishNew(client);
    sim.console.seedShare(arn, account, 'EXPIRED');
    const sent = client.send(share(arn, account));
    if (shareAgain === 'conflict') expect((await refusalOf(sent)).name).toBe('ConflictException');
    else await sent;
    expect(await listed(client, arn)).toEqual(left.map((status) => [account, status]));
  });

  test('stops at three hundred shares, with status 402', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    for (let n = 0; n < 300; n += 1) sim.console.seedShare(arn, String(100_000_000_000 + n), 'ACCEPTED');
    expect((await refusalOf(client.send(share(arn, account)))).status).toBe(402);
  });

  test.each<[Unknowns['organizationSharingOff'], number | undefined]>([
    ['validation', 400],
    ['conflict', 409],
    ['access-denied', 403],
    ['failed-share', undefined],
  ])('organization sharing is off: %s', async (organizationSharingOff, status) => {
    const { client } = await setStage({ organization: { sharing: 'DISABLED' }, unknowns: { organizationSharingOff } });
    const arn = await publishNew(client);
    const sent = client.send(share(arn, organization));
    if (status !== undefined) expect((await refusalOf(sent)).status).toBe(status);
    else {
      await sent;
      const { LensShareSummaries: rows } = await client.send(new ListLensSharesCommand({ LensAlias: arn }));
      expect([rows?.[0]?.Status, rows?.[0]?.StatusMessage]).toEqual([
        'FAILED',
        'Sharing with AWS Organizations is not enabled',
      ]);
    }
  });
});

describe('the state of a share', () => {
  test('expires after seven days without an answer', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    await client.send(share(arn, account));
    sim.advance(7 * 24 * 3600 * 1000 - 60_000);
    expect(await listed(client, arn)).toEqual([[account, 'PENDING']]);
    sim.advance(60_000);
    expect(await listed(client, arn)).toEqual([[account, 'EXPIRED']]);
  });

  test('goes from associating to associated between two listings', async () => {
    const { client } = await setStage({ unknowns: { organizationStart: 'ASSOCIATING' } });
    const arn = await publishNew(client);
    await client.send(share(arn, unit));
    expect(await listed(client, arn)).toEqual([[unit, 'ASSOCIATING']]);
    expect(await listed(client, arn)).toEqual([[unit, 'ASSOCIATED']]);
  });

  test.each<[Unknowns['ownOrganizationAccount']]>([['PENDING'], ['ASSOCIATED']])(
    '%s inside one organization',
    async (status) => {
      const accounts = ['123456789012', account];
      const { client } = await setStage({ organization: { accounts }, unknowns: { ownOrganizationAccount: status } });
      const arn = await publishNew(client);
      await client.send(share(arn, account));
      await client.send(share(arn, '444455556666'));
      expect(await listed(client, arn)).toEqual([
        [account, status],
        ['444455556666', 'PENDING'],
      ]);
    },
  );

  test.each<['ACCEPT' | 'REJECT', string]>([
    ['ACCEPT', 'ACCEPTED'],
    ['REJECT', 'REJECTED'],
  ])('changes when the recipient says %s', async (action, status) => {
    const { client, clientFor } = await setStage({ accessKeys: { guest: { account } } });
    const guest = clientFor({ accessKey: 'guest' });
    const arn = await publishNew(client);
    await client.send(share(arn, account));
    const open = new ListShareInvitationsCommand({ ShareResourceType: 'LENS' });
    const id = (await guest.send(open)).ShareInvitationSummaries?.[0]?.ShareInvitationId;
    const answer = { ShareInvitationId: id, ShareInvitationAction: action };
    await guest.send(new UpdateShareInvitationCommand(answer));
    expect(await listed(client, arn)).toEqual([[account, status]]);
    expect((await guest.send(open)).ShareInvitationSummaries).toEqual([]);
    expect((await refusalOf(guest.send(new UpdateShareInvitationCommand(answer)))).status).toBe(409);
  });
});

describe('ListLensShares', () => {
  test('gives ten at a time and refuses to give more, in the words users saw', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    for (let n = 0; n < 23; n += 1) sim.console.seedShare(arn, String(100_000_000_000 + n));
    const first = await client.send(new ListLensSharesCommand({ LensAlias: arn }));
    expect(first.LensShareSummaries).toHaveLength(10);
    const all: unknown[] = [];
    for await (const page of paginateListLensShares({ client, pageSize: 7 }, { LensAlias: arn })) {
      all.push(...(page.LensShareSummaries ?? []).map((row) => row.SharedWith));
    }
    expect(all).toEqual(Array.from({ length: 23 }, (_, n) => String(100_000_000_000 + n)));
    const tooMany = await refusalOf(client.send(new ListLensSharesCommand({ LensAlias: arn, MaxResults: 11 })));
    const text = '[Validation] MaxResults must be between 1 and 10.';
    const fields = JSON.stringify([{ Name: 'MaxResults', Message: text }]);
    expect(tooMany).toEqual({
      name: 'ValidationException',
      status: 400,
      message: `[Validation] ${JSON.stringify({ reason: 'FIELD_VALIDATION_FAILED', message: text, fields })}`,
    });
  });

  test('filters by state and by the start of the target', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    sim.console.seedShare(arn, account, 'ACCEPTED');
    sim.console.seedShare(arn, '111100000000', 'REVOKED');
    sim.console.seedShare(arn, unit, 'ASSOCIATED');
    const find = async (filter: object): Promise<unknown> => {
      const answer = await client.send(new ListLensSharesCommand({ LensAlias: arn, ...filter }));
      return answer.LensShareSummaries?.map((row) => row.SharedWith);
    };
    expect(await find({ Status: 'REVOKED' })).toEqual(['111100000000']);
    expect(await find({ SharedWithPrefix: '1111' })).toEqual([account, '111100000000']);
    expect(await find({ SharedWithPrefix: '1111', Status: 'ACCEPTED' })).toEqual([account]);
  });

  test("does not find AWS's own lenses", async () => {
    const { client } = await setStage();
    const refusal = await refusalOf(client.send(new ListLensSharesCommand({ LensAlias: 'serverless' })));
    expect(refusal.name).toBe('ResourceNotFoundException');
  });
});

test('DeleteLensShare removes the record, once', async () => {
  const { client, sim } = await setStage();
  const arn = await publishNew(client);
  const id = sim.console.seedShare(arn, account);
  await client.send(new DeleteLensShareCommand({ LensAlias: arn, ShareId: id }));
  expect(await listed(client, arn)).toEqual([]);
  const again = new DeleteLensShareCommand({ LensAlias: arn, ShareId: id });
  expect((await refusalOf(client.send(again))).name).toBe('ResourceNotFoundException');
});

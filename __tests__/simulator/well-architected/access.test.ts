import { describe, expect, test } from '@jest/globals';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { CreateLensVersionCommand, ImportLensCommand, ListLensesCommand } from '@aws-sdk/client-wellarchitected';
import { lensDocument } from './support/lens-document.js';
import { importNew, refusalOf, setStage } from './support/stage.js';

const principal = 'arn:aws:sts::123456789012:assumed-role/reviewer/run-1';

describe('an access key', () => {
  test('may do what its actions cover, and is refused the rest in the words of IAM', async () => {
    const actions = ['wellarchitected:List*', 'wellarchitected:ImportLens'];
    const { client, clientFor, sim } = await setStage({ accessKeys: { reviewer: { principal, actions } } });
    const reviewer = clientFor({ accessKey: 'reviewer' });
    const arn = await importNew(reviewer);
    await reviewer.send(new ListLensesCommand({}));
    const publish = new CreateLensVersionCommand({ LensAlias: arn, LensVersion: '1.0' });
    expect(await refusalOf(reviewer.send(publish))).toEqual({
      name: 'AccessDeniedException',
      status: 403,
      message:
        `User: ${principal} is not authorized to perform: wellarchitected:CreateLensVersion on resource: ${arn} ` +
        'because no identity-based policy allows the wellarchitected:CreateLensVersion action',
    });
    expect(sim.journal.at(-1)).toMatchObject({ status: 403, error: 'AccessDeniedException', wrote: false });
    await client.send(publish);
  });

  test('needs a second permission to import with tags', async () => {
    const { clientFor, sim } = await setStage({
      accessKeys: { reviewer: { actions: ['wellarchitected:ImportLens'] } },
    });
    const reviewer = clientFor({ accessKey: 'reviewer' });
    const tagged = new ImportLensCommand({ JSONString: JSON.stringify(lensDocument({})), Tags: { team: 'data' } });
    expect((await refusalOf(reviewer.send(tagged))).message).toContain('wellarchitected:TagResource on resource: *');
    sim.accessKeys.set('reviewer', { actions: ['wellarchitected:ImportLens', 'wellarchitected:TagResource'] });
    await reviewer.send(tagged);
  });

  test('may be unknown', async () => {
    const { client, clientFor } = await setStage({ accessKeys: { known: {} }, otherAccessKeys: 'refused' });
    await clientFor({ accessKey: 'known' }).send(new ListLensesCommand({}));
    expect(await refusalOf(client.send(new ListLensesCommand({})))).toMatchObject({
      name: 'UnrecognizedClientException',
      status: 403,
    });
  });
});

describe('STS', () => {
  test('tells who an access key belongs to', async () => {
    const { sim } = await setStage({ accessKeys: { reviewer: { account: '222233334444' } } });
    const credentials = { accessKeyId: 'reviewer', secretAccessKey: 'secret' };
    const sts = new STSClient({ endpoint: sim.url, region: 'eu-west-1', credentials, maxAttempts: 1 });
    const identity = await sts.send(new GetCallerIdentityCommand());
    expect([identity.Account, identity.Arn]).toEqual([
      '222233334444',
      'arn:aws:sts::222233334444:assumed-role/lens-role/session',
    ]);
    expect(sim.journal[0]).toMatchObject({ operation: 'GetCallerIdentity', region: 'eu-west-1', status: 200 });
    sim.faults.add({ operation: 'GetCallerIdentity', kind: 'expired' });
    await expect(sts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'ExpiredToken' });
    sts.destroy();
  });

  test('refuses what it does not know', async () => {
    const { sim } = await setStage({ otherAccessKeys: 'refused' });
    const credentials = { accessKeyId: 'stranger', secretAccessKey: 'secret' };
    const sts = new STSClient({ endpoint: sim.url, region: 'eu-west-1', credentials, maxAttempts: 1 });
    await expect(sts.send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    sts.destroy();
  });
});

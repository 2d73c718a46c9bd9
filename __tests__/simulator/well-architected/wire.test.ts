import { describe, expect, test } from '@jest/globals';
import {
  GetLensCommand,
  ListLensesCommand,
  ServiceQuotaExceededException,
  ValidationException,
} from '@aws-sdk/client-wellarchitected';
import { lensDocument } from './support/lens-document.js';
import { importNew, publishNew, setStage } from './support/stage.js';

const signed = (service: string): string =>
  `AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;

interface Sent {
  readonly status: number;
  readonly type: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

async function send(url: string, method: string, path: string, body?: unknown, authorization?: string): Promise<Sent> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: authorization ?? signed('wellarchitected') },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const parsed = JSON.parse(await response.text()) as Sent['body'];
  return { status: response.status, type: response.headers.get('x-amzn-errortype'), body: parsed };
}

describe('a request', () => {
  test.each([
    ['MissingAuthenticationTokenException', undefined],
    ['IncompleteSignatureException', 'AWS4-HMAC-SHA256 Credential=key'],
    ['IncompleteSignatureException', 'Bearer x'],
    ['InvalidSignatureException', signed('sts')],
  ])('is refused with 403 %s without a signature for the service', async (type, authorization) => {
    const { sim } = await setStage();
    const response = await fetch(
      `${sim.url}/lenses`,
      authorization === undefined ? {} : { headers: { authorization } },
    );
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([403, type]);
    expect(sim.journal.map((entry) => [entry.status, entry.error])).toEqual([[403, type]]);
  });

  test('to nowhere is unknown', async () => {
    const { sim } = await setStage();
    expect(await send(sim.url, 'GET', '/nowhere')).toMatchObject({ status: 404, type: 'UnknownOperationException' });
    expect(await send(sim.url, 'PATCH', '/lenses')).toMatchObject({ status: 404, type: 'UnknownOperationException' });
    expect(sim.journal.map((entry) => entry.operation)).toEqual(['unknown', 'unknown']);
  });

  test.each<[string, string, string, unknown, string]>([
    ['no document', 'PUT', '/importLens', { ClientRequestToken: 't' }, 'JSONString'],
    ['no token', 'PUT', '/importLens', { JSONString: '{}' }, 'ClientRequestToken'],
    ['an empty token', 'PUT', '/importLens', { JSONString: '{}', ClientRequestToken: '' }, 'ClientRequestToken'],
    ['a token beyond ASCII', 'PUT', '/importLens', { JSONString: '{}', ClientRequestToken: 'é' }, 'ClientRequestToken'],
    ['an object for a text', 'PUT', '/importLens', { JSONString: {}, ClientRequestToken: 't' }, 'JSONString'],
    [
      'a tag that is no text',
      'PUT',
      '/importLens',
      { JSONString: '{}', ClientRequestToken: 't', Tags: { a: 1 } },
      'Tags',
    ],
    ['a foreign body member', 'PUT', '/importLens', { JSONString: '{}', ClientRequestToken: 't', Name: 'x' }, 'Name'],
    ['a foreign query member', 'GET', '/lenses?lensType=CUSTOM_SELF', undefined, 'lensType'],
    [
      'a member in the wrong place',
      'POST',
      '/lenses/x/versions?LensVersion=1',
      { ClientRequestToken: 't' },
      'LensVersion',
    ],
    ['an unknown value', 'GET', '/lenses?LensStatus=CURRENT', undefined, 'LensStatus'],
    ['a page too large', 'GET', '/lenses?MaxResults=51', undefined, 'MaxResults'],
    ['a page size that is no number', 'GET', '/lenses?MaxResults=ten', undefined, 'MaxResults'],
    ['a long alias', 'GET', `/lenses/${'a'.repeat(129)}`, undefined, 'LensAlias'],
    ['a long version', 'GET', `/lenses/a?LensVersion=${'1'.repeat(33)}`, undefined, 'LensVersion'],
    ['no part to delete', 'DELETE', '/lenses/a?ClientRequestToken=t', undefined, 'LensStatus'],
    ['an odd share id', 'DELETE', '/lenses/a/shares/b?ClientRequestToken=t', undefined, 'ShareId'],
    ['a short target', 'POST', '/lenses/a/shares', { SharedWith: '123', ClientRequestToken: 't' }, 'SharedWith'],
    [
      'a flag in quotes',
      'POST',
      '/lenses/a/versions',
      { LensVersion: '1', IsMajorVersion: 'true', ClientRequestToken: 't' },
      'IsMajorVersion',
    ],
    ['no tags', 'POST', '/tags/a', { Tags: {} }, 'Tags'],
    ['no tag keys', 'DELETE', '/tags/a', undefined, 'tagKeys'],
  ])('that breaks the model is refused: %s', async (_, method, path, body, member) => {
    const { sim } = await setStage();
    const sent = await send(sim.url, method, path, body);
    expect([sent.status, sent.type]).toEqual([400, 'ValidationException']);
    expect(sent.body['Fields']).toEqual([{ Name: member, Message: expect.stringContaining(member) }]);
  });

  test('whose body is no JSON object is refused', async () => {
    const { sim } = await setStage();
    for (const body of ['{', '"text"', 'null']) {
      expect((await send(sim.url, 'PUT', '/importLens', body)).body['Reason']).toBe('CANNOT_PARSE');
    }
  });
});

describe('an answer', () => {
  test('carries times as seconds and percent-encoded labels back and forth', async () => {
    const { client, sim } = await setStage();
    const arn = await publishNew(client);
    const lens = await send(sim.url, 'GET', `/lenses/${encodeURIComponent(arn)}`);
    expect(lens.body).toMatchObject({ Lens: { LensArn: arn } });
    const list = await send(sim.url, 'GET', '/lenses?LensType=CUSTOM_SELF');
    const [row] = list.body['LensSummaries'] as { UpdatedAt: number }[];
    expect(Math.abs((row?.UpdatedAt ?? 0) - Date.now() / 1000)).toBeLessThan(60);
    expect(sim.journal.at(-2)?.path).toBe(`/lenses/${arn}`);
  });

  test('reaches the SDK as its modelled exceptions, with all members', async () => {
    const { client } = await setStage();
    const invalid = await client
      .send(new ListLensesCommand({ LensName: 'a'.repeat(129) }))
      .catch((error: unknown) => error);
    expect(invalid).toBeInstanceOf(ValidationException);
    expect(invalid).toMatchObject({ Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name: 'LensName' }] });
    const missing = await client.send(new GetLensCommand({ LensAlias: 'absent' })).catch((error: unknown) => error);
    expect(missing).toMatchObject({ name: 'ResourceNotFoundException', ResourceId: 'absent', ResourceType: 'LENS' });
    for (let n = 0; n < 15; n += 1) await importNew(client, `Lens ${n}`);
    const full = await importNew(client, 'One more').catch((error: unknown) => error);
    expect(full).toBeInstanceOf(ServiceQuotaExceededException);
    expect(full).toMatchObject({ ServiceCode: 'wellarchitected', ResourceType: 'LENS' });
  });

  test('belongs to one Region and one account', async () => {
    const { client, clientFor, sim } = await setStage({ accessKeys: { other: { account: '222233334444' } } });
    await importNew(client);
    await importNew(clientFor({ region: 'eu-west-1' }));
    await importNew(clientFor({ region: 'us-gov-west-1' }));
    await importNew(clientFor({ accessKey: 'other' }));
    expect(sim.console.lenses().map((lens) => lens.arn.replace(/[0-9a-f]{32}$/, '…'))).toEqual([
      'arn:aws:wellarchitected:us-east-1:123456789012:lens/…',
      'arn:aws:wellarchitected:eu-west-1:123456789012:lens/…',
      'arn:aws-us-gov:wellarchitected:us-gov-west-1:123456789012:lens/…',
      'arn:aws:wellarchitected:us-east-1:222233334444:lens/…',
    ]);
    expect(sim.console.lenses()[0]?.draft).toBe(JSON.stringify(lensDocument({ name: 'Table Lens' })));
    const arn = sim.console.lenses()[0]?.arn;
    const elsewhere = clientFor({ region: 'eu-west-1' }).send(new GetLensCommand({ LensAlias: arn }));
    await expect(elsewhere).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

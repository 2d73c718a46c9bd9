import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsLensServices } from '../../src/adapters/aws/lens-services.js';
import type { LensService } from '../../src/ports/lens-service.js';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import type { FaultKind } from '../../src/simulator/well-architected/fault-kind.js';
import { aLens } from '../support/a-lens.js';
import { pointSdkAt } from './support/aws-environment.js';

let aws: WellArchitectedSimulator;
let services: AwsLensServices;
let service: LensService;
const json = JSON.stringify(aLens());

beforeAll(async () => {
  aws = await startWellArchitectedSimulator();
  pointSdkAt(aws.url);
  services = new AwsLensServices({
    maxAttempts: 2,
    userAgent: 'lens-release/test',
    signal: new AbortController().signal,
  });
  service = services.in('eu-west-1');
});
afterEach(() => {
  aws.faults.clear();
  aws.clearJournal();
});
afterAll(() => aws.close());

describe('the Well-Architected Tool through the SDK', () => {
  test('a lens lives: imported, published, exported, tagged, shared', async () => {
    const { arn, status } = await service.importDraft({ json, tags: { team: 'data' } });
    expect(status).toBeUndefined();
    expect((await service.listDrafts()).map((lens) => [lens.arn, lens.name])).toEqual([[arn, 'A lens']]);
    expect(await service.listPublished()).toEqual([]);
    expect(await service.exportVersion(arn, '1.0')).toBeUndefined();
    await service.publishVersion(arn, '1.0', true);
    expect(await service.listPublished()).toMatchObject([{ arn, version: '1.0' }]);
    expect(await service.listDrafts()).toEqual([]);
    expect(await service.currentVersion(arn)).toBe('1.0');
    expect(JSON.parse((await service.exportVersion(arn, '1.0')) ?? '')).toMatchObject({ name: 'A lens' });
    await service.writeTags(arn, { more: 'tags' });
    expect(await service.readTags(arn)).toEqual({ team: 'data', more: 'tags' });
    await service.createShare(arn, '444455556666');
    const [share] = await service.listShares(arn);
    expect(share).toMatchObject({ sharedWith: '444455556666', status: 'PENDING' });
    await service.deleteShare(arn, share?.shareId ?? '');
    expect((await service.listShares(arn)).filter((each) => each.status === 'PENDING')).toEqual([]);
  });

  test('a lens without tags is imported without the member for them, which may not be empty', async () => {
    await service.importDraft({ json: JSON.stringify({ ...aLens(), name: 'Without tags' }), tags: {} });
    const [entry] = aws.journal.filter(({ operation }) => operation === 'ImportLens');
    expect(Object.keys(entry?.body ?? {}).sort()).toEqual(['ClientRequestToken', 'JSONString']);
  });

  test('all pages of the shares are read, ten at a time', async () => {
    const arn = aws.console.seedLens({ ...aLens(), name: 'Shared widely' }, { region: 'eu-west-1' });
    for (let n = 0; n < 25; n++) aws.console.seedShare(arn, String(100000000000 + n));
    expect(await service.listShares(arn)).toHaveLength(25);
    const pages = aws.journal.filter((entry) => entry.operation === 'ListLensShares');
    expect(pages.map((entry) => entry.query['MaxResults'])).toEqual([['10'], ['10'], ['10']]);
  });

  test('a retry keeps the token of its write, another write has another', async () => {
    aws.faults.add({ kind: '500', operation: 'ImportLens', effect: 'after' });
    const first = await service.importDraft({ json: JSON.stringify({ ...aLens(), name: 'Retried' }) });
    await service.importDraft({ arn: first.arn, json: JSON.stringify({ ...aLens(), name: 'Retried' }) });
    const tokens = aws.journal.filter((entry) => entry.operation === 'ImportLens').map((entry) => entry.clientToken);
    expect(tokens).toHaveLength(3);
    expect(tokens[1]).toBe(tokens[0]);
    expect(tokens[2]).not.toBe(tokens[0]);
    expect(aws.console.lenses().filter((lens) => lens.name === 'Retried')).toHaveLength(1);
  });

  test('Regions have nothing in common', async () => {
    expect(await services.in('us-east-1').listPublished()).toEqual([]);
  });

  test('a Region without the service is refused before a request is made', () => {
    expect(() => services.in('eu-south-1')).toThrow(expect.objectContaining({ reason: 'unsupported-region' }));
    expect(aws.journal).toEqual([]);
  });

  test('the account comes from STS', async () => {
    expect(await services.account()).toBe('123456789012');
  });

  test.each<[FaultKind, string, string, string]>([
    ['deny', 'access-denied', 'access-denied', 'wellarchitected:ListLenses'],
    ['expired', 'no-credentials', 'access-denied', 'credentials'],
    ['throttle', 'service-error', 'throttled', 'again'],
    ['500', 'service-error', 'other', 'again'],
    ['bad-gateway', 'service-error', 'other', 'proxy'],
    ['reset', 'service-error', 'unreachable', 'again'],
  ])('%s is explained', async (kind, reason, problem, remedy) => {
    aws.faults.add({ kind, operation: 'ListLenses', times: 'always' });
    const failure = await service.listPublished().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ reason, problem, operation: 'ListLenses' });
    expect((failure as Error).message).not.toMatch(/Unexpected token|\$response/);
    expect(failure).toMatchObject({ remedy: expect.stringContaining(remedy) });
  });

  test('a request that nobody answers is told without the name of the module that noticed', async () => {
    aws.faults.add({ kind: 'hang', operation: 'ListLenses', times: 'always' });
    const options = { maxAttempts: 1, requestTimeout: 50, userAgent: 'test', signal: new AbortController().signal };
    await expect(new AwsLensServices(options).in('us-east-1').listPublished()).rejects.toMatchObject({
      problem: 'unreachable',
      message: expect.stringMatching(/TimeoutError: a request has exceeded the configured 50 ms/),
      remedy: expect.stringContaining('again'),
    });
  });

  test('nothing is sent after the run was stopped', async () => {
    const stop = new AbortController();
    const stopped = new AwsLensServices({ maxAttempts: 2, userAgent: 'test', signal: stop.signal }).in('us-east-1');
    stop.abort();
    await expect(stopped.importDraft({ json })).rejects.toMatchObject({ problem: 'aborted' });
    expect(aws.journal).toEqual([]);
  });
});

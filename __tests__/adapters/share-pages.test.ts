import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AwsLensServices } from '../../src/adapters/aws/lens-services.js';
import type { LensService } from '../../src/ports/lens-service.js';
import { pointSdkAt } from './support/aws-environment.js';

const arn = 'arn:aws:wellarchitected:eu-west-1:123456789012:lens/0123456789abcdef0123456789abcdef';
const record = (n: number) => ({ ShareId: String(n).padStart(32, '0'), SharedWith: String(444_400_000_000 + n) });

interface Page {
  readonly shares: readonly number[];
  readonly token?: string;
}

/** Pages that no orderly service would send, but that a list which changes while it is read, or a faulty one, does. */
describe('the pages of a listing of shares', () => {
  let server: Server;
  let service: LensService;
  let pages: (asked: number) => Page;
  let asked = 0;

  beforeAll(async () => {
    server = createServer((_, response) => {
      asked += 1;
      const { shares, token } = pages(asked);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          LensShareSummaries: shares.map((n) => ({ ...record(n), Status: 'ACCEPTED' })),
          NextToken: token,
        }),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    pointSdkAt(`http://127.0.0.1:${port}`);
    const signal = new AbortController().signal;
    service = new AwsLensServices({ maxAttempts: 1, userAgent: 'lens-release/test', signal }).in('eu-west-1');
  });
  afterAll(() => new Promise((done) => server.close(done)));

  async function list(answer: (asked: number) => Page): Promise<string[]> {
    pages = answer;
    asked = 0;
    return (await service.listShares(arn)).map(({ sharedWith }) => sharedWith);
  }
  const targets = (...ids: number[]) => ids.map((n) => record(n).SharedWith);

  test('an empty page with a token is not the end', async () => {
    expect(await list((n) => (n === 1 ? { shares: [], token: 'a' } : { shares: [1] }))).toEqual(targets(1));
  });

  test('a record on two pages counts once', async () => {
    const answer = (n: number) => (n === 1 ? { shares: [1, 2], token: 'a' } : { shares: [2, 3] });
    expect(await list(answer)).toEqual(targets(1, 2, 3));
  });

  test('one token twice is no flaw, as long as there is something new', async () => {
    const answer = (n: number) => (n < 3 ? { shares: [n], token: 'same' } : { shares: [n] });
    expect(await list(answer)).toEqual(targets(1, 2, 3));
  });

  test('pages that go in a circle are no listing', async () => {
    await expect(list((n) => ({ shares: [n % 2], token: `token ${n % 2}` }))).rejects.toThrow('go in a circle');
    expect(asked).toBeLessThan(10);
  });
});

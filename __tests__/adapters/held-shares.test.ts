import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CreateLensShareCommand } from '@aws-sdk/client-wellarchitected';
import { AwsLensServices } from '../../src/adapters/aws/lens-services.js';
import { RequestQueue } from '../../src/adapters/aws/request-queue.js';
import { RequestRate } from '../../src/adapters/aws/request-rate.js';
import type { LensService } from '../../src/ports/lens-service.js';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import { aLens } from '../support/a-lens.js';
import { pointSdkAt } from './support/aws-environment.js';

let aws: WellArchitectedSimulator;
let service: LensService;
let arn: string;
const stop = new AbortController();

beforeAll(async () => {
  aws = await startWellArchitectedSimulator();
  pointSdkAt(aws.url);
  const services = new AwsLensServices({ maxAttempts: 3, userAgent: 'lens-release/test', signal: stop.signal });
  service = services.in('eu-west-1');
  arn = aws.console.seedLens(aLens(), { region: 'eu-west-1', version: '1.0.0' });
});
afterEach(() => {
  aws.faults.clear();
  aws.clearJournal();
});
afterAll(() => aws.close());

interface Decision {
  readonly mayLeave: Promise<boolean>;
  readonly decide: (allowed: boolean) => void;
}

function decision(): Decision {
  let decide: Decision['decide'] = () => undefined;
  const mayLeave = new Promise<boolean>((resolve) => {
    decide = resolve;
  });
  return { mayLeave, decide };
}

let principals = 0;
const principal = () => String(400_000_000_000 + (principals += 1));
const shareMany = (count: number, mayLeave: Promise<boolean>) =>
  Promise.allSettled(Array.from({ length: count }, () => service.createShare(arn, principal(), mayLeave)));
const sent = () => aws.journal.filter(({ operation }) => operation === 'CreateLensShare');

describe('shares that wait for something', () => {
  test('leave when it has come to pass, however many they are, and hold up nobody else', async () => {
    const { mayLeave, decide } = decision();
    const waiting = shareMany(80, mayLeave);
    await service.listShares(arn);
    await sleep(100);
    expect(sent()).toEqual([]);
    decide(true);
    expect((await waiting).map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => 'fulfilled'));
    expect(new Set(sent().map(({ clientToken }) => clientToken)).size).toBe(80);
  });

  test('find their connections open', async () => {
    const services = new AwsLensServices({ maxAttempts: 3, userAgent: 'lens-release/test', signal: stop.signal });
    service = services.in('eu-west-1');
    await service.listShares(arn);
    let connections = 0;
    const count = () => (connections += 1);
    subscribe('net.server.socket', count);
    const { mayLeave, decide } = decision();
    const waiting = shareMany(20, mayLeave);
    // One is idle since the list.
    while (connections < 19) await sleep(5);
    expect(sent()).toEqual([]);
    decide(true);
    await waiting;
    unsubscribe('net.server.socket', count);
    expect(connections).toBe(19);
  });

  test('are never more under way at once than others', async () => {
    const { mayLeave, decide } = decision();
    let underWay = 0;
    let most = 0;
    aws.onRequest = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await sleep(5);
      underWay -= 1;
    };
    const waiting = shareMany(80, mayLeave);
    decide(true);
    await Promise.all([waiting, shareMany(80, Promise.resolve(true))]);
    aws.onRequest = undefined;
    expect(most).toBeLessThanOrEqual(32);
    expect(sent()).toHaveLength(160);
  });

  test('are never sent where it has not', async () => {
    const { mayLeave, decide } = decision();
    const waiting = shareMany(80, mayLeave);
    decide(false);
    for (const result of await waiting) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { problem: 'aborted', operation: 'CreateLensShare' },
      });
    }
    expect(sent()).toEqual([]);
    await service.createShare(arn, principal(), Promise.resolve(true));
    expect(sent()).toHaveLength(1);
  });

  test('are signed again with the same token where they have waited too long', async () => {
    aws.faults.add({ kind: 'old-signature', operation: 'CreateLensShare', times: 1 });
    await service.createShare(arn, principal(), Promise.resolve(true));
    expect(sent().map(({ status }) => status)).toEqual([403, 200]);
    expect(new Set(sent().map(({ clientToken }) => clientToken)).size).toBe(1);
  });

  test.each([
    ['made ready while the Region takes what comes', false],
    ['not made ready where the Region is asked at a bounded rate', true],
  ])('are %s', async (_, paced) => {
    const { mayLeave, decide } = decision();
    const queue = new RequestQueue(
      8,
      () => paced,
      () => undefined,
    );
    let ready = false;
    const command = new CreateLensShareCommand({ LensAlias: arn, SharedWith: principal() });
    const send = () => {
      ready = true;
      return Promise.resolve();
    };
    const waiting = queue.addWhen(mayLeave, { command, operation: 'CreateLensShare', send });
    await sleep(20);
    expect(ready).toBe(!paced);
    decide(true);
    await waiting;
    expect(ready).toBe(true);
  });

  test('begin anew where the Region is asked at a bounded rate only when they may leave', async () => {
    const { mayLeave, decide } = decision();
    let paced = false;
    const queue = new RequestQueue(
      1,
      () => paced,
      () => undefined,
    );
    const command = new CreateLensShareCommand({ LensAlias: arn, SharedWith: principal() });
    const steps: string[] = [];
    const send = async () => {
      steps.push('made ready');
      const leave = () => Promise.resolve({ output: { $metadata: {} }, response: steps.push('left') });
      await command.middlewareStack.resolve(leave, {})({ input: command.input });
    };
    const waiting = queue.addWhen(mayLeave, { command, operation: 'CreateLensShare', send });
    await sleep(20);
    paced = true;
    decide(true);
    await waiting;
    expect(steps).toEqual(['made ready', 'made ready', 'left']);
  });

  test('say nothing about the rate where they are never sent', async () => {
    const accepted = jest.spyOn(RequestRate.prototype, 'accepted');
    await shareMany(8, Promise.resolve(false));
    expect(accepted).not.toHaveBeenCalled();
    await shareMany(1, Promise.resolve(true));
    expect(accepted).toHaveBeenCalledTimes(1);
    accepted.mockRestore();
  });

  test('are never sent after the run was stopped', async () => {
    const { mayLeave, decide } = decision();
    const waiting = shareMany(40, mayLeave);
    await sleep(50);
    stop.abort();
    decide(true);
    for (const result of await waiting)
      expect(result).toMatchObject({ status: 'rejected', reason: { problem: 'aborted' } });
    expect(sent()).toEqual([]);
  });
});

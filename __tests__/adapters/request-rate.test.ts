import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concurrencyPerRegion, defaultAttempts } from '../../src/adapters/aws/client-options.js';
import {
  fixedSecond,
  slidingSecond,
  tokenBucket,
  unforgivingSecond,
  type Throttle,
} from './support/throttling-services.js';
import { sendAll, type Course } from './support/virtual-requests.js';
import { Random } from '../lens/support/random.js';

const services: readonly (readonly [string, (perSecond: number) => Throttle])[] = [
  ['counts the last second', slidingSecond],
  ['counts refusals, too', unforgivingSecond],
  ['counts by the clock', fixedSecond],
  ['fills a bucket of ten', (perSecond) => tokenBucket(perSecond, 10)],
  ['fills a bucket of one', (perSecond) => tokenBucket(perSecond, 1)],
];

const loads = fc.record({ requests: fc.integer({ min: 40, max: 340 }), oneWay: fc.integer({ min: 1, max: 80 }) });

function course(service: Throttle, requests: number, oneWay: number, seed: number): Course {
  const numbers = new Random(seed);
  const random = () => numbers.below(1000) / 1000;
  return sendAll(service, {
    requests,
    atOnce: concurrencyPerRegion,
    latency: () => oneWay * (0.5 + random()),
    random,
  });
}

describe.each(services)('the rate of requests to a service that %s', (_name, make) => {
  test('fits it well enough that no request needs all its attempts', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 2, max: 60 }), fc.nat(), ({ requests, oneWay }, perSecond, seed) => {
        expect(course(make(perSecond), requests, oneWay, seed).attempts).toBeLessThan(defaultAttempts);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(services.slice(0, 4))('the time needed by a service that %s', (_name, make) => {
  test('is near to what its limit allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 15 }), fc.nat(), (perSecond, seed) => {
        const { took } = course(make(perSecond), 340, 50, seed);
        expect(took).toBeLessThan(1.3 * ((340 - perSecond) / perSecond) * 1000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a service that does not throttle', () => {
  test('is asked as fast as the bound on requests under way allows', () => {
    expect(sendAll(() => true, { requests: 300, atOnce: 30, latency: () => 50, random: () => 0 })).toEqual({
      took: 1000,
      attempts: 1,
      refusals: 0,
    });
  });

  test('is asked faster again after a refusal that was no limit', () => {
    let first = true;
    const once: Throttle = () => {
      const accepted = !first;
      first = false;
      return accepted;
    };
    const { took, refusals } = sendAll(once, { requests: 1000, atOnce: 30, latency: () => 50, random: () => 0.5 });
    expect(refusals).toBe(1);
    expect(took).toBeLessThan(20_000);
  });
});

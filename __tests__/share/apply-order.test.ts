import { describe, expect, test } from '@jest/globals';
import { applyOrder } from '../../src/share/apply-order.js';
import { accounts, declare, planOf, record } from './support/plan-of.js';

const allowAll = { remove: true, maxRemovals: 300, maxRemovalPercent: 100 };

describe('applyOrder', () => {
  test('is one round of independent steps where there is room', () => {
    const [gone = '', expired = '', kept = ''] = accounts(3);
    const plan = planOf({
      declared: declare(expired, kept, 'o-exampleorg1'),
      observed: [record(gone, 'ACCEPTED'), record(expired, 'EXPIRED'), record(kept, 'ACCEPTED')],
      sharing: allowAll,
    });
    expect(applyOrder(plan)).toEqual([
      [
        { key: `account:${gone}`, deletes: [`id of ${gone} ACCEPTED`], create: undefined },
        { key: `account:${expired}`, deletes: [`id of ${expired} EXPIRED`], create: expired },
        { key: 'organization:o-exampleorg1', deletes: [], create: 'o-exampleorg1' },
      ],
    ]);
  });

  test.each([
    [150, 150, 1],
    [150, 151, 2],
    [300, 300, 2],
  ])('with %i records and %i creations there are %i rounds', (removed, created, rounds) => {
    const plan = planOf({
      declared: declare(...accounts(created)),
      observed: accounts(removed, 2).map((wire) => record(wire, 'ACCEPTED')),
      sharing: allowAll,
    });
    const order = applyOrder(plan);
    expect(order).toHaveLength(rounds);
    expect(order.flat()).toHaveLength(removed + created);
    if (rounds > 1) expect(order[0]?.every((step) => step.create === undefined)).toBe(true);
  });

  test('dead records take up room too, and a renewal frees its own', () => {
    const dead = accounts(298).map((wire) => record(wire, 'EXPIRED'));
    const observed = [...dead, record('111122223333', 'ACCEPTED'), record('444455556666', 'ACCEPTED')];
    const plan = planOf({
      declared: declare('o-exampleorg1', accounts(1)[0] ?? '', '111122223333'),
      observed,
      sharing: allowAll,
    });
    expect(applyOrder(plan).map((round) => round.map((step) => step.key))).toEqual([
      ['account:444455556666'],
      [`account:${accounts(1)[0] ?? ''}`],
      ['organization:o-exampleorg1'],
    ]);
  });

  test('does nothing where the plan is refused, or has nothing to do', () => {
    const observed = accounts(20).map((wire) => record(wire, 'ACCEPTED'));
    const refused = planOf({ declared: declare('o-exampleorg1'), observed, sharing: { remove: true } });
    expect([refused.counts.create, refused.counts.remove, applyOrder(refused)]).toEqual([1, 20, []]);
    expect(applyOrder(planOf({ declared: declare(...accounts(20)), observed }))).toEqual([]);
  });
});

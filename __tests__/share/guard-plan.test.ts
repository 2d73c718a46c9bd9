import { describe, expect, test } from '@jest/globals';
import { accounts, declare, planOf, record } from './support/plan-of.js';

/** So many live shares, of which the first `undeclared` are to go. */
function removing(undeclared: number, live: number, sharing = {}) {
  const all = accounts(live);
  return planOf({
    declared: declare(...all.slice(undeclared)),
    observed: all.map((wire) => record(wire, 'ACCEPTED')),
    sharing: { remove: true, maxRemovals: 300, maxRemovalPercent: 100, ...sharing },
  });
}

describe('removals', () => {
  test.each([
    [5, true],
    [6, false],
  ])('%i of at most 5', (removals, allowed) => {
    const plan = removing(removals, 100, { maxRemovals: 5 });
    expect(plan.counts.remove).toBe(removals);
    expect(plan.refusals).toEqual(
      allowed
        ? []
        : [
            {
              reason: 'removal-limit',
              message:
                'The plan for "dynamodb" in us-east-1 removes 6 of 100 live shares, and sharing.max-removals allows 5.',
              remedy:
                'If all of them are meant, set "max-removals: 6" under "sharing:" in the manifest, or declare the targets that are to stay.',
            },
          ],
    );
  });

  test.each([
    [25, 100, 25, true],
    [26, 100, 25, false],
    [2, 10, 25, true],
    [3, 10, 25, false],
    [3, 9, 25, true],
    [9, 9, 0, true],
    [1, 10, 0, false],
    [10, 10, 100, true],
    [1, 300, 0.3, false],
  ])('%i of %i live ones, at most %d %%', (removals, live, maxRemovalPercent, allowed) => {
    const { refusals } = removing(removals, live, { maxRemovalPercent });
    expect(refusals.map(({ reason }) => reason)).toEqual(allowed ? [] : ['removal-limit']);
    expect(
      refusals.every(({ message }) =>
        message.includes(`removes ${removals} of ${live} live shares, which is more than the ${maxRemovalPercent} %`),
      ),
    ).toBe(true);
  });

  test('the remedy is enough, and not more', () => {
    const { refusals } = removing(7, 300, { maxRemovals: 0, maxRemovalPercent: 0 });
    const [number, percent] = refusals.map(({ remedy }) => Number(/: (\d+)"/.exec(remedy)?.[1]));
    expect([number, percent]).toEqual([7, 3]);
    expect(removing(7, 300, { maxRemovals: number, maxRemovalPercent: percent }).refusals).toEqual([]);
    expect(removing(7, 300, { maxRemovals: 6, maxRemovalPercent: 2 }).refusals).toHaveLength(2);
  });

  test('renewals count against no limit and need no permission', () => {
    const all = accounts(20);
    const plan = planOf({
      declared: declare(...all),
      observed: all.map((wire) => record(wire, 'EXPIRED')),
      sharing: { remove: false, maxRemovals: 0, maxRemovalPercent: 0 },
    });
    expect([plan.counts.renew, plan.refusals]).toEqual([20, []]);
  });

  test('both records of a target count', () => {
    const observed = ['o-exampleorg1', 'arn:aws:organizations::111122223333:organization/o-exampleorg1'].map((wire) =>
      record(wire, 'ASSOCIATED'),
    );
    const sharing = { remove: true, maxRemovals: 1 };
    expect(planOf({ observed, sharing }).refusals.map(({ reason }) => reason)).toEqual(['removal-limit']);
  });
});

describe('the quota', () => {
  const full = (live: number, created: number) =>
    planOf({
      declared: declare(...accounts(live), ...accounts(created, 2)),
      observed: accounts(live).map((wire) => record(wire, 'ACCEPTED')),
    });

  test('300 shares are allowed, 301 are not', () => {
    expect(full(299, 1).refusals).toEqual([]);
    expect(full(299, 2).refusals).toMatchObject([
      { reason: 'quota', message: '"dynamodb" in us-east-1 would have 301 shares, and AWS allows 300 per lens.' },
    ]);
  });

  test('what is already there is no reason to refuse', () => {
    expect(full(301, 0).refusals).toEqual([]);
  });

  test('undeclared shares that stay take up their place', () => {
    const observed = accounts(300, 3).map((wire) => record(wire, 'ACCEPTED'));
    expect(planOf({ declared: declare('111122223333'), observed }).refusals.map(({ reason }) => reason)).toEqual([
      'quota',
    ]);
    const sharing = { remove: true, maxRemovals: 300, maxRemovalPercent: 100 };
    expect(planOf({ declared: declare('111122223333'), observed, sharing }).refusals).toEqual([]);
  });
});

describe('the own account', () => {
  test('is refused once it is known', () => {
    const declared = declare('111122223333');
    expect(planOf({ declared, ownAccount: '111122223333' }).refusals).toMatchObject([
      {
        reason: 'manifest-invalid',
        remedy: 'Remove the entry with account "111122223333" under "lenses.dynamodb.shares" in the manifest.',
      },
    ]);
    expect(planOf({ declared, ownAccount: '444455556666' }).refusals).toEqual([]);
  });
});

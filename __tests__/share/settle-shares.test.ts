import { describe, expect, test } from '@jest/globals';
import { settleShares, type StepResult } from '../../src/share/settle-shares.js';
import type { ObservedShare } from '../../src/share/plan-shares.js';
import { declare, planOf, record, type Situation } from './support/plan-of.js';

const wire = '111122223333';
const key = `account:${wire}`;
const ok: StepResult[] = [{ key }];
const failed: StepResult[] = [{ key, error: 'Throttled' }];
const notBegun = 'not begun, because the run ended before; run the job again';

function settled(situation: Situation, journal: readonly StepResult[], after: readonly ObservedShare[] | undefined) {
  const { targets, counts } = settleShares(planOf(situation), journal, after);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(targets.length);
  return targets.map(({ outcome, reason }) => [outcome, reason]);
}

const creating: Situation = { declared: declare(wire) };
const removing: Situation = { observed: [record(wire, 'ACCEPTED')], sharing: { remove: true } };
const renewing: Situation = { declared: declare(wire), observed: [record(wire, 'EXPIRED')] };

describe('a creation', () => {
  test.each([
    [ok, [record(wire, 'PENDING')], 'created', 'shared; the state is PENDING'],
    [ok, [record(wire, 'ASSOCIATED')], 'created', 'shared; ASSOCIATED'],
    [failed, [record(wire, 'PENDING')], 'created', 'shared; the state is PENDING'],
    [[], [record(wire, 'PENDING')], 'created', 'shared; the state is PENDING'],
    [failed, [], 'failed', 'the service could not share it: Throttled'],
    [ok, [], 'failed', 'the service accepted it, but the listing afterwards shows it as absent; run the job again'],
    [ok, [record(wire, 'FAILED', 'No.')], 'failed', 'the service could not share it: No'],
    [[], [], 'failed', notBegun],
    [ok, undefined, 'created', 'the service accepted it; the shares could not be listed again'],
    [failed, undefined, 'failed', 'the service could not share it: Throttled'],
    [[], undefined, 'failed', notBegun],
  ])('with %j and then listed as %j is %s', (journal, after, outcome, reason) => {
    expect(settled(creating, journal, after)).toEqual([[outcome, reason]]);
  });

  test('for an organization that fails is explained', () => {
    const plan = planOf({ declared: declare('o-exampleorg1') });
    const { targets } = settleShares(plan, [{ key: 'organization:o-exampleorg1', error: 'Sharing is off' }], []);
    expect(targets[0]?.reason).toMatch(
      /^the service could not share it: Sharing is off\. Sharing with organizations must be switched on/,
    );
  });
});

describe('a renewal', () => {
  test.each([
    [ok, [record(wire, 'PENDING')], 'created'],
    [ok, [record(wire, 'EXPIRED'), record(wire, 'PENDING')], 'created'],
    [failed, [record(wire, 'EXPIRED')], 'failed'],
    [failed, [], 'failed'],
  ])('with %j and then listed as %j is %s', (journal, after, outcome) => {
    expect(settled(renewing, journal, after).map(([what]) => what)).toEqual([outcome]);
  });
});

describe('a removal', () => {
  test.each([
    [ok, [], 'removed', 'not shared any more'],
    [failed, [], 'removed', 'not shared any more'],
    [ok, [record(wire, 'REVOKED')], 'removed', 'not shared any more'],
    [failed, [record(wire, 'ACCEPTED')], 'failed', 'Throttled'],
    [
      ok,
      [record(wire, 'ACCEPTED')],
      'failed',
      'the service accepted the removal, but still lists the share; run the job again',
    ],
    [[], [record(wire, 'ACCEPTED')], 'failed', notBegun],
    [ok, undefined, 'removed', 'the service accepted it; the shares could not be listed again'],
    [failed, undefined, 'failed', 'Throttled'],
    [[], undefined, 'failed', notBegun],
  ])('with %j and then listed as %j is %s', (journal, after, outcome, reason) => {
    expect(settled(removing, journal, after)).toEqual([[outcome, reason]]);
  });
});

describe('a target that nothing was to be done about', () => {
  test.each([
    ['ACCEPTED', [record(wire, 'ACCEPTED')], 'kept', 'the recipient has accepted'],
    ['ASSOCIATED', undefined, 'kept', 'shared without an invitation'],
    ['PENDING', [record(wire, 'PENDING')], 'pending', 'invited; the recipient has not answered yet, and has 7 days'],
    ['PENDING', [record(wire, 'ACCEPTED')], 'kept', 'PENDING when planned, ACCEPTED now'],
    ['ASSOCIATING', [record(wire, 'FAILED', 'No.')], 'failed', 'the service could not share it: No'],
    ['ACCEPTED', [], 'reported', 'was ACCEPTED when planned and is absent now, which this run did not do'],
  ])('declared, %s, then listed as %j, is %s', (state, after, outcome, reason) => {
    expect(settled({ declared: declare(wire), observed: [record(wire, state)] }, [], after)).toEqual([
      [outcome, reason],
    ]);
  });

  test.each([
    ['REJECTED', 'reported'],
    ['FAILED', 'failed'],
    ['SOMETHING_NEW', 'reported'],
  ])('declared, %s, is %s', (state, outcome) => {
    const observed = [record(wire, state)];
    expect(settled({ declared: declare(wire), observed }, [], observed).map(([what]) => what)).toEqual([outcome]);
  });

  test('live but not declared is reported, dead is not worth a word', () => {
    expect(
      settled({ observed: [record(wire, 'ACCEPTED')] }, [], [record(wire, 'ACCEPTED')]).map(([what]) => what),
    ).toEqual(['reported']);
    expect(settled({ observed: [record(wire, 'REVOKED')] }, [], [])).toEqual([]);
  });
});

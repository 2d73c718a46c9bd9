import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { riskImpact, type Rules } from '../../src/diff/risk-impact.js';
import { readRules } from '../../src/lens/risk/read-rules.js';
import { risks } from '../../src/lens/risk/risk.js';
import { groupConditions } from '../lens/support/conditions.js';
import { naiveImpact, type NaiveQuestion } from './support/naive-impact.js';

type Groups = readonly (readonly string[])[];

function questions(groups: Groups): fc.Arbitrary<NaiveQuestion> {
  const choices = groups
    .flat()
    .sort()
    .map((id) => ({ id }));
  const rule = fc.record({ condition: groupConditions(groups), risk: fc.constantFrom(...risks) });
  return fc
    .array(rule, { minLength: 1, maxLength: 4 })
    .map((riskRules) => ({ id: 'question', choices, riskRules: [...riskRules] }));
}

function rulesOf({ choices, riskRules }: NaiveQuestion): Rules {
  const reading = readRules({
    choices: choices.map(({ id }) => ({ id })),
    riskRules: riskRules.map((rule) => ({ ...rule })),
  });
  if (reading.kind !== 'rules') throw new Error(reading.reasons.join());
  return reading;
}

test.each<[string, Groups, Groups]>([
  ['stay', [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']], [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]],
  [
    'mix',
    [
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g'],
    ],
    [
      ['a', 'c', 'e', 'g'],
      ['b', 'd', 'f'],
    ],
  ],
  [
    'lose and gain members',
    [
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g'],
    ],
    [
      ['a', 'b', 'h'],
      ['e', 'f', 'i'],
    ],
  ],
  [
    'lose all members',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f', 'g'],
    ],
    [['d', 'e', 'f', 'g', 'h']],
  ],
])('where choices that rules treat alike %s, every answer is counted as one by one', (_, before, after) => {
  fc.assert(
    fc.property(questions(before), questions(after), (old, fresh) => {
      expect(riskImpact('question', rulesOf(old), rulesOf(fresh))).toEqual(naiveImpact(old, fresh));
    }),
    { numRuns: 150 },
  );
});

test('of 32,767 answers the ones that change are counted, however few sets had to be tried', () => {
  const ids = Array.from({ length: 15 }, (_, index) => `c${index}`);
  const scored = (best: readonly string[]): NaiveQuestion => ({
    id: 'question',
    choices: ids.map((id) => ({ id })),
    riskRules: [
      { condition: best.join(' && '), risk: 'NO_RISK' },
      { condition: ids.join(' || '), risk: 'MEDIUM_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
  });
  expect(riskImpact('question', rulesOf(scored(ids.slice(0, 5))), rulesOf(scored(ids.slice(0, 6))))).toEqual({
    question: 'question',
    answers: 32_767,
    changed: 512,
    raised: 512,
    lowered: 0,
    unanswered: 0,
    undefined: 0,
    witness: { selected: ids.slice(0, 5), before: 'NO_RISK', after: 'MEDIUM_RISK' },
  });
});

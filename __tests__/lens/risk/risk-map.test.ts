import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRules } from '../../../src/lens/risk/read-rules.js';
import { riskMap } from '../../../src/lens/risk/risk-map.js';
import { answerRisks, risks } from '../../../src/lens/risk/risk.js';
import { hasSet } from '../../../src/lens/truth-table.js';
import { conditions } from '../support/conditions.js';
import { evaluator, subsets } from '../support/naive-risk.js';

const choice = (id: string) => ({ id, title: id });
const reasonsOf = (question: Parameters<typeof readRules>[0]) => {
  const reading = readRules(question);
  return reading.kind === 'unreadable' ? reading.reasons : [];
};

describe('riskMap', () => {
  test('gives every set the risk of the first rule that holds', () => {
    const ids = ['aaa', 'bbb', 'ccc', 'ddd'];
    const rule = fc.record({
      condition: fc.oneof(conditions(ids), fc.constant('default')),
      risk: fc.constantFrom(...risks),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), (riskRules) => {
        const reading = readRules({ choices: ids.map(choice), riskRules });
        if (reading.kind !== 'rules') throw new Error(reading.reasons.join());
        const map = riskMap(reading.rules, reading.choiceIds);
        const decide = evaluator(riskRules, ids);
        for (const set of subsets(ids)) {
          const bit = set.reduce((sum, id) => sum | (1 << ids.indexOf(id)), 0);
          expect(answerRisks.filter((risk) => hasSet(map[risk], bit))).toEqual([decide(new Set(set))]);
        }
      }),
    );
  });
});

describe('readRules', () => {
  test('reads a question without rules as one that covers nothing', () => {
    expect(readRules({ choices: [choice('aaa')], riskRules: [] })).toEqual({
      kind: 'rules',
      choiceIds: ['aaa'],
      rules: [],
    });
  });

  test('names every reason why rules cannot be evaluated', () => {
    expect(reasonsOf(undefined)).toEqual(['it has no list of choices', 'it has no list of risk rules']);
    expect(
      reasonsOf({
        choices: [...Array.from({ length: 15 }, (_, index) => choice(`c${index}`)), choice('c1'), { title: 'x' }],
        riskRules: [
          { condition: 'c1 &', risk: 'NO_RISK' },
          { condition: 'c1 && gone && gone', risk: 'NO_RISK' },
          { condition: 'c1', risk: 'LOW_RISK' },
          { risk: 'NO_RISK' },
        ],
      }),
    ).toEqual([
      'it has a choice without an id',
      'it has two choices with the same id',
      'it has 17 choices, more than 15',
      'the condition "c1 &" cannot be read: expected "&&", "||" or the end, found "&"',
      'the condition "c1 && gone && gone" names "gone", which is no choice',
      'rule 3 has no known risk',
      'rule 4 has no condition',
    ]);
  });
});

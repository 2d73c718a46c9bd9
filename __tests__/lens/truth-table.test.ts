import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCondition, type Condition } from '../../src/lens/condition.js';
import { setsInOrder, smallestSet } from '../../src/lens/smallest-set.js';
import { countSets, everyAnswer, everySet, hasSet, truthTable, whenSelected } from '../../src/lens/truth-table.js';
import { conditions } from './support/conditions.js';
import { evaluator, subsets } from './support/naive-risk.js';

const ids = Array.from({ length: 15 }, (_, index) => `c${index}`);

function read(text: string): Condition {
  const reading = parseCondition(text);
  return 'condition' in reading ? reading.condition : { kind: 'default' };
}

const cases = fc
  .integer({ min: 1, max: 8 })
  .map((count) => ids.slice(0, count))
  .chain((choices) => fc.tuple(fc.constant(choices), conditions(choices)));

describe('truth tables', () => {
  test('hold what a decision set by set holds', () => {
    fc.assert(
      fc.property(cases, ([choices, condition]) => {
        const decide = evaluator([{ condition, risk: 'yes' }], choices);
        const expected = subsets(choices).filter((set) => decide(new Set(set)) === 'yes');
        const table = truthTable(read(condition), choices);
        const found = [...setsInOrder(table, choices.length)].map((set) => set.map((index) => choices[index]));
        expect(found).toEqual(expected);
        expect(countSets(table)).toBe(expected.length);
        expect(smallestSet(table)?.map((index) => choices[index])).toEqual(expected[0]);
      }),
    );
  });

  test.each([0, 1, 4, 5, 6, 15])('have one bit per set of %i choices', (count) => {
    expect(countSets(everySet(count))).toBe(2 ** count);
    expect(countSets(everyAnswer(count))).toBe(2 ** count - 1);
    expect(countSets(truthTable(read('!unknown'), ids.slice(0, count)))).toBe(2 ** count);
    expect(countSets(truthTable(read('unknown'), ids.slice(0, count)))).toBe(0);
  });

  test('of fifteen choices know the last of them', () => {
    const table = truthTable(read('c14 && !c0'), ids);
    expect(countSets(table)).toBe(2 ** 13);
    expect(smallestSet(table)).toEqual([14]);
  });

  test('prefer the choices that come first among sets of one size', () => {
    expect(smallestSet(truthTable(read('c1 && c2 || c0 && c3'), ids.slice(0, 4)))).toEqual([0, 3]);
  });

  test('tell what selecting a choice does', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([choices, condition], seed) => {
        const index = seed % choices.length;
        const table = truthTable(read(condition), choices);
        const selected = whenSelected(table, index);
        for (let set = 0; set < 2 ** choices.length; set += 1) {
          expect(hasSet(selected, set)).toBe(hasSet(table, set | (1 << index)));
        }
      }),
    );
  });
});

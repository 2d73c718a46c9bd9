import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCondition } from '../../../src/lens/condition.js';
import { coverOf, type AnswerPattern } from '../../../src/lens/explain/cover.js';
import { everyAnswer, everySet, hasSet, noSet, truthTable } from '../../../src/lens/truth-table.js';
import { conditions } from '../support/conditions.js';

function tableOf(text: string, ids: readonly string[]) {
  const reading = parseCondition(text);
  if (!('condition' in reading)) throw new Error(reading.problem.message);
  return truthTable(reading.condition, ids);
}

function matches({ selected, absent }: AnswerPattern, set: number): boolean {
  return selected.every((index) => (set >> index) & 1) && absent.every((index) => !((set >> index) & 1));
}

describe('patterns', () => {
  test.each([1, 2, 4, 6])(
    'describe exactly the answers of a condition over %i choices, and none of them is superfluous',
    (count) => {
      const ids = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff'].slice(0, count);
      fc.assert(
        fc.property(conditions(ids), (condition) => {
          const table = tableOf(condition, ids);
          const patterns = coverOf(table, count, 1000) ?? [];
          const answers = Array.from({ length: 2 ** count - 1 }, (_, index) => index + 1);
          const described = (some: readonly AnswerPattern[]) =>
            answers.filter((set) => some.some((pattern) => matches(pattern, set)));
          const wanted = answers.filter((set) => hasSet(table, set));
          expect(described(patterns)).toEqual(wanted);
          for (const left of patterns) {
            expect(described(patterns.filter((pattern) => pattern !== left))).not.toEqual(wanted);
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  test('are as short as the rules that people write', () => {
    const ids = ['aaa', 'bbb', 'ccc'];
    expect(coverOf(tableOf('aaa && bbb', ids), 3, 9)).toEqual([{ selected: [0, 1], absent: [] }]);
    expect(coverOf(tableOf('!(aaa && bbb)', ids), 3, 9)).toEqual([
      { selected: [], absent: [0] },
      { selected: [], absent: [1] },
    ]);
    expect(coverOf(everyAnswer(3), 3, 9)).toEqual([{ selected: [], absent: [] }]);
    expect(coverOf(everySet(15), 15, 9)).toEqual([{ selected: [], absent: [] }]);
    expect(coverOf(noSet(15), 15, 9)).toEqual([]);
  });

  test('are given up where they would be too many', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `c${index}`);
    const odd = noSet(15).map((_, word) =>
      Array.from({ length: 32 }, (_, bit) => word * 32 + bit).reduce(
        (sum, set, bit) => (popcount(set) % 2 === 1 ? sum | (1 << bit) : sum),
        0,
      ),
    );
    expect(coverOf(odd, ids.length, 40)).toBeUndefined();
  });
});

function popcount(set: number): number {
  return set === 0 ? 0 : (set & 1) + popcount(set >>> 1);
}

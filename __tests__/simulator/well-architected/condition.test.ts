import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operandsOf } from '../../../src/simulator/well-architected/document/condition.js';

const space = fc.constantFrom('', ' ', '\n');
const id = fc.constantFrom('abc', 'x', 'x_1', 'default', 'A1b');

/** A well-formed condition and its operands. */
const { condition } = fc.letrec<{ condition: readonly [string, readonly string[]] }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    id.map((name) => [name, [name]] as const),
    tie('condition').map(([text, ids]) => [`!${text}`, ids] as const),
    fc.tuple(space, tie('condition')).map(([gap, [text, ids]]) => [`(${gap}${text}${gap})`, ids] as const),
    fc
      .tuple(tie('condition'), space, fc.constantFrom('&&', '||'), tie('condition'))
      .map(
        ([left, gap, operator, right]) =>
          [`${left[0]}${gap}${operator}${gap}${right[0]}`, [...left[1], ...right[1]]] as const,
      ),
  ),
}));

describe('operandsOf', () => {
  test('finds the operands of every well-formed condition', () => {
    fc.assert(
      fc.property(condition, ([text, ids]) => {
        expect(operandsOf(text)).toEqual(ids);
      }),
    );
  });

  test('refuses a condition with a piece too many or too few', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom('(', ')', '&&', '!', ' abc', '|'), ([text], extra) => {
        expect(operandsOf(text + extra)).toBeUndefined();
      }),
    );
  });

  test.each(['', ' ', '()', 'a &', 'a & b', 'a | b', 'a && && b', '(a)(b)', 'a b', 'a !b', 'a == b', 'a-b'])(
    'refuses %j',
    (text) => {
      expect(operandsOf(text)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCondition } from '../../src/lens/condition.js';

function problemOf(text: string) {
  const reading = parseCondition(text);
  if (!('problem' in reading)) return undefined;
  const { message, start, end } = reading.problem;
  return [message, text.slice(start, end)];
}

describe('parseCondition', () => {
  test('reads the word default alone', () => {
    expect(parseCondition(' default\n')).toMatchObject({
      condition: { kind: 'default' },
      operands: [],
      mixed: undefined,
    });
  });

  test('reads operators by their usual precedence and keeps the places of ids', () => {
    const reading = parseCondition('a && !(b||c)');
    if ('problem' in reading) throw new Error(reading.problem.message);
    expect(reading).toMatchObject({
      condition: {
        kind: 'and',
        operands: [
          { kind: 'choice', id: 'a' },
          {
            kind: 'not',
            operand: {
              kind: 'or',
              operands: [
                { kind: 'choice', id: 'b' },
                { kind: 'choice', id: 'c' },
              ],
            },
          },
        ],
      },
      operands: ['a', 'b', 'c'],
      mixed: undefined,
    });
    expect([0, 1, 2].map((operand) => reading.placeOf(operand))).toEqual([
      { start: 0, end: 1 },
      { start: 7, end: 8 },
      { start: 10, end: 11 },
    ]);
  });

  test.each([
    ['a && b || c', '||', 7],
    ['a || b && c', '&&', 7],
    ['x && (a || b && c)', '&&', 13],
    ['a && b || (c && d || e)', '||', 7],
    ['(a && b || c) && d || e', '||', 8],
  ])('says where %s mixes operators', (text, operator, start) => {
    expect(parseCondition(text)).toMatchObject({ mixed: { start, end: start + operator.length } });
  });

  test.each(['(a && b) || c', 'a || (b && c)', '!a && b', 'a || b || c'])('takes %s as unmixed', (text) => {
    expect(parseCondition(text)).toMatchObject({ mixed: undefined });
  });

  test.each([
    ['', 'it ends where a choice id is expected', ''],
    ['a &&', 'it ends where a choice id is expected', ''],
    ['a & b', 'expected "&&", "||" or the end, found "&"', '&'],
    ['& b', 'expected a choice id, found "&" (write "&&")', '&'],
    ['a b', 'expected "&&", "||" or the end, found "b"', 'b'],
    ['a AND b', 'expected "&&", "||" or the end, found "AND"', 'AND'],
    ['(a', 'this parenthesis is never closed', '('],
    ['(a b)', 'expected "&&", "||" or ")", found "b"', 'b'],
    ['a)', 'expected "&&", "||" or the end, found ")"', ')'],
    ['()', 'expected a choice id, found ")"', ')'],
    ['a || default', '"default" must stand alone', 'default'],
    ['a &&& b', 'expected a choice id, found "&" (write "&&")', '&'],
  ])('names the token in %j', (text, message, found) => {
    expect(problemOf(text)).toEqual([message, found]);
  });

  test('survives any nesting', () => {
    const deep = (count: number): string => `${'('.repeat(count)}a${')'.repeat(count)}`;
    expect(problemOf(deep(200))).toBeUndefined();
    expect(problemOf(deep(90_000))).toEqual(['it is nested more than 200 levels deep', '(']);
    expect(problemOf(`${'!'.repeat(100_000)}a`)).toEqual(['it is nested more than 200 levels deep', '!']);
    expect(problemOf(Array.from({ length: 50_000 }, () => 'a').join('&&'))).toBeUndefined();
  });

  test('never throws and never points outside the text', () => {
    const texts = fc.array(
      fc.constantFrom('a', 'b', '&&', '||', '!', '(', ')', ' ', '&', '|', 'default', '-', '\u{1F600}'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          texts.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const reading = parseCondition(text);
          if ('problem' in reading) {
            const { start, end } = reading.problem;
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          } else {
            const found = reading.operands.map((_, index) => reading.placeOf(index));
            expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(reading.operands);
          }
        },
      ),
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { widthOf, wrap } from '../../../src/report/terminal/wrap.js';

test('lines keep to the width unless they are one word, and lose nothing but spaces at breaks', () => {
  const word = fc.constantFrom('a', 'word', 'a-longer-word', '😀😀', '日本', '\u001B[1mbold\u001B[22m');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, width) => {
      const lines = wrap(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const [index, line] of lines.entries()) {
        expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
        const next = lines[index + 1]?.split(' ')[0];
        if (next !== undefined) expect(widthOf(`${line} ${next}`)).toBeGreaterThan(width);
      }
    }),
  );
});

test('a line break stays one', () => {
  expect(wrap('one two\nthree', 80)).toEqual(['one two', 'three']);
});

test('colours take no room, emoji and wide letters take two columns', () => {
  expect([widthOf('\u001B[31mred\u001B[39m'), widthOf('✅'), widthOf('日'), widthOf('é'), widthOf('e\u0301')]).toEqual([
    3, 2, 2, 1, 1,
  ]);
});

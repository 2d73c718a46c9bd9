import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLens } from '../../src/lens/read-lens.js';
import { readLensValue } from '../../src/lens/read-lens-value.js';
import { aLens } from '../support/a-lens.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Two nulls of prototype are the same to a reader. */
const plain = (value: unknown) => JSON.stringify(value);

function expectSame(bytes: Uint8Array): void {
  expect(plain(readLensValue(bytes))).toBe(plain(readLens(bytes, 'lens.json').value));
}

describe('reading a lens for its value alone', () => {
  test('any JSON: the same as reading it with places', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => expectSame(bytesOf(text))),
      { numRuns: 300 },
    );
  });

  test('a lens damaged anywhere: the same is recovered', () => {
    const text = JSON.stringify(aLens());
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000', '//'), (at, put) => {
        expectSame(bytesOf(text.slice(0, at) + put + text.slice(at + 1)));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a byte order mark', bytesOf(`\uFEFF${JSON.stringify(aLens())}`)],
    ['a key twice', bytesOf('{"name":"a","name":"b"}')],
    ['a key that could poison', bytesOf('{"__proto__":{"name":"x"},"name":"y"}')],
    ['a byte that is not UTF-8', Uint8Array.from([...bytesOf('{"name":"'), 0xff, ...bytesOf('"}')])],
    ['a list', bytesOf('[1]')],
    ['nothing', bytesOf('')],
  ])('%s', (_, bytes) => expectSame(bytes));

  test('nesting that would overflow is cut as ever, also behind texts full of brackets', () => {
    for (const open of ['[', '["]]]]\\\\",', '{"]":']) expectSame(bytesOf(`{"name":${open.repeat(20_000)}`));
    const deep = `{"name":${'["]"'.concat(',').repeat(20_000)}0${']'.repeat(20_000)}}`;
    expectSame(bytesOf(deep));
    const value = readLensValue(bytesOf(deep));
    expect(() => plain(value)).not.toThrow();
  });
});

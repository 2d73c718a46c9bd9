import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, parsePlainJson } from '../../src/lens/parse-json.js';
import { recoverJson } from '../../src/lens/recover-json.js';
import { aLens } from '../support/a-lens.js';

/** Whatever white space a file may have, and escapes in keys and texts. */
const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4, depthSize: 'medium' }), fc.constantFrom('', ' ', '\t', '\r\n  '))
  .map(([value, indentation]) => JSON.stringify(value, null, indentation));

/** The parser that can recover is the judge: it shares no code with the fast one. */
function expectSame(text: string): void {
  const [parsed, recovered] = [parseJson(text), recoverJson(text)];
  // Of a file without a value, both say the same.
  expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(recovered.value));
  expect(parsed.tree()).toEqual(recovered.tree());
  expect(parsed.problems).toEqual(recovered.problems);
  expect(parsed.givenUp).toEqual(recovered.givenUp);
}

describe('plain JSON is read as by the parser that recovers', () => {
  test('any JSON, in any layout', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(parsePlainJson(text)).toBeDefined();
        expectSame(text);
      }),
      { numRuns: 500 },
    );
  });

  test('a lens damaged anywhere', () => {
    const text = JSON.stringify(aLens());
    const put = fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000', '//', ':', '0');
    fc.assert(
      fc.property(fc.nat(text.length), put, (at, damage) =>
        expectSame(text.slice(0, at) + damage + text.slice(at + 1)),
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a quotation mark behind a backslash', '{"a\\\\":"b\\"","c\\\\\\"":{}}'],
    ['an escaped key', '{"\\u0061\\/b":"\\ud800"}'],
    ['numbers', '[0,-0,1.5e+300,1e999,-1E-2]'],
    ['words', '[true,false,null]'],
    ['a number alone', ' 12 '],
    ['white space everywhere', '\r\n[ \t{ "a" : [ ] , "b" : { } } ]\n'],
    ['a key that could poison', '{"__proto__":{"name":"x"},"name":"y"}'],
    ['nothing', ''],
  ])('%s', (_, text) => expectSame(text));
});

describe('keys that are there twice', () => {
  test.each<[string, boolean]>([
    ['{"a":1,"b":{"a":":"}}', false],
    ['{"a":{"b":1,"b":2}}', true],
    ['[{"a":1},{"\\u0061":1,"a":1}]', true],
    ['{"__proto__":1,"__proto__":2}', true],
    ['{"a:":"a:b","b":[":"]}', false],
  ])('%s', (text, mayRepeatKeys) => expect(parsePlainJson(text)?.mayRepeatKeys).toBe(mayRepeatKeys));
});

describe('what would exhaust stack or memory is left to the parser that counts', () => {
  test.each<[number, boolean]>([
    [500, true],
    [501, false],
  ])('%s levels', (levels, plain) => {
    const text = '['.repeat(levels) + ']'.repeat(levels);
    expect(parsePlainJson(text) !== undefined).toBe(plain);
    expect(parseJson(text).givenUp?.why).toBe(plain ? undefined : 'depth');
  });

  test.each(['[', '["]]]]\\\\",', '{"]":'])('20,000 times %s', (open) => {
    expect(parseJson(open.repeat(20_000)).givenUp?.why).toBe('depth');
  });

  test('more values than a lens of any size', () => {
    expect(parseJson(`[${'0,'.repeat(240_000)}0]`).givenUp).toBeUndefined();
    expect(parseJson(`[${'0,'.repeat(250_000)}0]`).givenUp?.why).toBe('values');
    expect(recoverJson(`[${'0,'.repeat(140_000)}0`).givenUp).toBeUndefined();
    expect(recoverJson(`[${'0,'.repeat(150_000)}0`).givenUp?.why).toBe('values');
  });
});

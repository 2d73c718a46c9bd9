import { describe, expect, test } from '@jest/globals';
import { readLens } from '../../src/lens/read-lens.js';

function read(text: string) {
  return readLens(new TextEncoder().encode(text), 'lens.json');
}

/** `line:column check message` of each finding. */
function told(file: ReturnType<typeof readLens>): string[] {
  return file.findings.map(({ line, column, check, message }) => `${line}:${column} ${check} ${message}`);
}

describe('a syntax error is told once, at its place, and what can be read is kept', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    [
      'a comma behind the last member',
      '{"a":1,}',
      { a: 1 },
      ['1:7 json-syntax There is a comma behind the last value.'],
    ],
    [
      'a comma behind the last item',
      '{"a":[1,\n 2,\n]}',
      { a: [1, 2] },
      ['2:3 json-syntax There is a comma behind the last value.'],
    ],
    ['a missing comma', '{"a":1\n "b":2}', { a: 1, b: 2 }, ['2:2 json-syntax A comma is missing before ""b"".']],
    ['a missing colon', '{"a" 1, "b":2}', { b: 2 }, ['1:6 json-syntax A colon is missing before "1".']],
    ['a missing value', '{"a":, "b":2}', { b: 2 }, ['1:6 json-syntax A value is missing before ",".']],
    ['NaN', '{"a":NaN,"b":2}', { b: 2 }, ['1:6 json-syntax "NaN" is not JSON.']],
    ['a key without quotes', '{a:1,"b":2}', { b: 2 }, ['1:2 json-syntax "a" is not JSON.']],
    ['single quotes', '{\'a\':1,"b":2}', { b: 2 }, ['1:2 json-syntax "\'a\'" is not JSON.']],
    ['a no-break space', '{\u00a0"a":1}', { a: 1 }, ['1:2 json-syntax The character U+00A0 is not JSON.']],
    [
      'a comment',
      '// lens\n{"a":1 /* one */}',
      { a: 1 },
      ['1:1 json-syntax JSON has no comments: "// lens".', '2:8 json-syntax JSON has no comments: "/* one */".'],
    ],
    ['an octal number', '{"a":01,"b":2}', { a: 0, b: 2 }, ['1:7 json-syntax A comma is missing before "1".']],
    ['half a number', '{"a":1.}', { a: 1 }, ['1:6 json-syntax "1." is not a complete number.']],
    ['a tab in a text', '{"a":"x\ty"}', { a: 'x\ty' }, ['1:8 json-syntax A text holds the control character U+0009.']],
    ['an unknown escape', '{"a":"C:\\data"}', { a: 'C:ata' }, ['1:9 json-syntax JSON does not know the escape "\\d".']],
    ['a short escape', '{"a":"\\u12","b":1}', { a: '', b: 1 }, ['1:7 json-syntax "\\u12"" is not a character escape.']],
    [
      'a broken line',
      '{"a":"x\n y",\n"b":2,\n"c":3}',
      { a: 'x', c: 3 },
      ['1:6 json-syntax The text ""x" is not closed on its line.'],
    ],
    ['a file cut in a list', '{"a":[1,2', { a: [1, 2] }, ['1:10 json-syntax The file ends before it is complete.']],
    ['a file cut in a text', '{"a":"x', { a: 'x' }, ['1:6 json-syntax The file ends inside a text.']],
    [
      'the wrong bracket',
      '{"a":[1,2}',
      { a: [1, 2] },
      [
        '1:10 json-syntax "}" does not close what is open here.',
        '1:11 json-syntax The file ends before it is complete.',
      ],
    ],
    ['a bracket too many', '{"a":1}}', { a: 1 }, ['1:8 json-syntax The lens has ended before "}".']],
    [
      'two slips',
      '{"a":[1,],\n"b":tru,"c":3}',
      { a: [1], c: 3 },
      ['1:8 json-syntax There is a comma behind the last value.', '2:5 json-syntax "tru" is not JSON.'],
    ],
    ['nothing', ' \n', undefined, ['1:1 json-syntax The file is empty.']],
  ])('%s', (_, text, value, findings) => {
    const file = read(text);
    expect({ value: file.value, findings: told(file) }).toEqual({ value, findings });
  });
});

describe('bytes', () => {
  test('a byte order mark counts for no column', () => {
    const file = readLens(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"a":1,}')), 'lens.json');
    expect(file).toMatchObject({ text: '{"a":1,}', byteLength: 11, value: { a: 1 } });
    expect(told(file)).toEqual([
      '1:1 byte-order-mark The file begins with a byte order mark.',
      '1:7 json-syntax There is a comma behind the last value.',
    ]);
  });

  test('the first byte that is not UTF-8 is named, behind characters of any length', () => {
    const bytes = Uint8Array.of(
      ...new TextEncoder().encode('{"é\uFFFD🚨":\n"'),
      0xe2,
      0x82,
      ...new TextEncoder().encode('x"}'),
    );
    const file = readLens(bytes, 'lens.json');
    expect(told(file)).toEqual(['2:2 encoding The byte 0xE2 is not UTF-8 here.']);
    expect(file.value).toEqual({ 'é\uFFFD🚨': '\uFFFDx' });
  });

  test.each(['utf16le', 'utf-16be'])('%s is recognised and read all the same', (encoding) => {
    const bytes = Buffer.from('\uFEFF{"a":"é"}', 'utf16le');
    const file = readLens(encoding === 'utf16le' ? bytes : bytes.swap16(), 'lens.json');
    expect(told(file)).toEqual(['1:1 encoding The file is UTF-16.']);
    expect(file.value).toEqual({ a: 'é' });
  });
});

describe('what JSON.parse hides', () => {
  test('the later of two equal keys is reported, and counts', () => {
    const file = read('{"pillars":[{"id":"abc","questions":[{"id":"def","id":"ghi"}]}]}');
    expect(file.findings).toMatchObject([
      {
        check: 'duplicate-key',
        line: 1,
        column: 50,
        pointer: '/pillars/0/questions/0/id',
        pillar: 'abc',
        question: 'ghi',
      },
    ]);
    expect(file.value).toEqual({ pillars: [{ id: 'abc', questions: [{ id: 'ghi' }] }] });
  });

  test('keys that an escape makes equal are equal', () => {
    expect(told(read('{"a/b":1,"\\u0061/b":2}'))).toEqual([
      '1:10 duplicate-key The key "a/b" is already used in this object.',
    ]);
  });

  test('__proto__ is a key like any other', () => {
    const { value } = read('{"__proto__":{"polluted":1},"toString":2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'toString']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a JSON pointer leads to a line and a column', () => {
  const file = read('{\r\n  "a/b": {"~": [10, {"c": "x"}]},\n  "a": 1,\n  "a": [\n    2\n  ]\n}\n');
  test.each([
    ['', { line: 1, column: 1 }],
    ['/a~1b', { line: 2, column: 10 }],
    ['/a~1b/~0/0', { line: 2, column: 17 }],
    ['/a~1b/~0/1/c', { line: 2, column: 27 }],
    ['/a', { line: 4, column: 8 }],
    ['/a/0', { line: 5, column: 5 }],
    ['/a/7/x', { line: 4, column: 8 }],
    ['/a/length', { line: 4, column: 8 }],
    ['/nothing', { line: 1, column: 1 }],
  ])('%s', (pointer, place) => {
    expect(file.places.locate({ pointer })).toEqual(place);
  });

  test('of a file that could not be read, to its start', () => {
    expect(read('').places.locate({ pointer: '/a' })).toEqual({ line: 1, column: 1 });
  });
});

describe('files that are made to break a reader', () => {
  test.each([
    ['500 KB of opening brackets', '['.repeat(500_000), ['json-depth']],
    ['500 KB of opening braces', '{"a":'.repeat(100_000), ['json-depth']],
    ['500 KB of closing brackets', ']'.repeat(500_000), ['json-syntax']],
    [
      'brackets behind a quotation mark in a comment',
      `{/*"*/"a":${'['.repeat(400_000)}`,
      ['json-syntax', 'json-depth'],
    ],
    ['more values than any lens has', `[${'0,'.repeat(700_000)}0]`, ['document-too-long']],
    ['more bytes than are read', ' '.repeat(2_000_001), ['document-too-long']],
  ])('%s', (_, text, checks) => {
    const file = read(text);
    expect(file.value).toBeUndefined();
    expect([...new Set(file.findings.map(({ check }) => check))].sort()).toEqual(checks.toSorted());
  });

  test('500 KB of commas are not told 500,000 times', () => {
    expect(read(`{"a":[${','.repeat(500_000)}]}`).findings.length).toBeLessThanOrEqual(1000);
  });
});

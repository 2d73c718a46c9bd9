import { describe, expect, test } from '@jest/globals';
import { lensDigest } from '../../src/lens/lens-digest.js';
import { checkLens } from '../../src/lens/check-lens.js';
import { fixLens } from '../../src/lens/fix-lens.js';
import { readLens } from '../../src/lens/read-lens.js';
import { mutateLens } from './support/mutate-lens.js';
import { Random } from './support/random.js';
import { sampleLens } from './support/sample-lens.js';

function fix(text: string) {
  return fixLens(readLens(Buffer.from(text, 'utf8'), 'lens.json'));
}

/** A question on the second line of a file, with `inside` in it. */
function question(inside: string): string {
  return `{ "pillars": [{ "questions": [\n${inside}\n] }] }\n`;
}

describe('what is repaired', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'white space at the edge of a text',
      question('{"title":  " Who? \\n",  "id":"x"}'),
      question('{"title":  "Who?",  "id":"x"}'),
      ['2:12 Removed white space at the edge of the question title'],
    ],
    [
      'white space around escapes',
      question('{"title":"\\u0020\\"Who\\"\\t"}'),
      question('{"title":"\\"Who\\""}'),
      ['2:10 Removed white space at the edge of the question title'],
    ],
    [
      'white space at the edge of a url',
      question('{"helpfulResource":{"url":"https://example.com/ "}}'),
      question('{"helpfulResource":{"url":"https://example.com/"}}'),
      ['2:27 Removed white space at the edge of the resource url'],
    ],
    [
      'a key in the wrong case',
      question('{"helpfulResource":{"Url" : "https://example.com/"}}'),
      question('{"helpfulResource":{"url" : "https://example.com/"}}'),
      ['2:21 Renamed the key "Url" to "url"'],
    ],
    [
      'what stands under a key in the wrong case',
      question('{"Title" : "Who? ", "Choices":[{"number":1,"Title":" Me"}]}'),
      question('{"title" : "Who?", "choices":[{"title":"Me"}]}'),
      [
        '2:2 Renamed the key "Title" to "title"',
        '2:12 Removed white space at the edge of the question title',
        '2:21 Renamed the key "Choices" to "choices"',
        '2:33 Removed the number of a choice',
        '2:44 Renamed the key "Title" to "title"',
        '2:52 Removed white space at the edge of the choice title',
      ],
    ],
    [
      'a number in front',
      question('{"number": 1,\n  "id":"x"}'),
      question('{"id":"x"}'),
      ['2:2 Removed the number of a question'],
    ],
    [
      'a number in the middle',
      question('{"id":"x", "number": 1, "title":"y"}'),
      question('{"id":"x", "title":"y"}'),
      ['2:12 Removed the number of a question'],
    ],
    [
      'a number at the end',
      question('{"id":"x",\n  "number" : 1.5 \n}'),
      question('{"id":"x" \n}'),
      ['3:3 Removed the number of a question'],
    ],
    ['a number alone', question('{ "number": 1 }'), question('{}'), ['2:3 Removed the number of a question']],
    [
      'numbers all over',
      question('{"number":1,"number":2,"id":"x","number":3,"number":4}'),
      question('{"id":"x"}'),
      ['2:2 Removed the number of a question'],
    ],
    ['a missing newline', '{"name":"x"}', '{"name":"x"}\n', ['1:13 Added a newline at the end of the file']],
    [
      'a missing newline, as the file has them',
      '{\r\n"name":"x"}',
      '{\r\n"name":"x"}\r\n',
      ['2:12 Added a newline at the end of the file'],
    ],
    ['a byte order mark', '\uFEFF{"name":"x"}\n', '{"name":"x"}\n', ['1:1 Removed the byte order mark']],
  ])('%s', (_, before, after, changes) => {
    const fixed = fix(before);
    expect(fixed.text).toBe(after);
    expect(fixed.changes.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(changes);
  });
});

describe('what is left alone', () => {
  test.each([
    ['a lens without flaws', `${JSON.stringify(sampleLens, null, '\t')}\n`],
    ['a file that is no JSON', '{"name":" x ",}'],
    ['a number where AWS puts none', '{"number":1,"pillars":[{"number":2}]}\n'],
    ['an id with white space, which rules and answers may name', question('{"id":" x "}')],
    ['white space in a condition', question('{"riskRules":[{"condition":" default "}]}')],
    ['a text of white space alone', question('{"title":"  "}')],
    ['a misspelled key beside the right one', question('{"helpfulResource":{"url":"https://a.example/","Url":"x"}}')],
    ['two misspelled keys', question('{"helpfulResource":{"URL":"https://a.example/","Url":"x"}}')],
  ])('%s', (_, text) => {
    expect(fix(text)).toEqual({ text, changes: [] });
  });
});

test('repairs change nothing else: key order, formatting, and what the checks find besides', () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const random = new Random(seed);
    const text = `${JSON.stringify(mutateLens(sampleLens, 1 + random.below(5), random), null, random.below(3))}\n`;
    const before = readLens(Buffer.from(text), 'lens.json');
    const fixed = fixLens(before);
    const after = readLens(Buffer.from(fixed.text), 'lens.json');
    expect([seed, after.findings.filter(({ check }) => check === 'json-syntax')]).toEqual([seed, []]);
    if (fixed.changes.length === 0) expect(fixed.text).toBe(text);
    const checks = checkLens(after).map(({ check }) => check);
    expect([seed, checks.filter((check) => check === 'leftover-number')]).toEqual([seed, []]);
    const onlyNumbers = fixed.changes.every(({ message }) => message.startsWith('Removed the number'));
    if (onlyNumbers && before.value !== undefined)
      expect([seed, lensDigest(after.value ?? null)]).toEqual([seed, lensDigest(before.value)]);
  }
});

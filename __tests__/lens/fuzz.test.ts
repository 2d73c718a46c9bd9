import { describe, expect, test } from '@jest/globals';
import { canonicalLens, importDocument } from '../../src/lens/canonical.js';
import { checkLens } from '../../src/lens/check-lens.js';
import { checkRules } from '../../src/lens/check-rules.js';
import { explainQuestion } from '../../src/lens/explain/explain-question.js';
import type { Finding } from '../../src/lens/finding.js';
import { fixLens } from '../../src/lens/fix-lens.js';
import type { LensFile } from '../../src/lens/lens-file.js';
import { readLens } from '../../src/lens/read-lens.js';
import { mutateLens } from './support/mutate-lens.js';
import { Random } from './support/random.js';
import { sampleLens } from './support/sample-lens.js';

const ids = new Set<string>(checkRules.map(({ id }) => id));
const sample = JSON.stringify(sampleLens, null, 1);
const fragments = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\n',
  '/*',
  '*/',
  '//',
  'NaN',
  '1e999',
  '-',
  '0',
  'null',
  '"id":',
  '\u0000',
  '\u2028',
  '\uFEFF',
  '🚨',
] as const;

/** Whatever the file: every check runs, findings are in order, and each has a place that exists. */
function expectSound(file: LensFile, what: string): void {
  const findings = checkLens(file);
  const places = findings.map(({ line, column }) => line * 1e7 + column);
  expect([what, places]).toEqual([what, places.toSorted((left, right) => left - right)]);
  const lines = file.text.split(/\r\n|[\n\r]/u);
  expect([what, findings.filter((finding) => !isSound(finding, lines))]).toEqual([what, []]);
  expect(typeof explainQuestion(file.value, 'alarms').kind).toBe('string');
  const fixed = fixLens(file);
  if (fixed.changes.length === 0) expect(fixed.text).toBe(file.text);
  if (file.value !== undefined)
    expect([canonicalLens(file.value), importDocument(file.value)].every((text) => text.startsWith('{'))).toBe(true);
}

function isSound({ check, line, column, message, hint, pointer }: Finding, lines: readonly string[]): boolean {
  const length = lines[line - 1]?.length ?? -1;
  const said = message !== '' && message.length < 1500 && hint !== '' && hint.length < 500;
  return ids.has(check) && column >= 1 && column <= length + 1 && said && (pointer === '' || pointer.startsWith('/'));
}

function read(bytes: string | Uint8Array): LensFile {
  return readLens(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes, 'lens.json');
}

describe('any file at all is read and checked', () => {
  test('mutated lenses', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const random = new Random(seed);
      expectSound(read(JSON.stringify(mutateLens(sampleLens, 1 + random.below(6), random), null, 1)), `seed ${seed}`);
    }
  });

  test('lenses with text cut out, doubled or put in', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const random = new Random(seed);
      let text = sample;
      for (let change = random.below(4); change >= 0; change -= 1) {
        const [from, length] = [random.below(text.length), random.below(40)];
        const piece = random.pick([random.pick(fragments), text.slice(from, from + length), '']);
        text = text.slice(0, from) + piece + text.slice(from + random.below(20));
      }
      expectSound(read(random.below(5) === 0 ? text.slice(0, random.below(text.length)) : text), `seed ${seed}`);
    }
  });

  test('random bytes and random JSON characters', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const random = new Random(seed);
      const bytes = Uint8Array.from({ length: random.below(60) }, () => random.below(256));
      const text = Array.from({ length: random.below(40) }, () => random.pick(fragments)).join('');
      expectSound(read(seed % 2 === 0 ? bytes : text), `seed ${seed}`);
    }
  });

  test('as strictly as JSON.parse does', () => {
    for (let seed = 0; seed < 2000; seed += 1) {
      const random = new Random(seed);
      const from = random.below(sample.length);
      const text = `[${sample.slice(from, from + random.below(30))}${random.pick(fragments)}]`;
      const refused = read(text).findings.some(({ check }) => check === 'json-syntax');
      expect([text, refused]).toEqual([text, !isJson(text)]);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('half a megabyte of one flaw', () => {
  const question = (inside: string) => `{"pillars":[{"id":"operations","questions":[{"id":"alarms",${inside}}]}]}`;
  const choices = Array.from({ length: 15 }, (_, index) => `{"id":"c${index}"}`).join();
  test.each([
    ['pillars that are numbers', `{"pillars":[${'1,'.repeat(240_000)}1]}`],
    ['unknown keys', `{${Array.from({ length: 40_000 }, (_, index) => `"k${index}":1`).join()}}`],
    ['one key again and again', `{${'"a":1,'.repeat(80_000)}"a":1}`],
    ['one key in the wrong case', `{${'"Name":1,'.repeat(55_000)}"Name":1}`],
    ['choices of one id', question(`"choices":[${'{"id":"aaa"},'.repeat(38_000)}{}]`)],
    [
      'a condition of known ids',
      question(`"choices":[${choices}],"riskRules":[{"condition":"${'c1&&c2||'.repeat(60_000)}c3","risk":"NO_RISK"}]`),
    ],
    [
      'a condition of unknown ids',
      question(
        `"choices":[${choices}],"riskRules":[{"condition":"${Array.from({ length: 60_000 }, (_, index) => `x${index}`).join('||')}","risk":"NO_RISK"}]`,
      ),
    ],
    [
      'a condition of parentheses',
      question(`"choices":[${choices}],"riskRules":[{"condition":"${'('.repeat(450_000)}","risk":"NO_RISK"}]`),
    ],
    [
      'a question of rules',
      question(`"choices":[${choices}],"riskRules":[${'{"condition":"c1&&!c2","risk":"NO_RISK"},'.repeat(11_000)}{}]`),
    ],
    ['a title of forbidden characters', `{"name":"${';%'.repeat(240_000)}"}`],
    ['a title of letters beyond ASCII', `{"name":"${'é'.repeat(240_000)}"}`],
    ['a text that is almost an address', question(`"helpfulResource":{"displayText":"${'a.'.repeat(240_000)}"}`)],
    ['a text of lone surrogates', `{"description":"${'\\ud83d'.repeat(80_000)}"}`],
    ['a url that never ends', question(`"helpfulResource":{"url":"https://${'https://'.repeat(60_000)}"}`)],
    ['lines', `{"a":${'\n'.repeat(490_000)}1}`],
    ['edge white space', `{"name":"a${' '.repeat(490_000)}"}`],
  ])('%s', (what, text) => {
    expectSound(read(text), what);
  });
});

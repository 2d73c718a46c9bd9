import pc from 'picocolors';
import { describe, expect, test } from '@jest/globals';
import { findingsText } from '../../../src/report/findings/findings-text.js';
import { aFinding, hostile } from './a-finding.js';

const source = '{\n  "schemaVersion": "x",\n\t"name": "a;",\r\n  "x": 1\n}';
const sources = new Map([['lenses/pay ments.json', source]]);

test('findings are shown by file, with their line and a caret, and counted', () => {
  const findings = [
    aFinding(),
    aFinding({
      line: 4,
      column: 3,
      severity: 'warning',
      check: 'unknown-key',
      message: 'No key "x".',
      hint: 'Remove it.',
    }),
    aFinding({
      file: 'lenses.yml',
      line: 10,
      column: 5,
      severity: 'notice',
      check: 'ignore-unused',
      message: 'Unused.',
      hint: 'Remove it.',
    }),
  ];
  expect(findingsText(findings, 2, { sources })).toBe(
    [
      'lenses/pay ments.json',
      '',
      '  3:12  error  The lens name "a;" holds ";".  forbidden-character',
      '    3 | "name": "a;",',
      '      |           ^',
      '      = Write a comma.',
      '',
      '  4:3  warning  No key "x".  unknown-key',
      '    4 | "x": 1',
      '      | ^',
      '      = Remove it.',
      '',
      'lenses.yml',
      '',
      '  10:5  notice  Unused.  ignore-unused',
      '       = Remove it.',
      '',
      '1 error, 1 warning, 1 notice, 2 accepted by the manifest.',
      '',
    ].join('\n'),
  );
});

test('nothing found is said', () => {
  expect(findingsText([], 0)).toBe('No findings.\n');
  expect(findingsText([], 1)).toBe('No findings, 1 accepted by the manifest.\n');
});

test('colours change nothing but the colours', () => {
  const escapes = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'gu');
  const coloured = findingsText([aFinding()], 0, { sources, paint: pc.createColors(true) });
  expect(coloured).not.toBe(findingsText([aFinding()], 0, { sources }));
  expect(coloured.replace(escapes, '')).toBe(findingsText([aFinding()], 0, { sources }));
});

describe('the line of a finding', () => {
  const caretOf = (text: string, line: number, column: number): (string | undefined)[] => {
    const shown = findingsText([aFinding({ line, column })], 0, {
      sources: new Map([['lenses/pay ments.json', text]]),
    });
    return shown
      .split('\n')
      .slice(3, 5)
      .map((row) => row.slice(row.indexOf('|') + 2));
  };

  test('of a minified file is cut around the place', () => {
    const [line, caret] = caretOf(`{"a":"${'x'.repeat(500)};${'y'.repeat(500)}"}`, 1, 507);
    expect(line).toBe(`…${'x'.repeat(60)};${'y'.repeat(59)}…`);
    expect(caret).toBe(`${' '.repeat(61)}^`);
  });

  test('has the caret under wide characters, too', () => {
    expect(caretOf('{"a": "🚨漢字;"}', 1, 12)).toEqual(['{"a": "🚨漢字;"}', `${' '.repeat(13)}^`]);
  });

  test('shows invisible characters as replaced ones', () => {
    expect(caretOf('{"a\u202Eb\u0007c": ;}', 1, 11)).toEqual(['{"a\uFFFDb\uFFFDc": ;}', `${' '.repeat(10)}^`]);
  });

  test('may lie behind the last character', () => {
    expect(caretOf('{"a": 1', 1, 8)).toEqual(['{"a": 1', `${' '.repeat(7)}^`]);
  });
});

test('no text can be a command to a runner or a terminal', () => {
  const finding = aFinding({ file: hostile, message: hostile, hint: hostile });
  const shown = findingsText([finding], 0, { sources: new Map([[hostile, `\n\n${hostile}::error::x##[group]`]]) });
  const lines = shown.split('\n');
  expect(lines.filter((line) => /^\s*::/u.test(line) || line.includes('##['))).toEqual([]);
  expect(/[^\P{Cc}\n]|\u202E/u.test(shown)).toBe(false);
});

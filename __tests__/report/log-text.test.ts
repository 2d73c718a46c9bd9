import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakCommands, logLine, plainLogText } from '../../src/report/log-text.js';
import { attacks } from './support/attacks.js';

/** What a runner obeys: `actions/runner`, `ActionCommand.cs`. It trims a line with .NET's idea of white space. */
function isObeyed(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[');
}

function obeyed(output: string): string[] {
  return output.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/u).filter(isObeyed);
}

describe('text from outside on the standard output of a runner', () => {
  test.each(attacks.map((text) => [JSON.stringify(text).slice(0, 80), text] as const))(
    'is not obeyed: %s',
    (_, text) => {
      expect(obeyed(plainLogText(text))).toEqual([]);
      expect(obeyed(logLine(text))).toEqual([]);
    },
  );

  test('is not obeyed, whatever it is', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      ']',
      'error',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u00A0',
      '\u200B',
      '\uFEFF',
      '\u001B[1m',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(obeyed(plainLogText(text))).toEqual([]);
        expect(logLine(text)).not.toMatch(/[\r\n]/u);
        expect(isObeyed(logLine(text))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('stays readable', () => {
    expect(plainLogText('arn:aws:iam::111122223333:user/kim')).toBe('arn:aws:iam::111122223333:user/kim');
    expect(plainLogText('one\r\ntwo\n\nthree')).toBe('one\n| two\n| \n| three');
    expect(plainLogText('\u001B[31mred\u001B[0m')).toBe('red');
    expect(breakCommands('  ::error::x ##[error]')).toBe('  :\u200B:error::x #\u200B#[error]');
  });
});

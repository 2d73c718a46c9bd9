import { describe, expect, test } from '@jest/globals';
import { parseFileCommands } from '../../../src/simulator/runner/file-commands.js';
import { readAnnotations, readCommands } from '../../../src/simulator/runner/workflow-commands.js';

describe('file commands', () => {
  test('are lines, or blocks between delimiters', () => {
    const text = 'a=1\n\nb<<END\nfirst\n\nlast=<<\nEND\nc=x<<y=z\nd<<E\nE\ne=\n';
    expect(parseFileCommands(text)).toEqual({ a: '1', b: 'first\n\nlast=<<', c: 'x<<y=z', d: '', e: '' });
    expect(parseFileCommands('')).toEqual({});
  });

  test('a value that holds its delimiter ends early', () => {
    expect(() => parseFileCommands('a<<E\none\nE\ntwo\nE\n')).toThrow("Invalid format 'two'");
  });

  test.each(['word\n', 'a<<E\none\n', 'a<<E\none\nE', '=1\n', '<<E\nE\n', 'a<<\n\n'])('%j is refused', (text) => {
    expect(() => parseFileCommands(text)).toThrow(/^Invalid/);
  });
});

describe('workflow commands', () => {
  test('start a line and are unescaped', () => {
    const output = [
      '::error file=a%2Cb.json,line=3,endLine=4,col=1,title=Bad%3A 100%25::two%0Alines %25 %3A kept',
      '  ::warning::indented',
      'text ::error::not at the start',
      '::notice title=%250A::%250D',
      '::debug::quiet',
    ].join('\n');
    expect(readAnnotations(readCommands(output))).toEqual([
      {
        level: 'error',
        file: 'a,b.json',
        line: 3,
        endLine: 4,
        col: 1,
        title: 'Bad: 100%',
        message: 'two\nlines % %3A kept',
      },
      { level: 'warning', message: 'indented' },
      { level: 'notice', title: '%0A', message: '%0D' },
    ]);
  });

  test('in the old form work anywhere in a line', () => {
    expect(readCommands('a lens called ##[add-mask]secret\r\n##[error file=x;line=2]no%3Bpe')).toEqual([
      { name: 'add-mask', properties: {}, message: 'secret' },
      { name: 'error', properties: { file: 'x', line: '2' }, message: 'no;pe' },
    ]);
  });

  test('are not obeyed while stopped', () => {
    const output = '::stop-commands::t0k3n\n::error::hidden\n##[error]hidden\n::t0k3n::\n::error::shown';
    expect(readAnnotations(readCommands(output))).toEqual([{ level: 'error', message: 'shown' }]);
  });
});

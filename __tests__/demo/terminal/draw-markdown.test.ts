import { describe, expect, test } from '@jest/globals';
import { drawMarkdown } from '../../../src/demo/terminal/draw-markdown.js';
import { choosePaint } from '../../../src/demo/terminal/paint.js';

const plain = choosePaint(false, {});
const draw = (lines: readonly string[], width = 60) => drawMarkdown(lines.join('\n'), width, plain);

describe('drawMarkdown', () => {
  test('hides HTML comments and tags, shows what they hold', () => {
    expect(draw(['<!-- lens-release: hidden -->', '', '## One **two** `three`', '', '<sub>four</sub>'])).toEqual([
      'One two three',
      '',
      'four',
    ]);
  });

  test('aligns tables and wraps the widest column', () => {
    const table = ['| Region | Shares |', '|---|---|', '| `us-east-1` | one two three four five |', '| x | y |'];
    expect(draw(table, 24)).toEqual([
      'Region      Shares',
      '─────────   ────────────',
      'us-east-1   one two',
      '            three four',
      '            five',
      'x           y',
    ]);
  });

  test('indents what is folded, and only that', () => {
    const folded = [
      '<details>',
      '<summary>3 <b>findings</b> &#60;here&#62;</summary>',
      '',
      'inside',
      '',
      '</details>',
      '',
      'outside',
    ];
    expect(draw(folded)).toEqual(['▸ 3 findings <here>', '', '  inside', '', 'outside']);
  });

  test('draws an alert as a box with its name', () => {
    expect(draw(['> [!WARNING]', '> Take care.'])).toEqual(['│ WARNING', '│ Take care.']);
  });

  test('keeps the levels of nested lists', () => {
    expect(draw(['- one', '  - two', '', '1. three'])).toEqual(['• one', '  • two', '', '1. three']);
  });
});

describe('choosePaint', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %p with %p: colours %p', (isTerminal, env, colours) => {
    expect(choosePaint(isTerminal, env).bold('x') !== 'x').toBe(colours);
  });
});

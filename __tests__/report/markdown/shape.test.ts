import { expect, test } from '@jest/globals';
import { alert, details, heading, list, paragraph, table } from '../../../src/report/markdown/block.js';
import { code, lineBreak, link, phrase, small, strong } from '../../../src/report/markdown/phrase.js';
import { toMarkdown } from '../../../src/report/markdown/to-markdown.js';

test('blocks become the Markdown a person would write', () => {
  const blocks = [
    heading(3, strong('major'), phrase` · ${2} questions`),
    alert('CAUTION', [paragraph(phrase`Stop. ${code('x|y')} and ${code('a`b')}`)]),
    table(
      [phrase`Region`, phrase`Draft`],
      [[link('https://example.com/a_b', 'us-east-1'), 'made | by'], ['short'], ['a', 'b', 'cut']],
    ),
    details(phrase`Show ${code('a<b')} & ${strong('more')}`, [
      list([phrase`one${lineBreak()}two`, [phrase`three`, [list([phrase`four`])]]]),
      paragraph(small('1 < 2')),
    ]),
  ];

  expect(toMarkdown(blocks).split('\n')).toEqual([
    '### **major** · 2 questions',
    '',
    '> [!CAUTION]',
    '> Stop. <code>x|y</code> and ``a`b``',
    '',
    '| Region | Draft |',
    '| - | - |',
    '| [us-east-1](https://example.com/a_b) | made \\| by |',
    '| short | |',
    '| a | b |',
    '',
    '<details>',
    '<summary>Show <code>a&#60;b</code> &#38; <b>more</b></summary>',
    '',
    '- one<br>two',
    '- three',
    '  - four',
    '',
    '<sub>1 &#x3C; 2</sub>',
    '',
    '</details>',
  ]);
});

test('nothing gives nothing', () => {
  expect(toMarkdown([])).toBe('');
  expect(code('')).toEqual([]);
  expect(strong('\u0000')).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alert, details, heading, list, paragraph, table } from '../../../src/report/markdown/block.js';
import type { Block } from '../../../src/report/markdown/block.js';
import { code, joined, link, phrase, small, strong, untrusted } from '../../../src/report/markdown/phrase.js';
import { toMarkdown } from '../../../src/report/markdown/to-markdown.js';
import { shortened, visibleText } from '../../../src/report/visible-text.js';
import { attacks } from '../support/attacks.js';
import { codeOf, elements, liveParts, pageText, proseOf, renderPage, skeleton } from '../support/rendered-page.js';

const address = 'https://example.com/run';

/** The text in every kind of place a report has, between things that must stay where they are. */
function everywhere(text: string): Block[] {
  const places = [
    untrusted(text),
    code(text),
    strong(text),
    link(address, text),
    link(address, code(text)),
    small(text),
  ];
  return [
    paragraph(text),
    paragraph(code(text)),
    paragraph(phrase`x${text}y${code(text)}x${strong(text)}y`),
    heading(3, text, code(text)),
    list(places),
    list([[untrusted(text), [paragraph(text), list([untrusted(text), code(text)])]]]),
    table(places, [places, [joined(places, ' · ')]]),
    alert('WARNING', [paragraph(text), list([untrusted(text), code(text)])]),
    details(joined(places, ' '), [paragraph(text), details(untrusted(text), [list([untrusted(text), code(text)])])]),
    paragraph('the end'),
  ];
}

const cases = attacks.map((text) => [JSON.stringify(text).slice(0, 80), text] as const);
const harmless = skeleton(renderPage(toMarkdown(everywhere('x'))));

function expectHarmless(text: string): void {
  const page = renderPage(toMarkdown(everywhere(text)));
  expect(skeleton(page)).toBe(harmless);
  expect(proseOf(page).flatMap(liveParts)).toEqual([]);
  for (const text of codeOf(page)) expect(text).not.toMatch(/@\w|#\d/u);
}

describe('text from lenses, manifests, branches and AWS', () => {
  test.each(cases.filter(([, text]) => visibleText(text) !== ''))('stays in its place: %s', (_, text) =>
    expectHarmless(text),
  );

  test('stays in its place, whatever it is', () => {
    const nasty = fc.constantFrom(
      ...Array.from('|`*_~[]()<>!&#@:\\-+=.$"\'\n\r\t 0aG/w'),
      '\u202E',
      '\u200B',
      '😀',
      'https://',
      '<!--',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(nasty, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text.filter((value) => visibleText(value) !== ''),
        expectHarmless,
      ),
      { numRuns: 30 },
    );
  });

  test.each(cases)('can be read as it was written: %s', (_, text) => {
    const page = renderPage(toMarkdown([table([phrase`t`], [[untrusted(text)], [code(text)]])]));
    const cells = elements(page, 'td').map((cell) => pageText(cell).replaceAll('\u200B', ''));
    expect(cells).toEqual([shortened(visibleText(text), 300), shortened(visibleText(text), 120)]);
  });

  test('shows what would not be seen', () => {
    expect(visibleText('a\u202Eb\u200Bc\uFEFFd\u00ADe\u{E0041}f')).toBe(
      'a⟨U+202E⟩b⟨U+200B⟩c⟨U+FEFF⟩d⟨U+00AD⟩e⟨U+E0041⟩f',
    );
    expect(visibleText('⚠️ 👍 x\uFE0F')).toBe('⚠️ 👍 x⟨U+FE0F⟩');
    expect(visibleText('\u001B[1;31mred\u001B[0m\u0000 \r\n\t blue ')).toBe('red blue');
  });

  test('is cut at a whole character', () => {
    expect(shortened('😀😀😀', 3)).toBe('😀😀😀');
    expect(shortened('😀😀😀😀', 3)).toBe('😀😀…');
    expect(untrusted('x'.repeat(301))).toEqual([{ type: 'text', value: `${'x'.repeat(299)}…` }]);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '/relative',
  'https://a b',
  'https://example.com/"><img>',
  undefined,
])('no link is made to %j', (url) => {
  expect(link(url, 'text')).toEqual([{ type: 'text', value: 'text' }]);
});

import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/annotations.js';
import { parseMarker } from '../../src/report/comment-marker.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderReleaseNotes } from '../../src/report/render-release-notes.js';
import { renderTerminal } from '../../src/report/render-terminal.js';
import { visibleText } from '../../src/report/visible-text.js';
import { aLens, aRegion, aReport } from './support/a-report.js';
import { attacks } from './support/attacks.js';
import type { PageElement } from './support/rendered-page.js';
import { elements, liveParts, proseOf, renderPage, skeleton } from './support/rendered-page.js';
import { situations } from './support/situations.js';
import { withText } from './support/with-text.js';

const options = { key: 'default', run: { number: 1, attempt: 1 }, redactAccounts: false, budgetBytes: 1_000_000 };

const shared = situations['shares-removed'];

/** Everything a page can hold, once. */
const rich = aReport({
  ...shared,
  failure: { reason: 'lens-invalid', message: 'x', remedy: 'x' },
  lenses: [
    aLens({
      ...situations['rescored-answers']?.lenses[0],
      findings: situations['invalid-lens']?.lenses[0]?.findings ?? [],
      override: 'x',
      failures: [{ reason: 'quota', message: 'x', remedy: 'x' }],
      nextRelease: {
        publishedVersion: 'x',
        level: 'major',
        changes: 1,
        rescored: 1,
        version: '2.0',
        includesEarlierChanges: true,
      },
      regions: [
        ...(shared?.lenses[0]?.regions.slice(0, 1) ?? []),
        aRegion({ region: 'eu-west-1', state: 'failed', failures: [{ reason: 'service-error', message: 'x' }] }),
      ],
    }),
    aLens(),
  ],
});

const released = situations['after-release'] ?? aReport();

/** The files of findings are named by the user, so their addresses differ, but not where they lead. */
function shapeOf(page: PageElement): string {
  return skeleton(page).replace(/(<a https:\/\/github\.com\/octo-org\/lenses\/blob\/)[^>]*>/gu, '$1…>');
}

const harmless = withText(rich, 'x');
const shapes = {
  comment: shapeOf(renderPage(renderComment(harmless, options))),
  notes: shapeOf(renderPage(renderReleaseNotes(withText(released, 'x')))),
};
const cases = attacks
  .filter((text) => visibleText(text) !== '')
  .map((text) => [JSON.stringify(text).slice(0, 80), text] as const);

describe('a report whose every foreign text is an attack', () => {
  test.each(cases)('keeps the shape of its page: %s', (_, text) => {
    const comment = renderComment(withText(rich, text), options);
    const page = renderPage(comment);
    expect(shapeOf(page)).toBe(shapes.comment);
    expect(proseOf(page).flatMap(liveParts)).toEqual([]);
    expect(elements(page, 'img')).toEqual([]);
    expect(parseMarker(comment)?.run.number).toBe(1);
    expect(shapeOf(renderPage(renderReleaseNotes(withText(released, text))))).toBe(shapes.notes);
  });

  test.each(cases)('gives the runner no command: %s', (_, text) => {
    const report = withText(rich, text);
    for (const color of [true, false]) {
      for (const line of renderTerminal(report, { color, width: 40 }).split(/[\r\n\u2028\u2029\u0085]/u)) {
        expect(line.trimStart().startsWith('::') || line.includes('##[')).toBe(false);
      }
    }
    for (const { message } of annotations(report)) expect(message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });
});

test('the attacks reach every kind of place', () => {
  const comment = renderComment(withText(rich, 'needle'), options);
  const page = renderPage(comment);
  for (const tag of ['h4', 'td', 'li', 'p', 'strong', 'code', 'blockquote', 'a', 'details']) {
    const found = elements(page, tag).some((element) => JSON.stringify(element).includes('needle'));
    expect([tag, found]).toEqual([tag, true]);
  }
});

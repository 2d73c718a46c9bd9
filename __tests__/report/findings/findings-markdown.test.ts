import { expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { findingsJson } from '../../../src/report/findings/findings-json.js';
import { findingsMarkdown } from '../../../src/report/findings/findings-markdown.js';
import { aFinding, hostile } from './a-finding.js';

function html(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

test('Markdown has a table for each file', () => {
  const page = html(findingsMarkdown([aFinding(), aFinding({ file: 'b.json', severity: 'notice' })], 3));
  expect(page.match(/<table>/gu)).toHaveLength(2);
  expect(page).toContain('1 error, 0 warnings, 1 notice, 3 accepted by the manifest');
  expect(page).toContain('<code>lenses/pay ments.json</code>');
  expect(page).toContain('The lens name &quot;a;&quot; holds &quot;;&quot;.<br>Write a comma.');
});

test('lens text stays in its cell', () => {
  const page = html(findingsMarkdown([aFinding({ file: hostile, message: hostile, hint: hostile })], 0));
  expect(page.match(/<t[dh][ >]/gu)).toHaveLength(8);
  expect(page).not.toMatch(/<img|<a |@everyone/u);
});

test('JSON counts errors and warnings', () => {
  const findings = [aFinding(), aFinding({ severity: 'warning' }), aFinding({ severity: 'notice' })];
  expect(JSON.parse(findingsJson(findings, 4))).toEqual({ schema: 1, errors: 1, warnings: 1, ignored: 4, findings });
});

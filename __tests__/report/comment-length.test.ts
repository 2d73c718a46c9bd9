import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../src/report/byte-length.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderJobSummary } from '../../src/report/render-job-summary.js';
import type { RunReport } from '../../src/report/run-report.js';
import { aFinding, aLens, aReport } from './support/a-report.js';
import { elements, pageText, renderPage } from './support/rendered-page.js';
import { situations } from './support/situations.js';
import { withText } from './support/with-text.js';

const options = { key: 'default', run: { number: 1, attempt: 1 }, redactAccounts: false };
const many = situations['three-hundred-changes'] ?? aReport();

function comment(report: RunReport, budgetBytes?: number): string {
  return renderComment(report, { ...options, ...(budgetBytes === undefined ? {} : { budgetBytes }) });
}

describe('a comment with characters of four bytes', () => {
  const lens = (count: number) =>
    aLens({ findings: Array.from({ length: count }, () => aFinding({ message: '😀'.repeat(100) })) });
  const report = aReport({ lenses: [lens(40)] });
  const whole = comment(report, 1_000_000);

  test('is whole when it has exactly its length', () => {
    expect(comment(report, byteLength(whole))).toBe(whole);
    expect(whole).not.toContain('Left out here');
  });

  test('is shortened and says so when it is one byte too long', () => {
    const shortened = comment(report, byteLength(whole) - 1);
    expect(byteLength(shortened)).toBeLessThan(byteLength(whole));
    expect(shortened).toMatch(
      /Left out here, because GitHub limits the length: \d errors?\. All of it is in the summary of the run\./u,
    );
  });

  test('stays within 60,000 bytes by itself', () => {
    const long = comment(aReport({ lenses: [lens(400)] }));
    expect(byteLength(long)).toBeLessThanOrEqual(60_000);
    expect(byteLength(long)).toBeGreaterThan(58_000);
  });
});

describe('a comment that is too long', () => {
  test.each([60_000, 30_000, 12_000])('keeps its shape within %d bytes', (budget) => {
    const text = comment(many, budget);
    expect(byteLength(text)).toBeLessThanOrEqual(budget);
    const page = renderPage(text);
    const [table] = elements(page, 'table');
    expect(elements(table ?? '', 'td').length % Math.max(elements(table ?? '', 'th').length, 1)).toBe(0);
    // Totals stay to the last.
    expect(text).toContain('60 major and 240 minor changes');
    expect(text).toContain('**60 questions re-scored**');
  });

  test('counts what it leaves out', () => {
    const page = renderPage(comment(many, 30_000));
    const text = pageText(page);
    const omitted = (noun: string) =>
      Number(new RegExp(`(\\d+) ${noun}s?[,.]`, 'u').exec(text.slice(text.indexOf('Left out here')))?.[1] ?? 0);
    const shown = (words: string) => text.split(words).length - 1;
    expect(omitted('groups? of minor change') + shown('4 texts read differently')).toBe(60);
    expect(omitted('major change') + shown('loses that selection')).toBe(60);
    expect(omitted('re-scored question') + shown('possible answers change')).toBe(60);
    expect(shown('possible answers change')).toBe(60);
  });

  test('fits into 12,000 bytes, whatever the run', () => {
    const lenses = Array.from({ length: 60 }, () => situations['rescored-answers']?.lenses ?? []).flat();
    const worst = withText(
      aReport({ ...situations['shares-removed'], failure: { reason: 'internal', message: 'x', remedy: 'x' }, lenses }),
      '<'.repeat(4000),
    );
    expect(byteLength(comment(worst, 12_000))).toBeLessThanOrEqual(12_000);
  });
});

test('the summary has room for what the comment leaves out', () => {
  expect(comment(many, 30_000)).toContain('Left out here');
  const summary = renderJobSummary(many);
  expect(summary).not.toContain('Left out here');
  expect(byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
  expect(renderJobSummary(many, 20_000)).toContain('All of it is in the file that the output report-file names.');
});

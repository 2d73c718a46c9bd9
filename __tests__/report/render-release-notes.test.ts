import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../src/report/byte-length.js';
import { releaseNotesBudget, renderReleaseNotes, withReleaseNotes } from '../../src/report/render-release-notes.js';
import { aReport } from './support/a-report.js';
import { elements, pageText, renderPage } from './support/rendered-page.js';
import { situations } from './support/situations.js';

const released = situations['after-release'] ?? aReport();
const partly = situations['partial-failure'] ?? aReport();

describe('release notes', () => {
  const notes = renderReleaseNotes(released);

  test('say what changed, and where it is', () => {
    const page = renderPage(notes);
    expect(elements(page, 'h3').map(pageText)).toEqual(['dynamodb 2.0.0']);
    const text = pageText(page);
    expect(text).toContain('major · published in us-east-1, eu-west-1 · sha256:abab');
    expect(text).toContain('2 questions re-scored');
    expect(text).toContain('Gone, with what was answered there');
    expect(text).toContain('“Each application has a role of its own” in Who may read your tables?');
  });

  test('name only the Regions where the release is', () => {
    expect(pageText(renderPage(renderReleaseNotes(partly)))).toContain('published in us-east-1 ·');
  });

  test('name nobody', () => {
    expect(notes).not.toMatch(/\d{12}|kim|Payments|share/u);
  });

  test('stand behind what people wrote, and replace only themselves', () => {
    const first = withReleaseNotes('Hello\r\n', notes);
    expect(first).toBe(`Hello\n\n${notes}`);
    expect(withReleaseNotes(first, notes)).toBe(first);
    const edited = `${first}\n\nBye`;
    const other = renderReleaseNotes(partly);
    expect(withReleaseNotes(edited, other)).toBe(`Hello\n\n${other}\n\nBye`);
    expect(withReleaseNotes('', notes)).toBe(notes);
  });

  test('never take text of a person with them', () => {
    const broken = `<!-- lens-release:notes begin -->\nMine.`;
    expect(withReleaseNotes(broken, notes)).toBe(`${broken}\n\n${notes}`);
    expect(withReleaseNotes(withReleaseNotes(broken, notes), notes)).toBe(`${broken}\n\n${notes}`);
  });

  test('leave the body within its limit', () => {
    const long = situations['three-hundred-changes'] ?? aReport();
    const published = aReport({
      ...long,
      lenses: long.lenses.map((lens) => ({ ...lens, regions: released.lenses[0]?.regions ?? [] })),
    });
    const body = `${'ä'.repeat(50_000)}\n\n${notes}`;
    const budget = releaseNotesBudget(body);
    const longNotes = renderReleaseNotes(published, budget);
    expect(longNotes).toContain('Left out here');
    expect(byteLength(withReleaseNotes(body, longNotes))).toBeLessThanOrEqual(120_000);
    expect(byteLength(withReleaseNotes(body, longNotes))).toBeGreaterThan(119_000);
  });
});

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadWordDiff } from '../../src/report/diff/word-diff.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderPage } from './support/rendered-page.js';
import { situations } from './support/situations.js';

const folder = new URL('golden/', import.meta.url);
const words = await loadWordDiff();
const options = {
  words,
  key: 'default',
  run: { number: 42, attempt: 1 },
  sha: '0123abc',
  redactAccounts: false,
};

describe('comments people have looked at', () => {
  test.each(Object.entries(situations))('%s', (name, report) => {
    const comment = renderComment(report, options);
    const file = new URL(`${name}.md`, folder);
    // To accept new comments after looking at them: UPDATE_GOLDEN=1 npm test -- __tests__/report/golden
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, comment);
    expect(comment).toBe(readFileSync(file, 'utf8'));
  });

  test('are all of situations that still exist', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(situations)
        .map((name) => `${name}.md`)
        .sort(),
    );
  });
});

test.each(Object.entries(situations))('%s: the first visible line has exactly one verdict', (_, report) => {
  const [, firstLine = ''] = renderComment(report, options).split('\n');
  expect(firstLine.match(/\*\*(major|minor|no change|invalid|refused)\*\*/gu)).toHaveLength(1);
  expect(firstLine).toMatch(/re-scored/u);
});

test.each(Object.entries(situations))('%s: every element of the page is closed where it was opened', (_, report) => {
  expect(() => renderPage(renderComment(report, options))).not.toThrow();
});

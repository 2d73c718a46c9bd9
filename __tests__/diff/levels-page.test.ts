import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { changeRules, type ChangeRule } from '../../src/diff/change-rules.js';

// Plain JavaScript without types, so that it runs without a build.
const generator = ['..', '..', 'scripts', 'levels-page.js'].join('/');
const { levelsPage } = (await import(generator)) as { levelsPage: (rules: readonly ChangeRule[]) => string };

test('docs/levels.md is what the rule book says', () => {
  expect(readFileSync('docs/levels.md', 'utf8')).toBe(levelsPage(changeRules));
});

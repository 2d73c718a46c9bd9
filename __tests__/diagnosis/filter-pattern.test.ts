import { expect, test } from '@jest/globals';
import { takes } from '../../src/diagnosis/filter-pattern.js';

// From GitHub's cheat sheet, and what people write for release tags.
test.each<[string[], string, boolean]>([
  [['v*'], 'v1.2.0', true],
  [['v*'], 'platform/v1.2.0', false],
  [['*/v*'], 'platform/v1.2.0', true],
  [['**'], 'platform/v1.2.0', true],
  [['**/v*'], 'platform/v1.2.0', true],
  [['**/v*'], 'v1.2.0', true],
  [['v[0-9]*'], 'v1.2.0', true],
  [['v[0-9]*'], 'vnext', false],
  [['v[12].[0-9]+.[0-9]+'], 'v1.10.1', true],
  [['v1.0'], 'v1x0', false],
  [['*.jsx?'], 'page.js', true],
  [['v*', '!v1*'], 'v1.0.0', false],
  [['v*', '!v1*', 'v1.0.0'], 'v1.0.0', true],
  [['v[0-9'], 'v1.0.0', false],
])('%j takes %s: %s', (patterns, name, expected) => {
  expect(takes(patterns, name)).toBe(expected);
});

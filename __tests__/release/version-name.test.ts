import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Level } from '../../src/diff/level.js';
import { claimedLevel, compareVersions, isNumericVersion, nextVersion } from '../../src/release/version-name.js';

describe('version names', () => {
  test.each([
    ['1.2', '1.2.0', 0],
    ['1.10', '1.9', 1],
    ['2', '1.99.99', 1],
    ['1.0', '1.0.1', -1],
    ['01.2', '1.2', 0],
    ['99999999999999999999', '99999999999999999998', 1],
  ])('%s against %s', (a, b, expected) => {
    expect(compareVersions(a, b)).toBe(expected);
  });

  test.each([
    [undefined, '0.1', 'major'],
    ['1.4.0', '2.0.0', 'major'],
    ['1.4.0', '1.5', 'minor'],
    ['1.4.0', '1.4.0.1', 'minor'],
    ['summer', '1.0', 'major'],
  ])('published %s, tag v%s claims %s', (published, next, expected) => {
    expect(claimedLevel(published, next)).toBe(expected);
  });

  test.each<[string | undefined, Level, string | undefined]>([
    [undefined, 'minor', '1.0.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['3', 'minor', '3.1'],
    ['3', 'major', '4.0'],
    ['1.4.2', 'none', undefined],
    ['summer', 'major', undefined],
  ])('after %s a %s change is %s', (published, level, expected) => {
    expect(nextVersion(published, level)).toBe(expected);
  });

  test('only digits and periods are numeric', () => {
    const names = ['1', '1.2', '1.', '.1', '1..2', '2.0.0rc0', '', '1_0', ' 1'];
    expect(names.filter(isNumericVersion)).toEqual(['1', '1.2']);
  });

  const version = fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));

  test('the next version is greater, and honest about its level', () => {
    fc.assert(
      fc.property(version, fc.constantFrom('minor' as const, 'major' as const), (published, level) => {
        const next = nextVersion(published, level) ?? '';
        expect(compareVersions(next, published)).toBe(1);
        expect(claimedLevel(published, next)).toBe(level);
      }),
    );
  });

  test('comparing is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, b)).toBe(0 - compareVersions(b, a));
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

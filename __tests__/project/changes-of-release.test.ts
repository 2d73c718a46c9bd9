import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

// Plain JavaScript without types, so that it runs without a build.
const script = ['..', '..', 'scripts', 'changes-of-release.js'].join('/');
const { changesOf } = (await import(script)) as {
  changesOf: (tag: string, changeLog: string, packageVersion: string) => string;
};
const log =
  '# Changes\n\n## Unreleased\n\n## 1.2.0 (2026-11-01)\n\n- This\n- That\n\n## 1.1.0\n\n- Older\n\n## 1.0.0\n';

describe('the changes of a release', () => {
  test('are the part of the change log below its heading', () => {
    expect(changesOf('v1.2.0', log, '1.2.0')).toBe('- This\n- That\n');
    expect(changesOf('v1.1.0', log, '1.1.0')).toBe('- Older\n');
  });

  test.each<[string, string, string]>([
    ['another version than the package', '1.1.0', 'package.json has the version 1.1.0'],
    ['a version without a section', '1.2', 'no section'],
    ['an empty section', '1.0.0', 'no section'],
  ])('are refused for %s', (_, version, message) => {
    const tag = version === '1.1.0' ? 'v1.2.0' : `v${version}`;
    expect(() => changesOf(tag, log, version)).toThrow(message);
  });

  test('the change log has a part for what is not released yet', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## Unreleased$/m);
  });
});

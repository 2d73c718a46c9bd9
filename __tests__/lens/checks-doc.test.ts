import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkGroups, type CheckRule } from '../../src/lens/check-rules.js';

// Plain JavaScript without types, so that it runs without a build.
const generator = ['..', '..', 'scripts', 'checks-doc.js'].join('/');
const { checksDoc } = (await import(generator)) as {
  checksDoc: (groups: readonly { readonly title: string; readonly rules: readonly CheckRule[] }[]) => string;
};

const rules: readonly CheckRule[] = checkGroups.flatMap((group) => [...group.rules]);

test('docs/checks.md is what the rule book and its cases say', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksDoc(checkGroups));
});

test('the documentation shows an example and a finding of every check', () => {
  const sections = checksDoc(checkGroups).split('\n### ').slice(1);
  expect(sections.map((section) => section.slice(0, section.indexOf('\n')))).toEqual(rules.map(({ id }) => id));
  expect(sections.filter((section) => !/```diff\n[^`]*\n[+-]|- Fails on/u.test(section))).toEqual([]);
  expect(sections.filter((section) => !/^> Line \d+, column \d+: /mu.test(section))).toEqual([]);
});

test('ids are kebab-case and unique', () => {
  expect(rules.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('what AWS refuses is an error', () => {
  expect(rules.filter(({ basis, severity }) => basis === 'refused' && severity !== 'error')).toEqual([]);
});

test('every sentence about a check ends, and every source is a page', () => {
  expect(rules.filter(({ why }) => !/[.]$/u.test(why))).toEqual([]);
  expect(rules.filter(({ title }) => /[.]$/u.test(title) || title === '')).toEqual([]);
  expect(rules.filter(({ source }) => !/^(?:https:\/\/|docs\/checks\.md#)/u.test(source))).toEqual([]);
});

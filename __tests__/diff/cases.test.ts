import { describe, expect, test } from '@jest/globals';
import { changeRules } from '../../src/diff/change-rules.js';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import { readCases, seenBy } from './support/read-cases.js';

const cases = readCases();

describe('each kind of change', () => {
  test.each(cases)('$name: exactly the expected changes', ({ before, after, expected }) => {
    expect(seenBy(diffLenses(before, after))).toEqual(expected);
  });

  test.each(changeRules.map(({ kind }) => [kind]))('%s has a case in which it occurs', (kind) => {
    const own = cases.find(({ name }) => name === kind);
    expect(own?.expected.changes.map((change) => change.kind)).toContain(kind);
  });

  test.each(cases)('$name: the mirrored kinds the other way round', ({ before, after, expected }) => {
    const back = diffLenses(after, before).changes.map(({ kind }) => kind);
    expect(back.sort()).toEqual(expected.changes.map(({ kind }) => mirrorOf(kind)).sort());
  });

  test('every addition has its removal in the rule book, and the other way round', () => {
    const kinds = changeRules.map(({ kind }) => kind as string);
    expect(kinds.filter((kind) => !kinds.includes(mirrorOf(kind)))).toEqual([]);
  });

  test('no kind is listed twice', () => {
    expect(new Set(changeRules.map(({ kind }) => kind)).size).toBe(changeRules.length);
  });
});

function mirrorOf(kind: string): string {
  if (kind.endsWith('-added')) return kind.replace('-added', '-removed');
  return kind.replace('-removed', '-added');
}

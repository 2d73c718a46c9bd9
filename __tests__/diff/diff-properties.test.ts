import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeRules } from '../../src/diff/change-rules.js';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import type { LensChange, LensDiff } from '../../src/diff/lens-diff.js';
import { worstLevel, type Level } from '../../src/diff/level.js';
import { canonicalLens } from '../../src/lens/canonical.js';
import { nearPairs, questionsOf, rescoredPairs } from './support/edits.js';
import { leavesOf, lenses, reordered, valueAt, withValue, type Item, type Json } from './support/lenses.js';
import { naiveImpact, type NaiveQuestion } from './support/naive-impact.js';

const runs = { numRuns: 80 };

function mirrored(kind: string): string {
  return kind.replace(/-(added|removed)$/u, (_, what: string) => (what === 'added' ? '-removed' : '-added'));
}

/** A change as seen from one side, without wording. */
function seen({ kind, before, after }: LensChange, mirror: boolean): string {
  const [old, fresh] = mirror ? [after, before] : [before, after];
  return JSON.stringify([mirror ? mirrored(kind) : kind, old, fresh]);
}

function isOrder({ kind }: LensChange): boolean {
  return kind.endsWith('-reordered') || kind === 'question-moved';
}

describe('diffLenses', () => {
  test('finds nothing between a lens and itself', () => {
    fc.assert(
      fc.property(nearPairs, ([, lens]) => {
        const diff = diffLenses(lens, JSON.parse(JSON.stringify(reordered(lens))) as Json);
        expect([diff.level, diff.changes, diff.risk, diff.unscored, diff.renames]).toEqual(['none', [], [], [], []]);
      }),
      runs,
    );
  });

  test('misses no leaf, and calls a change none if and only if AWS keeps the same', () => {
    fc.assert(
      fc.property(lenses, fc.constantFrom<Json>('other', 7, null, '', ['x']), (lens, leaf) => {
        for (const path of leavesOf(lens)) {
          const edited = withValue(lens, path, leaf);
          if (JSON.stringify(edited) === JSON.stringify(lens)) continue;
          const { changes, level } = diffLenses(lens, edited);
          expect([path, changes.length > 0]).toEqual([path, true]);
          expect([path, level === 'none']).toEqual([path, canonicalLens(lens) === canonicalLens(edited)]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('misses no key that is dropped', () => {
    fc.assert(
      fc.property(lenses, (lens) => {
        for (const path of leavesOf(lens)) {
          const edited = withValue(lens, path.slice(0, -1), without(lens, path));
          if (Array.isArray(edited)) continue;
          expect([path, diffLenses(lens, edited).changes.length > 0]).toEqual([path, true]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('is none if and only if AWS keeps the same', () => {
    fc.assert(
      fc.property(nearPairs, ([before, after]) => {
        expect(diffLenses(before, after).level === 'none').toBe(canonicalLens(before) === canonicalLens(after));
      }),
      runs,
    );
  });

  test('sees the same from the other side', () => {
    fc.assert(
      fc.property(nearPairs, ([before, after]) => {
        const [there, back] = [diffLenses(before, after), diffLenses(after, before)];
        const expected = back.changes.map((change) => seen(change, true)).sort();
        expect(there.changes.map((change) => seen(change, false)).sort()).toEqual(expected);
        expect([...there.unscored].sort()).toEqual([...back.unscored].sort());
      }),
      runs,
    );
  });

  test('does not care about the order of keys', () => {
    fc.assert(
      fc.property(nearPairs, ([before, after]) => {
        const plain = (diff: LensDiff): unknown => JSON.parse(JSON.stringify(diff));
        expect(plain(diffLenses(reordered(before), reordered(after)))).toEqual(plain(diffLenses(before, after)));
      }),
      runs,
    );
  });

  test('has the worst level of its changes, and overrides only raise it', () => {
    const levels = fc.constantFrom<Level>('none', 'minor', 'major');
    const overrides = fc.dictionary(fc.constantFrom(...changeRules.map(({ kind }) => kind), '__proto__'), levels);
    fc.assert(
      fc.property(nearPairs, overrides, ([before, after], rules) => {
        const [plain, raised] = [diffLenses(before, after), diffLenses(before, after, { rules })];
        expect(raised.level).toBe(worstLevel(raised.changes.map(({ level }) => level)));
        const expected = plain.changes.map(({ kind, level }) => worstLevel([level, rules[kind] ?? 'none'])).sort();
        expect(raised.changes.map(({ level }) => level).sort()).toEqual(expected);
      }),
      runs,
    );
  });

  test('points at what it tells of', () => {
    fc.assert(
      fc.property(nearPairs, ([before, after]) => {
        for (const change of diffLenses(before, after).changes.filter((one) => !isOrder(one))) {
          const [lens, value] = change.kind.endsWith('-removed') ? [before, change.before] : [after, change.after];
          const found = valueAt(lens, change.pointer) ?? null;
          expect([change, withoutQuestions(found, change)]).toEqual([change, value]);
        }
      }),
      runs,
    );
  });

  test('counts the answers that a decision one by one counts', () => {
    fc.assert(
      fc.property(rescoredPairs, ([before, after]) => {
        const old = questionsOf(before) as unknown as NaiveQuestion[];
        const fresh = questionsOf(after) as unknown as NaiveQuestion[];
        const expected = fresh.flatMap((question, index) => naiveImpact(old[index] ?? question, question) ?? []);
        const diff = diffLenses(before, after);
        expect(diff.risk).toEqual(expected);
        const rescored = expected.map(({ question }) => question);
        for (const { kind, question, level } of diff.changes) {
          if (kind !== 'risk-rules-changed' && kind !== 'choice-added') continue;
          expect([question, level]).toEqual([question, rescored.includes(question ?? '') ? 'major' : 'minor']);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function without(lens: Item, path: readonly (string | number)[]): Json {
  const parent =
    valueAt(
      lens,
      path
        .slice(0, -1)
        .map((step) => `/${step}`)
        .join(''),
    ) ?? null;
  if (Array.isArray(parent) || typeof parent !== 'object' || parent === null) return parent;
  return Object.fromEntries(Object.entries(parent).filter(([key]) => key !== path.at(-1)));
}

/** A pillar that comes or goes is told without its questions. */
function withoutQuestions(value: Json, { kind }: LensChange): Json {
  if (!kind.startsWith('pillar-') || Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'questions'));
}

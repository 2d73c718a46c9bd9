import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLength } from '../../../src/report/byte-length.js';
import { list, paragraph } from '../../../src/report/markdown/block.js';
import { phrase } from '../../../src/report/markdown/phrase.js';
import { fit as fitWithNote, gap } from '../../../src/report/page/fit.js';
import type { Part, Stage } from '../../../src/report/page/part.js';
import { stages } from '../../../src/report/page/part.js';

const fit = (parts: readonly Part[], budget: number) => fitWithNote(parts, budget, () => '');

function aPart(stage: Stage, items: readonly string[], noun = 'thing'): Part {
  return {
    stage,
    noun: [noun, `${noun}s`],
    size: items.length,
    render: (kept) => [
      paragraph(phrase`${stage}`),
      list(items.slice(0, kept).map((item) => phrase`${item}`)),
      ...(kept < items.length ? [paragraph(phrase`and ${items.length - kept} more`)] : []),
    ],
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + byteLength(text) + byteLength(gap), 0);
}

const items = (count: number, text = 'item') => Array.from({ length: count }, (_, index) => `${text} ${index}`);

describe('a page within its budget', () => {
  test('is left alone', () => {
    const parts = [aPart('lenses', items(2)), aPart('regions', []), aPart('minor-changes', items(1))];
    const full = fit(parts, 1_000_000);
    expect(full.omitted).toEqual([]);
    expect(full.texts).toHaveLength(2);
    expect(fit(parts, lengthOf(full.texts))).toEqual(full);
  });
});

describe('a page over its budget', () => {
  const parts = stages.toReversed().map((stage) => aPart(stage, items(4, '😀'.repeat(10)), stage));
  const full = lengthOf(fit(parts, 1_000_000).texts);

  test('gives way by one item when it is one byte too long', () => {
    const { texts, omitted } = fit(parts, full - 1);
    expect(omitted.map(({ count }) => count)).toEqual([1]);
    expect(omitted[0]?.noun).toEqual(['unimportant-changes', 'unimportant-changess']);
    expect(texts.at(-1)).toMatch(/and 1 more$/u);
  });

  test('gives way stage by stage: one is gone before the next is touched', () => {
    for (let budget = full; budget >= 0; budget -= 97) {
      const { omitted } = fit(parts, budget);
      const counts = stages.map((stage) => omitted.find(({ noun }) => noun[0] === stage)?.count ?? 0);
      const touched = counts.findLastIndex((count) => count > 0);
      expect(counts.slice(0, Math.max(touched, 0)).every((count) => count === 4)).toBe(true);
    }
  });

  test('gives way from its end', () => {
    const two = [aPart('regions', items(3, 'a long item'), 'a'), aPart('regions', items(3, 'a long item'), 'b')];
    const { omitted } = fit(two, lengthOf(fit(two, 10_000).texts) - 1);
    expect(omitted).toEqual([{ noun: ['b', 'bs'], count: 1 }]);
  });
});

test('there is room for the note on what was left out', () => {
  const parts = [aPart('regions', items(30, 'a long item'))];
  const full = lengthOf(fit(parts, 10_000).texts);
  const { texts, omitted } = fitWithNote(parts, full - 1, (all) => `${all[0]?.count} were left out${'.'.repeat(200)}`);
  expect(omitted[0]?.count).toBeGreaterThan(10);
  expect(lengthOf(texts)).toBeLessThanOrEqual(full - 220);
  expect(fitWithNote(parts, full, () => '.'.repeat(1000)).omitted).toEqual([]);
});

test('whatever the parts: never over the budget, every unit shown or counted, never less than fits', () => {
  const part = fc
    .tuple(
      fc.constantFrom(...stages),
      fc.array(fc.constantFrom('a', '😀'.repeat(30), 'word '.repeat(20)), { maxLength: 8 }),
    )
    .map(([stage, texts]) => aPart(stage, texts));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.nat(3000), (parts, budget) => {
      const { texts, omitted } = fit(parts, budget);
      expect(lengthOf(texts)).toBeLessThanOrEqual(budget);
      const shown = texts.join('\n').match(/^- /gmu)?.length ?? 0;
      const missing = omitted.reduce((sum, { count }) => sum + count, 0);
      expect(shown + missing).toBe(parts.reduce((sum, { size }) => sum + size, 0));
    }),
    { numRuns: 60 },
  );
});

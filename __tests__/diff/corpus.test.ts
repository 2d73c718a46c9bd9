import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import type { LensDiff } from '../../src/diff/lens-diff.js';
import { readRules } from '../../src/lens/risk/read-rules.js';
import { diffHeadline } from '../../src/report/diff/diff-headline.js';
import { itemsOf, questionsOf, textOf } from './support/edits.js';
import type { Item } from './support/lenses.js';
import { naiveImpact, type NaiveQuestion } from './support/naive-impact.js';

/** Before/after pairs of real lenses, which are not part of the project: only counts, ids and levels are kept of them. */
const corpus = process.env['LENS_CORPUS'];
const golden = '__tests__/diff/golden/corpus.json';

interface Summary {
  readonly headline: string;
  readonly level: string;
  readonly kinds: Readonly<Record<string, number>>;
  readonly ids: readonly string[];
  readonly risk: readonly string[];
  readonly unscored: readonly string[];
  readonly renames: readonly string[];
}

function summaryOf(diff: LensDiff): Summary {
  const kinds: Record<string, number> = {};
  for (const { kind } of diff.changes) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const major = diff.changes.filter(({ level }) => level === 'major');
  return {
    headline: diffHeadline(diff),
    level: diff.level,
    kinds,
    ids: major.map(({ kind, question, choice }) => [kind, question, choice].filter((part) => part !== null).join(' ')),
    risk: diff.risk.map((impact) => JSON.stringify(impact)),
    unscored: diff.unscored,
    renames: diff.renames.map(({ from, to, edited, rules }) => `${from} ${to} ${edited} ${rules ?? ''}`),
  };
}

function pairsOf(folder: string): readonly (readonly [string, Item, Item])[] {
  const read = (file: string): Item =>
    JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '')) as Item;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-before.json'))
    .sort()
    .map((file) => [nameOf(file), read(file), read(file.replace('-before', '-after'))]);
}

if (corpus === undefined) {
  test.skip('real lenses: set LENS_CORPUS to a folder with -before.json and -after.json files', () => undefined);
} else {
  const pairs = pairsOf(corpus);
  // To accept what has changed after looking at it: UPDATE_GOLDEN=1 npm test -- __tests__/diff/corpus
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const found = pairs.map(([name, before, after]) => [name, summaryOf(diffLenses(before, after))] as const);
    writeFileSync(golden, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
  }

  const expected = existsSync(golden)
    ? (JSON.parse(readFileSync(golden, 'utf8')) as Readonly<Record<string, Summary>>)
    : {};

  describe('real lenses', () => {
    test.each(pairs)('%s: the changes that were looked at', (name, before, after) => {
      expect(summaryOf(diffLenses(before, after))).toEqual(expected[name]);
    });

    test.each(pairs)('%s: the answers that a decision one by one counts', (_, before, after) => {
      const { risk, unscored } = diffLenses(before, after);
      const old = new Map(questionsOf(before).map((question) => [textOf(question, 'id'), question]));
      const counted = questionsOf(after).flatMap((question) => {
        const former = old.get(textOf(question, 'id'));
        if (former === undefined || unscored.includes(textOf(question, 'id'))) return [];
        if (!canBeEvaluated(former) || !canBeEvaluated(question) || itemsOf(former, 'choices').length > 10) return [];
        return naiveImpact(former as unknown as NaiveQuestion, question as unknown as NaiveQuestion) ?? [];
      });
      const small = new Set(
        questionsOf(before)
          .filter((item) => itemsOf(item, 'choices').length <= 10)
          .map((item) => item['id']),
      );
      expect(risk.filter(({ question }) => small.has(question))).toEqual(counted);
    });
  });
}

/** The folder of the history and the number of the pair, wherever that folder is. */
function nameOf(file: string): string {
  return file.replace('-before.json', '').split(/[/\\]/u).slice(-2).join('/');
}

function canBeEvaluated(question: Item): boolean {
  return readRules(question).kind === 'rules';
}

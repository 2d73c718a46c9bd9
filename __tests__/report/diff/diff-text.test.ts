import { describe, expect, test } from '@jest/globals';
import { diffLenses } from '../../../src/diff/diff-lenses.js';
import { diffHeadline, rewriteLine } from '../../../src/report/diff/diff-headline.js';
import { diffJson } from '../../../src/report/diff/diff-json.js';
import { diffText } from '../../../src/report/diff/diff-text.js';
import { loadWordDiff } from '../../../src/report/diff/word-diff.js';
import { lensTitles } from '../../../src/report/lens-titles.js';
import type { Json } from '../../diff/support/lenses.js';
import { readCases } from '../../diff/support/read-cases.js';

const words = await loadWordDiff();
const cases = new Map(readCases().map((one) => [one.name, one]));

function sides(name: string): readonly [Json, Json] {
  const found = cases.get(name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return [found.before, found.after];
}

function textOf([before, after]: readonly [Json, Json]): string {
  return diffText(diffLenses(before, after), { titles: lensTitles([before, after]), words, width: 100 });
}

function questions(count: number, textOfEach: (index: number) => Record<string, Json>): Json {
  const list = Array.from({ length: count }, (_, index) => ({ choices: [], riskRules: [], ...textOfEach(index) }));
  return { name: 'Lens', pillars: [{ id: 'p_1', name: 'Pillar', questions: list }] };
}

describe('the first line of a diff', () => {
  test.each([
    ['risk-rules-changed', 'major · 1 question re-scored'],
    ['risk-not-comparable', 'major · 1 question cannot be compared'],
    ['pillar-removed', 'major · 1 pillar, 1 question removed'],
    ['choice-renamed', 'major · 1 question re-scored · 1 choice renamed'],
    ['everything-renamed', 'major · 2 pillars, 3 questions renamed'],
    ['choices-renumbered', 'major · 1 choice repurposed · 1 choice added · 1 text changed'],
    ['question-moved', 'major · 1 question moved'],
    ['malformed-changed', 'major · 1 change to something malformed'],
    ['risk-rules-rewritten', 'minor · 1 set of rules rewritten without effect'],
    ['resource-changed', 'minor · 2 texts changed'],
    ['choices-reordered', 'minor · 1 list reordered'],
    ['unknown-key-changed', 'no change · 3 differences that AWS does not keep'],
  ])('%s: %s', (name, line) => {
    const [before, after] = sides(name);
    expect(diffHeadline(diffLenses(before, after))).toBe(line);
    expect(
      textOf([before, after])
        .replace(/\n(?! *\n)/gu, ' ')
        .split('\n')[0]
        ?.trim(),
    ).toContain(line.slice(0, 90));
  });

  test('of two equal lenses is all there is', () => {
    const [lens] = sides('risk-rules-changed');
    expect(textOf([lens, lens])).toBe('no change\n');
  });

  test('is followed by one that says when hardly anything is left', () => {
    const before = questions(10, (index) => ({
      id: `old_${index}`,
      title: `Old ${'abcdefghij'.charAt(index).repeat(9)}`,
    }));
    const renamed = questions(10, (index) => ({
      id: `new_${index}`,
      title: `Old ${'abcdefghij'.charAt(index).repeat(9)}`,
    }));
    const other = questions(10, (index) => ({ id: `new_${index}`, title: 'klmnopqrst'.charAt(index).repeat(30) }));
    expect(rewriteLine(diffLenses(before, renamed))).toBe(
      'Nearly everything is replaced: 0 of 10 questions keep their ids; 10 can be recognised under new ones.',
    );
    expect(rewriteLine(diffLenses(before, other))).toBe(
      'Nearly everything is replaced: 0 of 10 questions keep their ids.',
    );
    expect(rewriteLine(diffLenses(before, before))).toBe('');
  });
});

describe('a diff in a terminal', () => {
  test('tells what is re-scored first, then what else changes, with words and rules marked', () => {
    expect(textOf(sides('choice-added-and-required'))).toBe(
      `major · 1 question re-scored · 1 choice added

1 question re-scored (marks of “does not apply” are not counted)

- How do you water young trees? tree_water
  2 of 7 possible answers change: 2 get worse. For example, whoever ticked exactly “Drip lines reach
  every tree” and “Soil moisture is measured” goes from no risk to medium risk.

Trees

- How do you water young trees? tree_water
  - Risk rules of question "tree_water" changed: 2 of 7 possible answers change, 2 to a higher risk
    - NO_RISK: drip && meter{+ && mulch+}
  - Choice "mulch" of question "tree_water" ("Roots are mulched") added: nobody has it selected yet
`,
    );
  });

  test('marks words, joins neighbouring edits and shortens what stays', () => {
    const lens = (description: string) => questions(1, () => ({ id: 'q_1', title: 'What?', description }));
    const filler = 'a sentence that stays as it is, '.repeat(5);
    const line = (before: string, after: string) =>
      textOf([lens(before), lens(after)]).split('Question description: ')[1];
    expect(line('two old nodes run all day', 'two new hosts run all day')).toBe(
      'two [-old nodes-]{+new hosts+} run all day\n',
    );
    expect(line('entirely other words', 'nothing alike here')).toBe('[-entirely other words-]{+nothing alike here+}\n');
    expect(line(`${filler}old`, `${filler}new`)?.replace(/\s+/gu, ' ')).toBe(
      '… it is, a sentence that stays as it is, [-old-]{+new+} ',
    );
  });

  test('counts texts per question once there are too many to read', () => {
    const lens = (word: string) =>
      questions(30, (index) => ({
        id: `q_${index}`,
        title: `Question ${index} ${word}`,
        description: `About ${word}`,
      }));
    const text = textOf([lens('before'), lens('after')]);
    expect(text.match(/2 texts read differently/gu)).toHaveLength(30);
    expect(text).not.toContain('[-');
  });

  test('counts what AWS does not keep', () => {
    expect(textOf(sides('export-number-changed'))).toBe(
      'no change · 2 differences that AWS does not keep\n\nNot kept by AWS\n\n- Number of an export changed: 2\n',
    );
  });

  test('tells a rename once, with what is lost', () => {
    const text = textOf(sides('choice-renamed')).replace(/\s+/gu, ' ');
    expect(text).toContain('renamed to "moisture": AWS goes by ids, so whoever selected it loses the selection');
    expect(text).not.toContain('under a new id');
  });
});

describe('a diff as JSON', () => {
  test('has exactly the fields of schema 1', () => {
    const [before, after] = sides('risk-rules-changed');
    expect(JSON.parse(diffJson(diffLenses(before, after)))).toEqual({
      schema: 1,
      level: 'major',
      changes: [
        {
          kind: 'risk-rules-changed',
          level: 'major',
          pointer: '/pillars/0/questions/0/riskRules',
          pillar: 'trees',
          question: 'tree_water',
          choice: null,
          before: [
            { condition: 'drip && meter', risk: 'NO_RISK' },
            { condition: 'drip || meter', risk: 'MEDIUM_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
          after: [
            { condition: 'drip && meter', risk: 'NO_RISK' },
            { condition: 'drip', risk: 'MEDIUM_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
          message: 'Risk rules of question "tree_water" changed: 2 of 7 possible answers change, 2 to a higher risk',
        },
      ],
      risk: [
        {
          question: 'tree_water',
          answers: 7,
          changed: 2,
          raised: 2,
          lowered: 0,
          unanswered: 0,
          undefined: 0,
          witness: { selected: ['meter'], before: 'MEDIUM_RISK', after: 'HIGH_RISK' },
        },
      ],
      unscored: [],
    });
  });
});

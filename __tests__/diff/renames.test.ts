import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import type { Item } from './support/lenses.js';

const practices = [
  'Backups are taken every night and kept for a month',
  'Restores are rehearsed twice a year by the owning team',
  'Access keys are rotated without anybody being asked',
  'Traffic between services is encrypted with short-lived certificates',
  'Alarms reach somebody who is awake',
  'Costs are shown to the people who cause them',
];

function lensOf(choices: readonly { id: string; title: string }[], conditions: readonly string[]): Item {
  const riskRules = [
    ...conditions.map((condition) => ({ condition, risk: 'NO_RISK' })),
    { condition: 'default', risk: 'HIGH_RISK' },
  ];
  const question = {
    id: 'q_1',
    title: 'How do you operate?',
    choices: choices.map((item) => ({ ...item })),
    riskRules,
  };
  return { pillars: [{ id: 'p_1', name: 'Operations', questions: [question] }] };
}

const old = practices.map((title, index) => ({ id: `old_${index}`, title }));

describe('renames', () => {
  test('of all choices at once, edited and shuffled, are recognised', () => {
    const edits = fc.array(fc.constantFrom('', ' today', ' (required)'), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), edits, (order, endings) => {
        const fresh = order.map((from, index) => ({
          id: `new_${from}`,
          title: `${practices[from] ?? ''}${endings[index] ?? ''}`,
        }));
        const { renames } = diffLenses(lensOf(old, ['old_0 && old_3']), lensOf(fresh, ['new_0 && new_3']));
        const found = renames.map(({ from, to, rules, edited }) => [from.slice(4), to.slice(4), rules, edited]);
        const expected = order.map((from, index) => [String(from), String(from), 'equivalent', endings[index] !== '']);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  test('tell when the rules do not follow', () => {
    const fresh = old.map(({ title }, index) => ({ id: `new_${index}`, title }));
    const { renames, level } = diffLenses(lensOf(old, ['old_0 && old_3']), lensOf(fresh, ['new_0 || new_3']));
    expect(new Set(renames.map(({ rules }) => rules))).toEqual(new Set(['different']));
    expect(level).toBe('major');
  });

  test('are not seen where something else came in the place of what went', () => {
    const [first, ...rest] = old;
    const fresh = { id: 'new_0', title: 'Somebody owns each dashboard' };
    expect(
      diffLenses(
        lensOf([...rest, { ...first, id: 'old_0', title: first?.title ?? '' }], []),
        lensOf([fresh, ...rest], []),
      ).renames,
    ).toEqual([]);
  });

  test('keep near copies apart by their places', () => {
    const copies = (prefix: string) =>
      [1, 2, 3].map((step) => ({ id: `${prefix}_${step}`, title: `Runbook ${step} is rehearsed by the team` }));
    const { renames } = diffLenses(lensOf(copies('old'), []), lensOf(copies('new'), []));
    expect(renames.map(({ from, to }) => [from, to])).toEqual([
      ['old_1', 'new_1'],
      ['old_2', 'new_2'],
      ['old_3', 'new_3'],
    ]);
  });

  test('of a question say whether its rules decide alike, with its choices renamed too', () => {
    const before = lensOf(old, ['old_1']);
    const after = JSON.parse(JSON.stringify(before).replaceAll('old_', 'new_').replace('"q_1"', '"q_2"')) as Item;
    const { renames, changes } = diffLenses(before, after);
    expect(renames).toEqual([
      { item: 'question', question: null, from: 'q_1', to: 'q_2', edited: false, rules: 'equivalent' },
    ]);
    expect(changes[0]?.message).toBe(
      'Question "q_1" ("How do you operate?") renamed to "q_2", with rules that decide alike: AWS goes by ids, so its selections, notes and "does not apply" marks are lost',
    );
  });
});

describe('titles that move', () => {
  test('make every id in the row stand for something else, and major', () => {
    const shifted = old.map(({ id }, index) => ({ id, title: practices[index - 1] ?? 'Drift is reported' }));
    const diff = diffLenses(lensOf(old, []), lensOf(shifted, []));
    expect(diff.changes.map(({ kind, choice }) => [kind, choice])).toEqual(
      old.map(({ id }) => ['choice-repurposed', id]),
    );
    expect(diff.level).toBe('major');
  });

  test.each([
    ['Backups', 'Backups daily', 'choice-title-changed'],
    ['Use the vault', 'Use a log', 'choice-title-changed'],
    ['Costs', 'KPIs', 'choice-repurposed'],
    ['Wisdom', 'Amazon Q in Connect', 'choice-repurposed'],
    ['Store BACKUPS', 'Your backups', 'choice-title-changed'],
  ])('are not needed for %j to become %j: %s', (before, after, kind) => {
    const lens = (title: string) => lensOf([{ id: 'aaa', title }], []);
    expect(diffLenses(lens(before), lens(after)).changes.map((change) => change.kind)).toEqual([kind]);
  });
});

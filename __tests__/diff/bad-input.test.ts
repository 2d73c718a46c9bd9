import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import type { Json } from './support/lenses.js';
import { leavesOf, lenses, withValue } from './support/lenses.js';

const choice = (id: string) => ({ id, title: `Title of ${id}` });

function lensWith(question: Record<string, Json>): Json {
  const whole = { id: 'q_1', title: 'What?', choices: [choice('aaa')], riskRules: [], ...question };
  return { name: 'Lens', pillars: [{ id: 'p_1', name: 'Pillar', questions: [whole] }] };
}

const manyChoices = Array.from({ length: 16 }, (_, index) => choice(`c_${index}`));

describe('a side that cannot be evaluated', () => {
  test.each<[string, Record<string, Json>, Record<string, Json>]>([
    ['an unknown operand', {}, { riskRules: [{ condition: 'gone', risk: 'NO_RISK' }] }],
    ['a syntax error', { riskRules: [{ condition: 'aaa &', risk: 'NO_RISK' }] }, {}],
    ['an unknown risk', {}, { riskRules: [{ condition: 'aaa', risk: 'LOW_RISK' }] }],
    ['sixteen choices', {}, { choices: manyChoices }],
    ['sixteen choices before', { choices: manyChoices }, {}],
    ['a choice twice', {}, { choices: [choice('aaa'), choice('aaa')] }],
    ['a choice without an id', {}, { choices: [choice('aaa'), { title: 'x' }] }],
    ['no list of rules', {}, { riskRules: 'default' }],
    ['no list of choices', {}, { choices: {} }],
    [
      'the same flaw on both sides, and a choice more',
      { riskRules: [{ condition: 'gone', risk: 'NO_RISK' }] },
      {
        riskRules: [{ condition: 'gone', risk: 'NO_RISK' }],
        choices: [choice('aaa'), choice('bbb')],
      },
    ],
  ])('%s makes the question unscored and its change major', (_, before, after) => {
    const diff = diffLenses(lensWith(before), lensWith(after));
    expect(diff).toMatchObject({ level: 'major', risk: [], unscored: ['q_1'] });
    expect(diff.changes[0]).toMatchObject({ kind: 'risk-not-comparable', question: 'q_1' });
  });

  test('matters not where only a text differs', () => {
    const broken = { riskRules: [{ condition: 'gone', risk: 'NO_RISK' }] };
    const diff = diffLenses(
      lensWith(broken),
      lensWith({ ...broken, choices: [{ id: 'aaa', title: 'Title of an aaa' }] }),
    );
    expect(diff).toMatchObject({ level: 'minor', unscored: [] });
  });

  test('does not keep the other questions from being compared', () => {
    const lens = (rules: Json): Json => ({
      pillars: [
        {
          id: 'p_1',
          questions: [
            { id: 'q_1', choices: 'none', riskRules: rules },
            { id: 'q_2', choices: [choice('aaa')], riskRules: rules },
          ],
        },
      ],
    });
    const diff = diffLenses(lens([]), lens([{ condition: 'aaa', risk: 'NO_RISK' }]));
    expect(diff.unscored).toEqual(['q_1']);
    expect(diff.risk.map(({ question, changed }) => [question, changed])).toEqual([['q_2', 1]]);
  });
});

describe('a side that is no lens', () => {
  const anything = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json);

  test('never stops the diff, and is never called minor', () => {
    fc.assert(
      fc.property(anything, lenses, (value, lens) => {
        for (const [before, after] of [
          [value, lens],
          [lens, value],
          [value, [value]],
        ] as const) {
          expect(diffLenses(before, after).level).toBe('major');
        }
      }),
    );
  });

  test('may be broken anywhere', () => {
    fc.assert(
      fc.property(lenses, anything, fc.nat(), fc.nat(), (lens, value, seed, depth) => {
        const leaves = leavesOf(lens);
        const path = leaves[seed % leaves.length] ?? [];
        const broken = withValue(lens, path.slice(0, 1 + (depth % path.length)), value);
        expect(() => [diffLenses(lens, broken), diffLenses(broken, lens), diffLenses(broken, broken)]).not.toThrow();
        expect(diffLenses(broken, broken).changes).toEqual([]);
      }),
    );
  });

  test('may name its keys after what every object inherits', () => {
    const lens = (text: string): Json =>
      JSON.parse(`{"__proto__": {"name": "${text}"}, "constructor": "${text}", "pillars": [
        {"id": "__proto__", "name": "P", "questions": [
          {"id": "constructor", "title": "Q", "choices": [{"id": "__proto__", "title": "${text}"}],
           "riskRules": [{"condition": "__proto__", "risk": "NO_RISK"}]}]}]}`) as Json;
    const { changes } = diffLenses(lens('old text'), lens('new text'));
    expect(changes.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ['choice-title-changed', '/pillars/0/questions/0/choices/0/title'],
      ['unknown-key-changed', '/__proto__'],
      ['unknown-key-changed', '/constructor'],
    ]);
  });

  test('may be nested deeper than the stack', () => {
    const deep = (core: Json): Json => {
      let value = core;
      for (let level = 0; level < 50_000; level += 1) value = [value];
      return value;
    };
    expect(diffLenses({ note: deep(1) }, { note: deep(1) }).changes).toEqual([]);
    expect(diffLenses({ note: deep(1) }, { note: deep(2) }).changes).toHaveLength(1);
  });
});

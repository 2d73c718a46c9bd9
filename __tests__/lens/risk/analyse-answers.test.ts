import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyseAnswers, type AnswerAnalysis, type KnownAnalyses } from '../../../src/lens/risk/analyse-answers.js';
import { readRules } from '../../../src/lens/risk/read-rules.js';
import { risks } from '../../../src/lens/risk/risk.js';
import { conditions, groupConditions } from '../support/conditions.js';
import { evaluator, subsets, type TextRule } from '../support/naive-risk.js';

const ids = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff', 'ggg'];
const worse: Readonly<Record<string, number>> = { NO_RISK: 0, MEDIUM_RISK: 1, HIGH_RISK: 2 };

function analyse(
  choices: readonly string[],
  riskRules: readonly TextRule[],
  none: readonly number[],
  known?: KnownAnalyses,
): AnswerAnalysis {
  const reading = readRules({
    choices: choices.map((id) => ({ id })),
    riskRules: riskRules.map((rule) => ({ ...rule })),
  });
  if (reading.kind !== 'rules') throw new Error(reading.reasons.join());
  return analyseAnswers({ choiceIds: reading.choiceIds, rules: reading.rules, none }, known);
}

/** The same by trying one answer after the other, from the words of the contract. */
function tried(choices: readonly string[], rules: readonly TextRule[], none: readonly number[]): AnswerAnalysis {
  const [, ...answers] = subsets(choices);
  const decide = evaluator(rules, choices);
  const riskOf = (answer: readonly string[]): string => decide(new Set(answer));
  const named = (answer: readonly string[]): number[] => answer.map((id) => choices.indexOf(id)).sort((a, b) => a - b);
  const first = (holds: (answer: string[]) => boolean): number[] | undefined => {
    const answer = answers.find(holds);
    return answer === undefined ? undefined : named(answer);
  };
  const reached = risks.filter((risk) => answers.some((answer) => riskOf(answer) === risk));
  const [best, worst] = [reached[0], reached.at(-1)];
  const practices = choices.filter((_, index) => !none.includes(index));
  const noneIds = none.map((index) => choices[index] ?? '');
  const holding = rules.map((rule) => {
    const alone = evaluator([rule], choices);
    return (answer: readonly string[]) => alone(new Set(answer)) !== 'UNDEFINED';
  });
  const deciding = (answer: readonly string[]): number => holding.findIndex((holds) => holds(answer));
  const everything = practices.length < 2 || best === undefined ? best : riskOf(practices);
  const tolerated = first(
    (answer) =>
      answer.length > 1 &&
      answer.some((id) => noneIds.includes(id)) &&
      (worse[riskOf(answer)] ?? 9) < (worse[worst ?? ''] ?? 0),
  );
  const toleratedAlone = tolerated?.map((index) => choices[index] ?? '') ?? [];
  const varied = new Set(answers.map(riskOf)).size > 1;
  return {
    reached,
    idle: holding.flatMap((holds, rule) => {
      if (answers.some((answer) => deciding(answer) === rule)) return [];
      const answer = answers.find(holds);
      const taken = answer === undefined ? undefined : { answer: named(answer), by: deciding(answer) };
      return [{ rule, taken, holdsForNothing: holds([]) }];
    }),
    uncovered: first((answer) => riskOf(answer) === 'UNDEFINED'),
    ineffective: practices
      .filter(
        (id) => varied && subsets(choices).every((set) => set.includes(id) || riskOf(set) === riskOf([...set, id])),
      )
      .map((id) => choices.indexOf(id)),
    raising: practices.flatMap((id) => {
      const lacking = answers.filter((answer) => !answer.includes(id));
      const change = (answer: string[]): number =>
        (worse[riskOf([...answer, id])] ?? NaN) - (worse[riskOf(answer)] ?? NaN);
      const answer = lacking.find((set) => change(set) > 0);
      if (answer === undefined) return [];
      const [before, after] = [riskOf(answer), riskOf([...answer, id])] as ['NO_RISK', 'HIGH_RISK'];
      const onlyRaises = !lacking.some((set) => change(set) < 0);
      return [{ choice: choices.indexOf(id), answer: named(answer), before, after, onlyRaises }];
    }),
    everything:
      everything === best || best === undefined
        ? undefined
        : { risk: everything as 'HIGH_RISK', better: first((answer) => riskOf(answer) === best) ?? [] },
    mildNone: none.flatMap((choice) => {
      const risk = riskOf([choices[choice] ?? '']) as 'NO_RISK';
      if (risk === worst || worst === undefined || worse[risk] === undefined) return [];
      return [{ choice, risk, worse: first((answer) => riskOf(answer) === worst) ?? [] }];
    }),
    tolerated: tolerated === undefined ? undefined : { answer: tolerated, risk: riskOf(toleratedAlone) as 'NO_RISK' },
  };
}

describe('what rules make of all answers', () => {
  test.each([1, 2, 3, 5, 6, 7])('is what trying every answer of %i choices shows', (count) => {
    const choices = ids.slice(0, count);
    const rule = fc.record({
      condition: fc.oneof(
        { arbitrary: conditions(choices), weight: 4 },
        { arbitrary: fc.constant('default'), weight: 1 },
      ),
      risk: fc.constantFrom(...risks),
    });
    const none = fc.constantFrom([], [count - 1], [0, count - 1].slice(0, Math.min(2, count)));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), none, (rules, noneChoices) => {
        expect(analyse(choices, rules, noneChoices)).toEqual(tried(choices, rules, noneChoices));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [[['aaa', 'ccc', 'ddd'], ['bbb', 'eee', 'fff'], ['ggg']], [6]],
    [[['aaa', 'ddd'], ['bbb', 'eee', 'fff', 'ggg'], ['ccc']], []],
    [
      [
        ['aaa', 'bbb', 'ccc', 'ddd', 'eee'],
        ['fff', 'ggg'],
      ],
      [0, 5],
    ],
  ])('is the same where rules treat the choices of each group alike: %j, none %j', (groups, none) => {
    const rule = fc.record({ condition: groupConditions(groups), risk: fc.constantFrom(...risks) });
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        expect(analyse(ids, rules, none)).toEqual(tried(ids, rules, none));
      }),
      { numRuns: 150 },
    );
  });

  test('what is known of one question holds for another with more choices in each role', () => {
    const known: KnownAnalyses = new Map();
    const scored = (choices: readonly string[], practices: readonly string[]): AnswerAnalysis =>
      analyse(
        choices,
        [
          { condition: [...practices, '!no'].join(' && '), risk: 'NO_RISK' },
          { condition: practices.join(' || '), risk: 'MEDIUM_RISK' },
          { condition: 'default', risk: 'HIGH_RISK' },
        ],
        [choices.indexOf('no')],
        known,
      );
    expect(scored(['a', 'b', 'no'], ['b', 'a'])).toEqual(scored(['a', 'b', 'no'], ['a', 'b']));
    const more = scored(['x', 'y', 'no', 'z'], ['x', 'y', 'z']);
    expect(known.size).toBe(1);
    expect(more.tolerated).toEqual({ answer: [0, 2], risk: 'MEDIUM_RISK' });
    expect(more.raising).toEqual([]);
  });

  test('what is known of questions stays bounded, however many there are', () => {
    const known: KnownAnalyses = new Map();
    for (let kind = 0; kind < 256; kind += 1) {
      const choices = [...ids, 'hhh', 'iii'];
      const condition = choices.reduce(
        (inner, id, index) => `${id} ${(kind >> index) & 1 ? '&&' : '||'} (${inner})`,
        'jjj',
      );
      analyse([...choices, 'jjj'], [{ condition, risk: 'NO_RISK' }], [], known);
    }
    expect(known.size).toBe(100);
    const rules = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK', 'NO_RISK'].map((risk, index) => ({
      condition: ids[index] ?? '',
      risk,
    }));
    const others: KnownAnalyses = new Map();
    analyse(ids, rules, [], others);
    expect(others.size).toBe(0);
  });

  test('a question of fifteen choices is evaluated over all 32,767 answers', () => {
    const choices = Array.from({ length: 15 }, (_, index) => `c${index}`);
    const all = choices.join(' && ');
    const analysis = analyse(
      choices,
      [
        { condition: all, risk: 'NO_RISK' },
        { condition: 'c14 && !c3', risk: 'HIGH_RISK' },
        { condition: 'default', risk: 'MEDIUM_RISK' },
      ],
      [],
    );
    expect(analysis).toMatchObject({
      reached: ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'],
      idle: [],
      ineffective: [],
      everything: undefined,
    });
    expect(analysis.raising).toEqual([
      { choice: 14, answer: [0], before: 'MEDIUM_RISK', after: 'HIGH_RISK', onlyRaises: false },
    ]);
  });
});

import { expect, test } from '@jest/globals';
import { explainQuestion } from '../../../src/lens/explain/explain-question.js';
import type { JsonValue } from '../../../src/lens/json.js';
import { sampleLens } from '../support/sample-lens.js';

function lensWith(choices: readonly string[], riskRules: readonly (readonly [string, string])[]): JsonValue {
  const question = {
    id: 'alarms',
    title: 'How?',
    choices: choices.map((id) => ({ id, title: `Title of ${id}` })),
    riskRules: riskRules.map(([condition, risk]) => ({ condition, risk })),
  };
  return { pillars: [{ questions: [question] }] };
}

test('a question is laid out: rules, levels, choices', () => {
  const lens = lensWith(
    ['aaa', 'bbb', 'ccc_no'],
    [
      ['aaa && bbb', 'NO_RISK'],
      [' aaa || bbb ', 'MEDIUM_RISK'],
      ['default', 'HIGH_RISK'],
    ],
  );
  expect(explainQuestion(lens, 'alarms')).toEqual({
    kind: 'explained',
    id: 'alarms',
    title: 'How?',
    answers: 7,
    rules: [
      { condition: 'aaa && bbb', risk: 'NO_RISK', decides: 2 },
      { condition: 'aaa || bbb', risk: 'MEDIUM_RISK', decides: 4 },
      { condition: 'default', risk: 'HIGH_RISK', decides: 1 },
    ],
    levels: [
      { risk: 'NO_RISK', answers: 2, patterns: [{ selected: ['aaa', 'bbb'], absent: [] }], smallest: ['aaa', 'bbb'] },
      {
        risk: 'MEDIUM_RISK',
        answers: 4,
        patterns: [
          { selected: ['bbb'], absent: ['aaa'] },
          { selected: ['aaa'], absent: ['bbb'] },
        ],
        smallest: ['aaa'],
      },
      { risk: 'HIGH_RISK', answers: 1, patterns: [{ selected: [], absent: ['aaa', 'bbb'] }], smallest: ['ccc_no'] },
    ],
    choices: [
      {
        id: 'aaa',
        title: 'Title of aaa',
        none: false,
        lowers: 3,
        raises: 0,
        notApplicable: { met: [0], unmet: [1], unknown: [] },
      },
      {
        id: 'bbb',
        title: 'Title of bbb',
        none: false,
        lowers: 3,
        raises: 0,
        notApplicable: { met: [0], unmet: [1], unknown: [] },
      },
      {
        id: 'ccc_no',
        title: 'Title of ccc_no',
        none: true,
        lowers: 0,
        raises: 0,
        notApplicable: { met: [], unmet: [], unknown: [] },
      },
    ],
  });
});

test('answers that no rule covers are a level of their own', () => {
  const explained = explainQuestion(lensWith(['aaa', 'bbb'], [['aaa', 'NO_RISK']]), 'alarms');
  expect(explained).toMatchObject({
    levels: [
      { risk: 'NO_RISK', answers: 2 },
      { risk: 'UNDEFINED', answers: 1, smallest: ['bbb'] },
    ],
  });
});

test('where a mark on a lone or a negated choice leads is not known', () => {
  const explained = explainQuestion(
    lensWith(
      ['aaa', 'bbb'],
      [
        ['!aaa && bbb', 'HIGH_RISK'],
        ['aaa', 'NO_RISK'],
      ],
    ),
    'alarms',
  );
  expect(explained).toMatchObject({
    choices: [{ notApplicable: { met: [], unmet: [], unknown: [0, 1] } }, { notApplicable: { met: [0] } }],
  });
});

test('rules that cannot be evaluated are named with the reason', () => {
  expect(explainQuestion(lensWith(['aaa'], [['aaa &&', 'NO_RISK']]), 'alarms')).toEqual({
    kind: 'unreadable',
    reasons: ['the condition "aaa &&" cannot be read: it ends where a choice id is expected'],
  });
});

test('so many rules that their tables would fill the memory are not evaluated', () => {
  const rules = Array.from({ length: 1001 }, (): [string, string] => ['aaa', 'NO_RISK']);
  expect(explainQuestion(lensWith(['aaa'], rules), 'alarms')).toEqual({
    kind: 'unreadable',
    reasons: ['it has 1001 risk rules, more than 1000'],
  });
  expect(explainQuestion(lensWith(['aaa'], rules.slice(1)), 'alarms').kind).toBe('explained');
});

test('a question that is not there is told with the nearest and with all there are', () => {
  expect(explainQuestion(sampleLens, 'alarm')).toEqual({
    kind: 'unknown',
    nearest: 'alarms',
    questions: ['alarms', 'logs', 'keys'],
  });
  expect(explainQuestion(undefined, 'alarms')).toEqual({ kind: 'unknown', nearest: undefined, questions: [] });
});

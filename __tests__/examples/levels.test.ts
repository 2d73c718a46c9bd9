import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import type { JsonValue } from '../../src/lens/json.js';

function readLens(file: string): JsonValue {
  return JSON.parse(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8')) as JsonValue;
}

const first = readLens('repository/lenses/platform.json');
const second = readLens('changes/v1.1.0/platform.json');
const third = readLens('changes/v2.0.0/platform.json');

const counts = (diff: ReturnType<typeof diffLenses>) =>
  diff.risk.map(({ question, answers, raised, lowered, unanswered, undefined: uncovered }) => ({
    question,
    answers,
    raised,
    lowered,
    unanswered,
    uncovered,
  }));

test('v1.1.0 is minor: it changes rules and adds a choice without re-scoring any answer', () => {
  const diff = diffLenses(first, second, { rules: {} });
  expect(diff.level).toBe('minor');
  expect(diff.risk).toEqual([]);
  expect(diff.unscored).toEqual([]);
  expect(new Set(diff.changes.map(({ level }) => level))).toEqual(new Set(['minor']));
  expect(diff.changes.filter(({ choice }) => choice === 'ops_telemetry_clients').map(({ kind }) => kind)).toEqual([
    'choice-added',
  ]);
  const rules = diff.changes
    .filter(({ kind }) => kind.startsWith('risk-'))
    .map(({ kind, question }) => [question, kind]);
  expect(rules.toSorted()).toEqual([
    ['ops_incident', 'risk-rules-rewritten'],
    ['ops_telemetry', 'risk-rules-changed'],
  ]);
});

test('v2.0.0 is major: answers change in two questions, one choice goes and one question comes', () => {
  const diff = diffLenses(second, third, { rules: {} });
  expect(diff.level).toBe('major');
  expect(diff.unscored).toEqual([]);
  expect(counts(diff)).toEqual([
    { question: 'sec_callers', answers: 31, raised: 0, lowered: 1, unanswered: 1, uncovered: 0 },
    { question: 'rel_recovery', answers: 31, raised: 3, lowered: 2, unanswered: 0, uncovered: 0 },
  ]);
  const [, recovery] = diff.risk;
  expect(recovery?.witness).toEqual({
    selected: ['rel_recovery_objectives', 'rel_recovery_region'],
    before: 'MEDIUM_RISK',
    after: 'HIGH_RISK',
  });
  const majors = diff.changes
    .filter(({ level }) => level === 'major')
    .map(({ kind, question }) => `${kind} ${question ?? ''}`);
  expect(majors.toSorted()).toEqual([
    'choice-removed sec_callers',
    'question-added sec_supply',
    'risk-rules-changed rel_recovery',
    'risk-rules-changed sec_callers',
  ]);
});

test('no version differs from itself', () => {
  for (const lens of [first, second, third]) expect(diffLenses(lens, lens, { rules: {} }).level).toBe('none');
});

import { describe, expect, test } from '@jest/globals';
import { checkLens } from '../../src/lens/check-lens.js';
import type { Finding } from '../../src/lens/finding.js';
import { readLens } from '../../src/lens/read-lens.js';
import { sampleLens } from './support/sample-lens.js';

/**
 * What the service was seen to accept and to refuse
 * (https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md).
 */
const restricted: readonly (readonly [string, string])[] = [
  ['the lens name', '"Payments"'],
  ['the lens description', '"How we run the payment services"'],
  ['a pillar name', '"Operations"'],
  ['a question title', '"How do you learn about failures?"'],
  ['a question description', '"Before customers tell you."'],
  ['a choice title', '"Alarms on error rates"'],
];
const displayTexts: readonly (readonly [string, string])[] = [
  ['a helpful resource', '"How to make alarms"'],
  ['an improvement plan', '"Create an alarm"'],
  ['an additional resource', '"One by one"'],
];
const accepted = "azAZ09 -_.,:/()@!&#+'?’\t\n";
const confirmed = Array.from(';%<>=*"[]$|~{}');

function findingsWith(...changes: readonly (readonly [string, string])[]): Finding[] {
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, () => to);
  }, JSON.stringify(sampleLens));
  return checkLens(readLens(new TextEncoder().encode(text), 'lens.json'));
}

function bases(findings: readonly Finding[]): string[] {
  return findings.map(({ check, basis }) => `${basis} ${check}`);
}

test('the sample has no finding', () => {
  expect(findingsWith()).toEqual([]);
});

describe.each(restricted)('%s', (_, text) => {
  test('takes every character of the set', () => {
    expect(findingsWith([text, JSON.stringify(`a${accepted}z`)])).toEqual([]);
  });

  test.each(confirmed)('is refused with %s', (character) => {
    const [finding, ...others] = findingsWith([text, JSON.stringify(`Some ${character} text`)]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'forbidden-character', basis: 'refused', severity: 'error' });
    const raw = JSON.stringify(sampleLens);
    expect(finding?.column).toBe(raw.indexOf(text) + 1 + 1 + 'Some '.length);
    expect(finding?.message).toContain(`"${character}"`);
  });

  test('may be refused with letters beyond ASCII: that is not known', () => {
    expect(bases(findingsWith([text, '"Défauts"']))).toEqual(['documented non-ascii-letter']);
  });
});

test.each(displayTexts)('the display text of %s takes every character', (_, text) => {
  const anything = JSON.stringify(`${accepted}${confirmed.join(' ')} é 漢字 🚨 —`);
  expect(bases(findingsWith([text, anything])).filter((found) => !found.startsWith('advice'))).toEqual([]);
});

describe('lengths', () => {
  test.each([
    ['question title', '"How do you learn about failures?"', 128, 'question-title-too-long'],
    ['question description', '"Before customers tell you."', 2048, 'question-description-too-long'],
  ])('a %s of the limit is accepted, one more is refused', (_, text, limit, check) => {
    expect(findingsWith([text, JSON.stringify('x'.repeat(limit))])).toEqual([]);
    expect(bases(findingsWith([text, JSON.stringify('x'.repeat(limit + 1))]))).toEqual([`refused ${check}`]);
  });

  test('a display text of 2,048 comes back whole', () => {
    expect(findingsWith(['"Create an alarm"', JSON.stringify('x'.repeat(2048))])).toEqual([]);
  });
});

describe('what the service was seen to accept is not called refused', () => {
  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'a question without a default rule',
      [[',{"condition":"default","risk":"MEDIUM_RISK"}', '']],
      ['documented rule-default-missing', 'advice answer-not-covered'],
    ],
    [
      'Url with a capital letter',
      [['"url":"https://example.com/alarms"', '"Url":"https://example.com/alarms"']],
      ['advice unknown-key'],
    ],
    [
      'keys of its own',
      [['"name":"Payments"', '"name":"Payments","_version":"1.0","_release_date":"","_note":{}']],
      ['advice unknown-key', 'advice unknown-key', 'advice unknown-key'],
    ],
    [
      'a description on a choice',
      [['"title":"A program"', '"title":"A program","description":"%"']],
      ['advice unknown-key'],
    ],
    [
      'number fields of an export',
      [
        ['"id":"logs"', '"id":"logs","number":2'],
        ['"id":"logs_no"', '"id":"logs_no","number":1'],
      ],
      ['advice leftover-number', 'advice leftover-number'],
    ],
    [
      'one choice id in several questions',
      [
        ['"keys_no"', '"alarms_no"'],
        ['!keys_no', '!alarms_no'],
      ],
      [],
    ],
    [
      'risk levels in any order',
      [
        ['"condition":"first && !logs_no","risk":"NO_RISK"', '"condition":"logs_no","risk":"MEDIUM_RISK"'],
        ['"condition":"default","risk":"MEDIUM_RISK"', '"condition":"default","risk":"NO_RISK"'],
      ],
      ['advice choice-without-effect'],
    ],
    ['"None of these" without a plan beside others', [], []],
    [
      '&& and || without parentheses',
      [['first && (second || third) && !alarms_no', 'first && second && !alarms_no || first && third && !alarms_no']],
      ['advice rule-mixed-operators'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(bases(findingsWith(...changes))).toEqual(expected);
  });
});

test('"None of these" is stored beside other choices and does not spoil them by itself', () => {
  const [finding, ...others] = findingsWith([' && !logs_no', '']);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    check: 'none-not-excluded',
    question: 'logs',
    message: 'The contradictory answer "first" and "logs_no" gets NO_RISK.',
  });
});

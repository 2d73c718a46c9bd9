import { describe, expect, test } from '@jest/globals';
import { checkLens } from '../../src/lens/check-lens.js';
import { limits } from '../../src/lens/limits.js';
import { readLens } from '../../src/lens/read-lens.js';
import { sampleLens } from './support/sample-lens.js';

const raw = JSON.stringify(sampleLens);

/** The sample with one text replaced. */
function replaced(from: string, to: string): string {
  expect(raw).toContain(from);
  return raw.replace(from, () => to);
}

function repeated(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join();
}

const x = (length: number): string => `"${'x'.repeat(length)}"`;
const plan = '"improvementPlan":{"displayText":"Do it"}';
const question = (index: number): string =>
  `{"id":"more_${index}","title":"Question ${index}","choices":[{"id":"yes","title":"Yes","improvementPlan":{"displayText":"Do it"}}],"riskRules":[{"condition":"yes","risk":"NO_RISK"},{"condition":"default","risk":"HIGH_RISK"}]}`;
const pillar = (index: number): string => `{"id":"pillar_${index}","name":"P","questions":[${question(index)}]}`;
const link = (index: number): string => `{"displayText":"Link ${index}"}`;
const resources = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN', 'HELPFUL_RESOURCE'];
const rules = [
  '{"condition":"first && !logs_no","risk":"NO_RISK"}',
  '{"condition":"logs_no","risk":"MEDIUM_RISK"}',
  '{"condition":"default","risk":"HIGH_RISK"}',
  '{"condition":"default","risk":"HIGH_RISK"}',
];

/** For each number of `limits.ts`: a lens with so much of it, and the checks that watch the number. */
const lenses: Readonly<Record<keyof typeof limits, readonly (readonly [(count: number) => string, string])[]>> = {
  document: [
    [(count) => replaced('"One by one"', x(count - raw.length + '"One by one"'.length - 2)), 'document-too-long'],
  ],
  name: [
    [(count) => replaced('"Payments"', x(count)), 'name-too-long'],
    [(count) => replaced('"Operations"', x(count)), 'name-too-long'],
  ],
  title: [
    [(count) => replaced('"How do you learn about failures?"', x(count)), 'question-title-too-long'],
    [(count) => replaced('"Somebody is on call"', x(count)), 'title-too-long'],
  ],
  description: [
    [(count) => replaced('"Before customers tell you."', x(count)), 'question-description-too-long'],
    [(count) => replaced('"How we run the payment services"', x(count)), 'text-too-long'],
  ],
  returnedDescription: [[(count) => replaced('"How we run the payment services"', x(count)), 'description-over-1024']],
  displayText: ['"Guide"', '"How to make alarms"', '"Create an alarm"', '"One by one"'].map(
    (text) => [(count) => replaced(text, x(count)), 'text-too-long'] as const,
  ),
  shortestId: ['"operations"', '"logs"', '"second"'].map(
    (id) => [(count) => replaced(`"id":${id}`, `"id":${x(limits.shortestId * 2 - count)}`), 'id-length'] as const,
  ),
  longestId: ['"operations"', '"logs"', '"second"'].map(
    (id) => [(count) => replaced(`"id":${id}`, `"id":${x(count)}`), 'id-length'] as const,
  ),
  returnedId: ['"operations"', '"second"'].map(
    (id) => [(count) => replaced(`"id":${id}`, `"id":${x(count)}`), 'id-over-64'] as const,
  ),
  pillars: [[(count) => replaced('"pillars":[', `"pillars":[${repeated(count - 2, pillar)},`), 'too-many-pillars']],
  questions: [
    [(count) => replaced('"questions":[', `"questions":[${repeated(count - 2, question)},`), 'too-many-questions'],
  ],
  choices: [
    [
      (count) =>
        replaced(
          '"choices":[',
          `"choices":[${repeated(count - 4, (index) => `{"id":"more_${index}","title":"More ${index}",${plan}}`)},`,
        ),
      'too-many-choices',
    ],
  ],
  riskRules: [
    [
      (count) =>
        replaced(
          '{"condition":"first && !logs_no","risk":"NO_RISK"},{"condition":"default","risk":"MEDIUM_RISK"}',
          rules.slice(0, count).join(),
        ),
      'too-many-rules',
    ],
  ],
  additionalResources: [
    [
      (count) =>
        replaced(
          '"title":"A program"',
          `"title":"A program","additionalResources":[${repeated(count, (index) => `{"type":"${resources[index] ?? ''}","content":[${link(0)}]}`)}]`,
        ),
      'too-many-resources',
    ],
  ],
  resourceLinks: [
    [(count) => replaced('[{"displayText":"One by one"}]', `[${repeated(count, link)}]`), 'too-many-resources'],
  ],
};

function checksIn(text: string): string[] {
  return checkLens(readLens(new TextEncoder().encode(text), 'lens.json')).map(({ check }) => check);
}

describe.each(Object.entries(lenses))('the limit %s', (name, watched) => {
  const limit = limits[name as keyof typeof limits];
  test.each(watched.map(([lens, check], index) => ({ lens, check, index })))(
    'is kept in place $index by $check',
    ({ lens, check }) => {
      expect(checksIn(lens(limit))).not.toContain(check);
      expect(checksIn(lens(limit + 1))).toContain(check);
    },
  );
});

test('characters are counted, not UTF-16 units: an astral one is one', () => {
  expect(checksIn(replaced('"One by one"', `"${'🚨'.repeat(2048)}"`))).toEqual([]);
  expect(checksIn(replaced('"One by one"', `"${'🚨'.repeat(2049)}"`))).toEqual(['text-too-long']);
});

test('a file of more bytes than characters is judged by both', () => {
  const bytes = (count: number): string => replaced('"One by one"', `"${'é'.repeat(count)}"`);
  const other = Buffer.byteLength(bytes(0));
  expect(checksIn(bytes((limits.document - other) / 2))).not.toContain('document-too-large');
  expect(checksIn(bytes((limits.document - other) / 2 + 1))).toContain('document-too-large');
  expect(checksIn(bytes(limits.document - other + 1))).toContain('document-too-long');
});

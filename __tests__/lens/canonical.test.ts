import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { canonicalLens, importDocument } from '../../src/lens/canonical.js';
import { lensDigest } from '../../src/lens/lens-digest.js';
import { lensName, normalizeLensName } from '../../src/lens/lens-name.js';
import type { JsonValue } from '../../src/lens/json.js';

const lens = {
  schemaVersion: '2021-11-01',
  name: 'Payments',
  _note: 'ours',
  number: 1,
  pillars: [
    {
      id: 'operations',
      number: 2,
      questions: [
        {
          number: 3,
          id: 'alarms',
          description: 'one\r\ntwo\rthree\n',
          choices: [
            { id: 'b_choice', title: 'B', number: 4, description: 'unknown here' },
            {
              title: 'A',
              id: 'a_choice',
              helpfulResource: { url: 'https://example.com/', displayText: 'A', Url: 'x' },
            },
          ],
          riskRules: [{ risk: 'HIGH_RISK', condition: 'default' }],
        },
      ],
    },
  ],
};

describe('the canonical form', () => {
  test('has only known keys, in order, and keeps the order of lists', () => {
    expect(canonicalLens(lens)).toBe(
      JSON.stringify({
        name: 'Payments',
        pillars: [
          {
            id: 'operations',
            questions: [
              {
                choices: [
                  { id: 'b_choice', title: 'B' },
                  { helpfulResource: { displayText: 'A', url: 'https://example.com/' }, id: 'a_choice', title: 'A' },
                ],
                description: 'one\ntwo\rthree\n',
                id: 'alarms',
                riskRules: [{ condition: 'default', risk: 'HIGH_RISK' }],
              },
            ],
          },
        ],
        schemaVersion: '2021-11-01',
      }),
    );
  });

  test('has one digest for one content', () => {
    expect(lensDigest({ name: 'a' })).toBe(
      // printf '{"name":"a"}' | sha256sum
      'sha256:d9d719b27480b55cd4918020e7473e716ed3569c8adafe926cf9b10b4f8ef064',
    );
  });

  test('is the same for any order of keys and any values of unknown ones', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(lens), { minLength: 5 }), fc.jsonValue(), (entries, value) => {
        expect(lensDigest({ ...Object.fromEntries(entries), other: value })).toBe(lensDigest(lens));
      }),
      { numRuns: 50 },
    );
  });

  test('differs where a list is in another order', () => {
    const [pillar] = lens.pillars;
    expect(
      lensDigest({
        pillars: [
          { ...pillar, id: 'a' },
          { ...pillar, id: 'b' },
        ],
      }),
    ).not.toBe(
      lensDigest({
        pillars: [
          { ...pillar, id: 'b' },
          { ...pillar, id: 'a' },
        ],
      }),
    );
  });

  test('takes values of any shape, and is its own canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalLens(value);
        expect(canonicalLens(JSON.parse(canonical) as JsonValue)).toBe(canonical);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the import document', () => {
  test('is minified and only lacks the number of questions and choices', () => {
    const sent = JSON.parse(importDocument(lens)) as typeof lens;
    const { number: first, ...choice } = lens.pillars[0]?.questions[0]?.choices[0] ?? { number: 0 };
    expect(first).toBe(4);
    expect(sent).toEqual({
      ...lens,
      pillars: [
        {
          ...lens.pillars[0],
          questions: [
            {
              id: 'alarms',
              description: 'one\r\ntwo\rthree\n',
              choices: [choice, lens.pillars[0]?.questions[0]?.choices[1]],
              riskRules: [{ risk: 'HIGH_RISK', condition: 'default' }],
            },
          ],
        },
      ],
    });
    expect(importDocument(lens)).toBe(JSON.stringify(sent));
  });

  test('takes values of any shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(importDocument({ pillars: value as JsonValue }))).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});

describe('the name of a lens', () => {
  test('is read from any shape', () => {
    expect([lensName({ name: 'A' }), lensName({ name: 1 }), lensName([]), lensName(undefined)]).toEqual([
      'A',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is compared without case and white space', () => {
    expect(normalizeLensName('AWS Operational\tReadiness  Review')).toBe('awsoperationalreadinessreview');
  });
});

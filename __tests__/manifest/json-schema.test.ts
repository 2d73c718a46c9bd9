import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { committedSchema } from '../support/json-schemas.js';
import { fullManifest, readText } from './support/manifest-text.js';

const accepts = new Ajv({ strict: true, strictRequired: false }).compile(committedSchema('manifest'));

describe('the JSON Schema of the manifest', () => {
  test.each([
    ['every key', fullManifest],
    ['as little as possible', 'version: 1\nlenses: { a: { file: a.json } }'],
  ])('takes a manifest with %s', (_, text) => {
    expect([accepts(parse(text)), accepts.errors]).toEqual([true, null]);
  });

  test.each([
    ['version: 1', 'version: 2'],
    ['max-removals: 5', 'max-removals: 301'],
    ['max-removals: 5', 'max-remvals: 5'],
    ['"111122223333"', '111122223333'],
    ['[us-east-1]', '[us-east-9]'],
    ['note: Payments tribe', 'account: "444455556666"'],
    ['organization: o-exampleorg1', 'note: nobody'],
    ['unit: ou-ab12-11111111', 'unit: ou-ab12'],
    ['dynamodb:\n', 'Dynamo_DB:\n'],
    ['until: 2027-01-31', 'until: soon'],
    ['off }', 'of }'],
  ])('refuses what the program refuses: %j for %j', (right, wrong) => {
    const text = fullManifest.replace(right, wrong);
    expect(readText(text).manifest).toBeUndefined();
    expect(accepts(parse(text))).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { addRules } from '../../src/manifest/manifest-json-schema.js';
import { manifestSchema } from '../../src/manifest/manifest-schema.js';
import { fullManifest, readText } from './support/manifest-text.js';

const committed: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/manifest.schema.json', import.meta.url), 'utf8'),
);
const accepts = new Ajv({ strict: true, strictRequired: false }).compile(committed as object);

describe('the JSON Schema of the manifest', () => {
  test('is the one that the code generates', () => {
    // Out of date? Run "npm run compile && node scripts/generate-schemas.js".
    const generated = { ...toJsonSchema(manifestSchema, { overrideSchema: addRules }), title: 'Lens Release manifest' };
    expect(committed).toEqual(JSON.parse(JSON.stringify(generated)));
  });

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

  test('explains every key', () => {
    expect(withoutDescription(committed, '')).toEqual([]);
  });
});

/** Paths of properties that an editor would show without a word. */
function withoutDescription(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties') return withoutDescription(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...((property.description ?? '').endsWith('.') ? [] : [`${path}/${name}`]),
      ...withoutDescription(property, `${path}/${name}`),
    ]);
  });
}

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { changeRules } from '../../src/diff/change-rules.js';
import { checkRules } from '../../src/lens/check-rules.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { committedSchema } from '../support/json-schemas.js';

const bytes = readFileSync(new URL('../../examples/repository/lenses.yml', import.meta.url));

test('the manifest of the example has no problem and declares what its README says', () => {
  const reading = readManifest(bytes, 'lenses.yml');
  expect(reading.problems).toEqual([]);
  expect(reading.manifest?.regions).toEqual(['us-east-1', 'eu-west-1']);
  expect(reading.manifest?.lenses.map(({ id, file }) => [id, file])).toEqual([['platform', 'lenses/platform.json']]);
  expect(reading.manifest?.lenses[0]?.shares.map(({ target }) => target.wire)).toEqual([
    '444455556666',
    'ou-ab12-11111111',
  ]);
});

test('the manifest with everything has every key that there is, and no problem', () => {
  const text = readFileSync('examples/manifest.yml', 'utf8');
  expect(readManifest(Buffer.from(text), 'lenses.yml').problems).toEqual([]);
  const shown = new Set([...text.matchAll(/(?:^|[\s{-])([a-z-]+):(?=\s)/gm)].map(([, key]) => key));
  expect([...keysIn(committedSchema('manifest'))].filter((key) => !shown.has(key) && !values.has(key))).toEqual([]);
});

/** Where the keys are ids of checks and changes, one stands for all. */
const values: ReadonlySet<string> = new Set([
  ...checkRules.map(({ id }) => id),
  ...changeRules.map(({ kind }) => kind),
]);

function keysIn(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return new Set([...own, ...Object.values(schema).flatMap((inner) => [...keysIn(inner)])]);
}

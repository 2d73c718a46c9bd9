import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readManifest } from '../../src/manifest/read-manifest.js';

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

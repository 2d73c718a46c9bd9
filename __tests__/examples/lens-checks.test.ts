import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkLens } from '../../src/lens/check-lens.js';
import { readLens } from '../../src/lens/read-lens.js';

const files = ['repository/lenses/platform.json', 'changes/v1.1.0/platform.json', 'changes/v2.0.0/platform.json'];

test.each(files)('the check has nothing to say about %s', (file) => {
  const bytes = readFileSync(new URL(`../../examples/${file}`, import.meta.url));
  expect(checkLens(readLens(bytes, file))).toEqual([]);
});

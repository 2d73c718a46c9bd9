import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkLens } from '../../src/lens/check-lens.js';
import { fixLens } from '../../src/lens/fix-lens.js';
import { readLens } from '../../src/lens/read-lens.js';
import { explainQuestion } from '../../src/lens/explain/explain-question.js';
import { isList, valueOf } from '../../src/lens/json.js';

/** A folder of real lens files, such as those that AWS publishes. They are not part of this repository. */
const corpus = process.env['LENS_CORPUS'];
const files =
  corpus === undefined
    ? []
    : readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

(corpus === undefined ? describe.skip : describe)('real lenses, from the folder that LENS_CORPUS names', () => {
  test('are read, checked, explained and repaired', () => {
    for (const file of files) {
      const lens = readLens(readFileSync(join(corpus ?? '', file)), file);
      expect([file, checkLens(lens).filter(({ message }) => message === '')]).toEqual([file, []]);
      expect([
        file,
        checkLens(readLens(Buffer.from(fixLens(lens).text), file)).filter(({ check }) => check === 'edge-whitespace'),
      ]).toEqual([file, []]);
      const pillars = valueOf(lens.value, 'pillars');
      for (const pillar of isList(pillars) ? pillars : []) {
        const questions = valueOf(pillar, 'questions');
        for (const question of isList(questions) ? questions : []) {
          const id = valueOf(question, 'id');
          expect(typeof id === 'string' && explainQuestion(lens.value, id).kind !== 'unknown').toBe(true);
        }
      }
    }
  });

  test('are called refused for forbidden characters only, which their authors repaired later', () => {
    const refused = files.flatMap((file) => {
      const findings = checkLens(readLens(readFileSync(join(corpus ?? '', file)), file));
      return findings.filter(({ basis }) => basis === 'refused').map(({ check }) => check);
    });
    expect([...new Set(refused)].filter((check) => check !== 'forbidden-character')).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(files.length / 10);
  });
});

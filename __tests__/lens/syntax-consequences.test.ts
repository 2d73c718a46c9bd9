import { describe, expect, test } from '@jest/globals';
import { checkLens } from '../../src/lens/check-lens.js';
import { readLens } from '../../src/lens/read-lens.js';
import { sampleLens } from './support/sample-lens.js';

const sample = JSON.stringify(sampleLens, null, 1);

function found(text: string): string[] {
  return checkLens(readLens(Buffer.from(text, 'utf8'), 'lens.json')).map(({ check }) => check);
}

describe('what a syntax error has swallowed is not reported as missing', () => {
  test.each([
    ['the id of a choice, for want of a colon', sample.replace('"id": "second"', '"id" "second"')],
    ['the id of "None of these", without quotation marks', sample.replace('"id": "alarms_no"', 'id: "alarms_no"')],
    ['choices behind the end of the file', sample.slice(0, sample.indexOf('"id": "third"'))],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['json-syntax']);
  });

  test('while a slip elsewhere hides nothing', () => {
    const text = sample.replace('"first && second', '"frist && second').replace('"name": "Payments",', '$&,');
    expect(found(text)).toEqual(['json-syntax', 'rule-unknown-choice']);
  });
});

import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkRules } from '../../src/lens/check-rules.js';
import { caseFile, caseNames, expectedFindings, findingsOf, sides } from './support/read-case.js';

/** `UPDATE_CASES=1 npm test -- __tests__/lens/cases` writes what is found; read the difference before you keep it. */
const update = process.env['UPDATE_CASES'] === '1';

describe.each(caseNames())('the case of %s', (check) => {
  test.each(sides)('%s with exactly the findings beside it', (side) => {
    const findings = findingsOf(check, side);
    if (update) writeFileSync(caseFile(check, side, 'findings.json'), `${JSON.stringify(findings, null, 2)}\n`);
    expect(findings).toEqual(expectedFindings(check, side));
  });

  test('shows the check: it is found in one lens and not in the other', () => {
    const found = sides.map((side) => findingsOf(check, side).some((finding) => finding.check === check));
    expect(found).toEqual([true, false]);
  });
});

test('every check has a case, and every case a check', () => {
  expect(caseNames()).toEqual(checkRules.map(({ id }) => id).sort());
});

test('findings carry the severity and the basis of the rule book', () => {
  const ratings = new Map<string, unknown>(checkRules.map(({ id, severity, basis }) => [id, { severity, basis }]));
  const found = caseNames().flatMap((check) => findingsOf(check, 'fails'));
  expect(found.map(({ severity, basis }) => ({ severity, basis }))).toEqual(
    found.map(({ check }) => ratings.get(check)),
  );
});

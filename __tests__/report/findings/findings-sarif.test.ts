import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { checkRules } from '../../../src/lens/check-rules.js';
import { findingsSarif } from '../../../src/report/findings/findings-sarif.js';
import { aFinding, hostile } from './a-finding.js';

function runOf(...findings: Parameters<typeof findingsSarif>[0]) {
  const log = JSON.parse(findingsSarif(findings, '1.2.3')) as Log;
  const [run] = log.runs;
  if (run === undefined) throw new Error('The log has no run.');
  return { log, driver: run.tool.driver, results: run.results ?? [], run };
}

test('the log is SARIF 2.1.0 with every check as a rule', () => {
  const { log, driver, run } = runOf();
  expect(log).toMatchObject({ version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json' });
  expect(log.runs).toHaveLength(1);
  expect(driver).toMatchObject({ name: 'Lens Release', semanticVersion: '1.2.3' });
  expect(driver.rules?.map(({ id }) => id)).toEqual(checkRules.map(({ id }) => id));
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toEqual([]);
});

test('rules have what code scanning shows', () => {
  for (const rule of runOf().driver.rules ?? []) {
    expect(rule.shortDescription?.text.length).toBeGreaterThan(5);
    expect(rule.fullDescription?.text.length).toBeGreaterThan(5);
    expect(rule.help?.markdown).toContain(`docs/checks.md#${rule.id}`);
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
    expect(rule.helpUri ?? 'https://').toMatch(/^https:\/\//u);
  }
});

test('a finding is a result at its place', () => {
  const { results, driver } = runOf(
    aFinding(),
    aFinding({ check: 'leftover-number', severity: 'notice', basis: 'advice' }),
  );
  expect(results[0]).toEqual({
    ruleId: 'forbidden-character',
    ruleIndex: driver.rules?.findIndex(({ id }) => id === 'forbidden-character'),
    level: 'error',
    message: { text: 'The lens name "a;" holds ";". Write a comma.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'lenses/pay%20ments.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 12 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/u) },
  });
  expect(results[1]?.level).toBe('note');
});

describe('the fingerprint', () => {
  const prints = (...findings: Parameters<typeof findingsSarif>[0]) =>
    runOf(...findings).results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);

  test('survives that lines move and ids before it are added', () => {
    expect(prints(aFinding({ line: 90, column: 1, pointer: '/pillars/7/name' }))).toEqual(prints(aFinding()));
  });

  test('tells equal findings of one file apart, and other questions', () => {
    expect(
      new Set(prints(aFinding(), aFinding(), aFinding({ question: 'q' }), aFinding({ file: 'b.json' }))).size,
    ).toBe(4);
  });
});

test.each([
  ['/home/kim/lens.json', 'file:///home/kim/lens.json', undefined],
  ['C:\\lenses\\a b.json', 'file:///C:/lenses/a%20b.json', undefined],
  ['a/ü?#.json', 'a/%C3%BC%3F%23.json', '%SRCROOT%'],
  ['\ud800.json', '%EF%BF%BD.json', '%SRCROOT%'],
])('the file %s is the address %s', (file, uri, uriBaseId) => {
  expect(runOf(aFinding({ file })).results[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(
    uriBaseId === undefined ? { uri } : { uri, uriBaseId },
  );
});

test('a message is one visible line', () => {
  expect(runOf(aFinding({ message: hostile })).results[0]?.message.text).toMatch(/^[^\p{Cc}\u202E]+$/u);
});

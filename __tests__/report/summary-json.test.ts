import { expect, test } from '@jest/globals';
import { fullReportJson, summaryJson } from '../../src/report/summary-json.js';
import { aChange, aDiff, aRiskChange } from './support/a-diff.js';
import { aFinding, aLens, aRegion, aReport, digest } from './support/a-report.js';
import { aShareReport, declared } from './support/a-share-plan.js';

const report = aReport({
  outcome: 'partial',
  level: 'major',
  lenses: [
    aLens({
      level: 'major',
      findings: [aFinding(), aFinding({ severity: 'warning' }), aFinding({ severity: 'notice' })],
      diff: aDiff([aChange({ level: 'major' }), aChange(), aChange({ level: 'none' })], [aRiskChange()]),
      regions: [
        aRegion({
          state: 'published',
          version: '2.0.0',
          ...aShareReport([declared('111122223333')], { '444455556666': 'ACCEPTED' }),
        }),
        { region: 'eu-west-1', state: 'failed', notes: [], failures: [] },
      ],
    }),
    {
      id: 'gone',
      file: 'gone.json',
      state: 'removed',
      level: 'none',
      findings: [],
      ignored: 0,
      failures: [],
      regions: [],
    },
  ],
});

test('the summary is what the contract says, on one line', () => {
  const json = summaryJson(report);
  expect(json).not.toContain('\n');
  expect(JSON.parse(json)).toEqual({
    schema: 1,
    outcome: 'partial',
    level: 'major',
    lenses: [
      {
        id: 'dynamodb',
        file: 'lenses/dynamodb.json',
        digest,
        level: 'major',
        errors: 1,
        warnings: 1,
        changes: 2,
        rescored: 1,
        regions: [
          {
            region: 'us-east-1',
            account: '123456789012',
            arn: 'arn:aws:wellarchitected:us-east-1:123456789012:lens/0123456789abcdef0123456789abcdef',
            state: 'published',
            version: '2.0.0',
            shares: { kept: 0, created: 1, removed: 1, pending: 0, failed: 0 },
          },
          { region: 'eu-west-1', account: null, arn: null, state: 'failed', version: null, shares: null },
        ],
      },
      {
        id: 'gone',
        file: 'gone.json',
        digest: null,
        level: 'none',
        errors: 0,
        warnings: 0,
        changes: 0,
        rescored: 0,
        regions: [],
      },
    ],
  });
});

test('the full report keeps everything', () => {
  expect(JSON.parse(fullReportJson(report))).toEqual({ schema: 1, ...(JSON.parse(JSON.stringify(report)) as object) });
});

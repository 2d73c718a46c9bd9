import type { Finding } from '../../../src/lens/finding.js';
import type { LensReport, RegionReport, RunReport } from '../../../src/report/run-report.js';

export const repository = 'https://github.com/octo-org/lenses';
export const run = 'https://github.com/octo-org/lenses/actions/runs/42';
export const commit = '0123456789abcdef0123456789abcdef01234567';
export const digest = `sha256:${'ab'.repeat(32)}`;

/** A green run on a pull request that touches nothing. */
export function aReport(overrides: Partial<RunReport> = {}): RunReport {
  return {
    subject: { kind: 'pull-request', number: 7, merged: false, closed: false },
    dryRun: false,
    commit,
    outcome: 'clean',
    level: 'none',
    notices: [],
    lenses: [],
    links: { repository, run },
    ...overrides,
  };
}

/** A lens without changes, findings or Regions. */
export function aLens(overrides: Partial<LensReport> = {}): LensReport {
  return {
    id: 'dynamodb',
    file: 'lenses/dynamodb.json',
    name: 'DynamoDB',
    state: 'unchanged',
    digest,
    level: 'none',
    findings: [],
    ignored: 0,
    failures: [],
    regions: [],
    ...overrides,
  };
}

export function aRegion(overrides: Partial<RegionReport> = {}): RegionReport {
  const region = overrides.region ?? 'us-east-1';
  return {
    region,
    account: '123456789012',
    arn: `arn:aws:wellarchitected:${region}:123456789012:lens/0123456789abcdef0123456789abcdef`,
    state: 'draft',
    notes: ['draft imported'],
    failures: [],
    ...overrides,
  };
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    check: 'title-too-long',
    severity: 'error',
    basis: 'refused',
    file: 'lenses/dynamodb.json',
    line: 12,
    column: 16,
    pointer: '/pillars/0/questions/0/title',
    pillar: 'ops',
    question: 'ddb_ops_1',
    choice: null,
    message: 'The title of the question "ddb_ops_1" has 129 characters.',
    hint: 'Shorten it to 128 characters.',
    ...overrides,
  };
}

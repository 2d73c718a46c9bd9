import { expect, test } from '@jest/globals';
import { exitCode } from '../../src/report/exit-code.js';
import { failureReasons } from '../../src/report/failure-reason.js';
import type { RunReport } from '../../src/report/run-report.js';
import { verdictOf } from '../../src/report/verdict.js';
import { aFinding, aLens, aReport } from './support/a-report.js';

const failure = (reason: NonNullable<RunReport['failure']>['reason']) => ({ reason, message: 'It failed.' });

test.each<[string, Partial<RunReport>]>([
  ['no change', {}],
  ['minor', { level: 'minor' }],
  ['major', { level: 'major' }],
  ['invalid', { level: 'major', outcome: 'failed', failure: failure('lens-invalid') }],
  ['invalid', { outcome: 'failed', failure: failure('manifest-invalid') }],
  ['invalid', { level: 'minor', lenses: [aLens({ findings: [aFinding()] })] }],
  ['minor', { level: 'minor', lenses: [aLens({ findings: [aFinding({ severity: 'warning' })] })] }],
  ['refused', { level: 'major', outcome: 'refused', failure: failure('level-dishonest') }],
  ['major', { level: 'major', outcome: 'failed', failure: failure('service-error') }],
  ['major', { subject: { kind: 'tag', tag: 'v2.0' }, dryRun: true, lenses: [aLens({ level: 'major' })] }],
  [
    'major',
    {
      subject: { kind: 'tag', tag: 'v2.0' },
      outcome: 'failed',
      failure: failure('timeout'),
      lenses: [aLens({ level: 'major' })],
    },
  ],
  ['no change', { subject: { kind: 'tag', tag: 'v2.0' }, outcome: 'clean', lenses: [aLens({ level: 'none' })] }],
])('the verdict is %s for %j', (verdict, report) => {
  expect(verdictOf(aReport(report))).toBe(verdict);
});

test('the exit code is 0 for a green run, and one of three for every reason of a red one', () => {
  expect(exitCode({})).toBe(0);
  const codes = Object.fromEntries(failureReasons.map((reason) => [reason, exitCode({ failure: failure(reason) })]));
  expect(codes).toMatchObject({
    'lens-invalid': 1,
    drift: 1,
    'level-dishonest': 1,
    'removal-limit': 1,
    usage: 2,
    'manifest-invalid': 2,
    'service-error': 3,
    internal: 3,
  });
  expect(Object.values(codes).every((code) => code > 0)).toBe(true);
});

import type { RunReport } from '../../../src/report/run-report.js';
import { aDiff, titles } from './a-diff.js';
import { aFinding, aLens, aReport } from './a-report.js';
import { rescoredLens, textChanges } from './situation-lenses.js';

/** Reviews that end early or have little to say, by the name of the golden file. */
export const stoppedReviewSituations: Readonly<Record<string, RunReport>> = {
  'invalid-lens': aReport({
    outcome: 'failed',
    level: 'minor',
    failure: {
      reason: 'lens-invalid',
      message: 'The lens "dynamodb" has 2 errors, so no draft was imported.',
      remedy: 'Correct them; each is linked to its line below.',
    },
    lenses: [
      aLens({
        titles,
        state: 'changed',
        level: 'minor',
        diff: aDiff(textChanges),
        findings: [
          aFinding(),
          aFinding({
            check: 'unknown-operand',
            line: 48,
            message:
              'The condition "ddb_ops_1_a && ddb_ops_1_x" names "ddb_ops_1_x", which is no choice of this question.',
            hint: 'Did you mean "ddb_ops_1_b"?',
          }),
          aFinding({
            check: 'choice-without-effect',
            severity: 'warning',
            basis: 'advice',
            line: 30,
            message: 'Ticking "Alarms" changes the risk of no answer.',
            hint: 'Use it in a rule, or remove it.',
          }),
        ],
        ignored: 1,
      }),
    ],
  }),

  'invalid-manifest': aReport({
    outcome: 'failed',
    failure: {
      reason: 'manifest-invalid',
      message: 'lenses.yml:4:9: "111122223333" must be in quotation marks: YAML reads it as a number.',
      remedy: 'Write account: "111122223333".',
    },
    notices: [
      {
        level: 'error',
        text: '"111122223333" must be in quotation marks: YAML reads it as a number.',
        file: 'lenses.yml',
        line: 4,
        column: 9,
      },
    ],
  }),

  fork: aReport({
    outcome: 'changed',
    level: 'major',
    notices: [
      {
        level: 'notice',
        text: 'Without AWS credentials, as always on a pull request from a fork, no draft was imported and nothing was compared with AWS.',
      },
    ],
    lenses: [rescoredLens],
  }),

  'nothing-to-do': aReport(),

  'closed-unmerged': aReport({
    subject: { kind: 'pull-request', number: 7, merged: false, closed: true },
    outcome: 'clean',
    notices: [{ level: 'notice', text: 'The draft in us-east-1 was deleted, because this pull request was closed.' }],
  }),
};

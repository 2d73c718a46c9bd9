import type { RunReport } from '../../../src/report/run-report.js';
import { aChange, aDiff, titles } from './a-diff.js';
import { aFinding, aLens, aRegion, aReport } from './a-report.js';
import { aShareReport } from './a-share-plan.js';
import { threeHundredChanges } from './three-hundred-changes.js';
import { kim, payments, rescoredLens, textChanges, unit } from './situation-lenses.js';

/** What reviewers meet before a release, by the name of the golden file. */
export const reviewSituations: Readonly<Record<string, RunReport>> = {
  'first-lens': aReport({
    outcome: 'changed',
    level: 'major',
    fingerprint: 'f1',
    lenses: [
      aLens({
        titles,
        state: 'added',
        level: 'major',
        nextRelease: { level: 'major', changes: 0, rescored: 0, version: '1.0.0', includesEarlierChanges: false },
        regions: [aRegion(aShareReport([payments, unit], {}))],
      }),
    ],
  }),

  'text-only': aReport({
    outcome: 'changed',
    level: 'minor',
    lenses: [
      aLens({
        titles,
        state: 'changed',
        level: 'minor',
        diff: aDiff([
          ...textChanges,
          aChange({
            kind: 'unknown-key-changed',
            level: 'none',
            pillar: null,
            question: null,
            choice: null,
            message: 'The key "owner" of the lens was added, which AWS does not know',
          }),
        ]),
        nextRelease: {
          publishedVersion: '1.4.0',
          level: 'minor',
          changes: 5,
          rescored: 0,
          version: '1.5.0',
          includesEarlierChanges: true,
        },
        regions: [aRegion({ notes: ['draft updated'] })],
      }),
    ],
  }),

  'rescored-answers': aReport({
    outcome: 'changed',
    level: 'major',
    lenses: [{ ...rescoredLens, regions: [aRegion(), aRegion({ region: 'eu-west-1' })] }],
  }),

  'three-hundred-changes': threeHundredChanges,

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

  'several-lenses-and-regions': aReport({
    outcome: 'changed',
    level: 'major',
    lenses: [
      {
        ...rescoredLens,
        regions: [
          aRegion(),
          aRegion({
            region: 'eu-west-1',
            state: 'skipped',
            notes: [
              'left alone: the slot holds a draft that was made by hand or by another program. Set "draft: replace" to overwrite it',
            ],
          }),
        ],
      },
      aLens({
        id: 'lambda',
        file: 'lenses/lambda.json',
        name: 'Lambda',
        state: 'changed',
        level: 'minor',
        diff: aDiff([textChanges[1] ?? aChange()]),
        regions: [aRegion({ region: 'us-east-1' }), aRegion({ region: 'us-gov-west-1' })],
      }),
      aLens({ id: 'queues', file: 'lenses/queues.json', name: 'Queues', state: 'removed', level: 'none' }),
    ],
  }),

  'shares-removed': aReport({
    outcome: 'changed',
    level: 'minor',
    fingerprint: 'f2',
    notices: [
      {
        level: 'warning',
        text: 'This pull request sets sharing.remove to true: live shares that are not declared will be deleted.',
        file: 'lenses.yml',
        line: 14,
      },
      {
        level: 'warning',
        text: 'This pull request raises sharing.max-removals from 5 to 8.',
        file: 'lenses.yml',
        line: 15,
      },
    ],
    lenses: [
      aLens({
        titles,
        state: 'changed',
        level: 'minor',
        diff: aDiff(textChanges),
        regions: [
          aRegion(
            aShareReport([payments, kim, unit], {
              '111122223333': 'ACCEPTED',
              '444455556666': 'ACCEPTED',
              '555566667777': 'PENDING',
              'ou-ab12-11111111': 'FAILED',
            }),
          ),
          aRegion({
            region: 'eu-west-1',
            ...aShareReport(
              [payments, kim],
              { '111122223333': 'PENDING', '444455556666': 'ACCEPTED' },
              {},
              'eu-west-1',
            ),
          }),
        ],
      }),
    ],
  }),

  'renamed-and-incomparable': aReport({
    outcome: 'changed',
    level: 'major',
    lenses: [
      aLens({
        titles,
        state: 'changed',
        level: 'major',
        diff: aDiff(
          [
            aChange({
              kind: 'risk-not-comparable',
              level: 'major',
              pillar: 'sec',
              question: 'ddb_sec_1',
              choice: null,
              message:
                'Risk of question "ddb_sec_1" cannot be compared: after, the condition "ddb_sec_1_kms && ddb_sec_1_x" names "ddb_sec_1_x", which is no choice',
            }),
            aChange({
              kind: 'question-removed',
              level: 'major',
              question: 'ddb_ops_1',
              choice: null,
              message:
                'Question "ddb_ops_1" ("How do you notice that a table is throttled?") removed: its selections, notes and "does not apply" marks are lost',
            }),
            aChange({
              kind: 'question-added',
              level: 'major',
              question: 'ddb_ops_01',
              choice: null,
              message:
                'Question "ddb_ops_01" ("How do you notice that a table is throttled?") added: it is to be answered in every review',
            }),
          ],
          [],
          [
            {
              item: 'question',
              question: null,
              from: 'ddb_ops_1',
              to: 'ddb_ops_01',
              edited: true,
              rules: 'equivalent',
            },
          ],
        ),
      }),
    ],
  }),

  'nothing-to-do': aReport(),

  'closed-unmerged': aReport({
    subject: { kind: 'pull-request', number: 7, merged: false, closed: true },
    outcome: 'clean',
    notices: [{ level: 'notice', text: 'The draft in us-east-1 was deleted, because this pull request was closed.' }],
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
};

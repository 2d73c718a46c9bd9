import type { RunReport } from '../../../src/report/run-report.js';
import { aChange, aDiff, titles } from './a-diff.js';
import { aLens, aRegion, aReport } from './a-report.js';
import { aShareReport } from './a-share-plan.js';
import { payments, rescoredLens, textChanges, unit } from './situation-lenses.js';
import { threeHundredChanges } from './three-hundred-changes.js';

/** Pull requests that change lenses, by the name of the golden file. */
export const lensChangeSituations: Readonly<Record<string, RunReport>> = {
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
};

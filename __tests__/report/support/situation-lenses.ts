import type { LensReport } from '../../../src/report/run-report.js';
import { aChange, aDiff, aRiskChange, titles } from './a-diff.js';
import { aLens, aRegion } from './a-report.js';
import { declared } from './a-share-plan.js';

export const payments = declared('111122223333', 'Payments tribe');
export const kim = declared('arn:aws:iam::222233334444:user/kim');
export const unit = declared('ou-ab12-11111111', 'Retail');

export const textChanges = [
  aChange(),
  aChange({
    kind: 'question-description-changed',
    choice: null,
    message: 'Description of question "ddb_ops_1" changed: "…look at metrics…" is now "…look at alarms…"',
    before:
      'Throttled requests fail or wait. Teams that look at metrics once a week learn of them from their customers.',
    after: 'Throttled requests fail or wait. Teams that look at alarms learn of them before their customers do.',
  }),
];

export const weakerRule = aChange({
  kind: 'risk-rules-changed',
  level: 'major',
  pillar: 'sec',
  question: 'ddb_sec_1',
  choice: null,
  pointer: '/pillars/1/questions/0/riskRules',
  message: 'Risk rules of question "ddb_sec_1" changed: 3 of 15 possible answers change, 3 to a higher risk',
});

export const removedChoice = aChange({
  kind: 'choice-removed',
  level: 'major',
  pillar: 'sec',
  question: 'ddb_sec_2',
  choice: 'ddb_sec_2_roles',
  pointer: '/pillars/1/questions/1/choices/0',
  message:
    'Choice "ddb_sec_2_roles" of question "ddb_sec_2" ("Each application has a role of its own") removed: whoever selected it loses the selection',
});

export const rescored = aDiff(
  [weakerRule, removedChoice, ...textChanges],
  [
    aRiskChange({
      witness: {
        selected: ['ddb_sec_1_kms', 'ddb_sec_1_backup', 'ddb_sec_1_c', 'ddb_sec_1_d', 'ddb_sec_1_e'],
        before: 'HIGH_RISK',
        after: 'UNDEFINED',
      },
      answers: 1023,
      undefined: 3,
      raised: 0,
    }),
    aRiskChange({
      question: 'ddb_sec_2',
      answers: 7,
      changed: 4,
      raised: 2,
      lowered: 1,
      unanswered: 1,
      witness: { selected: ['ddb_sec_2_roles'], before: 'NO_RISK', after: 'UNANSWERED' },
    }),
  ],
);

export const taggedLens = aLens({ titles, state: 'changed', level: 'major', diff: rescored });

export const rescoredLens: LensReport = {
  ...taggedLens,
  nextRelease: {
    publishedVersion: '1.4.0',
    level: 'major',
    changes: 4,
    rescored: 2,
    version: '2.0.0',
    includesEarlierChanges: false,
  },
};

export const published = (region: string, version = '2.0.0') =>
  aRegion({ region, state: 'published', version, level: 'major', notes: ['read back and compared: the same digest'] });

/** What reviewers meet, by the name of the golden file. */

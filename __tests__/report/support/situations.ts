import type { LensReport, RunReport } from '../../../src/report/run-report.js';
import { aChange, aDiff, aRiskChange, titles } from './a-diff.js';
import { aFinding, aLens, aRegion, aReport } from './a-report.js';
import { aShareReport, declared } from './a-share-plan.js';

const payments = declared('111122223333', 'Payments tribe');
const kim = declared('arn:aws:iam::222233334444:user/kim');
const unit = declared('ou-ab12-11111111', 'Retail');

const textChanges = [
  aChange(),
  aChange({
    kind: 'question-description-changed',
    choice: null,
    message: 'The description of the question reads differently.',
  }),
];

const weakerRule = aChange({
  kind: 'risk-rules-changed',
  level: 'major',
  pillar: 'sec',
  question: 'ddb_sec_1',
  choice: null,
  pointer: '/pillars/1/questions/0/riskRules',
  message: 'The risk rules changed, and 3 of 15 possible answers change their risk.',
});

const removedChoice = aChange({
  kind: 'choice-removed',
  level: 'major',
  pillar: 'sec',
  question: 'ddb_sec_2',
  choice: 'ddb_sec_2_roles',
  pointer: '/pillars/1/questions/1/choices/0',
  message: 'The choice "ddb_sec_2_roles" was removed: whoever ticked it loses that selection.',
});

const rescored = aDiff(
  [weakerRule, removedChoice, ...textChanges],
  [
    aRiskChange(),
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

const taggedLens = aLens({ titles, state: 'changed', level: 'major', diff: rescored });

const rescoredLens: LensReport = {
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

const published = (region: string, version = '2.0.0') =>
  aRegion({ region, state: 'published', version, level: 'major', notes: ['read back and compared: the same digest'] });

/** What reviewers meet, by the name of the golden file. */
export const situations: Readonly<Record<string, RunReport>> = {
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
            kind: 'unknown-key',
            level: 'none',
            pillar: null,
            question: null,
            choice: null,
            message: 'The key "owner" is not known to AWS.',
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

  'three-hundred-changes': aReport({
    outcome: 'changed',
    level: 'major',
    lenses: [
      {
        ...rescoredLens,
        titles: {
          ...titles,
          questions: Object.fromEntries(
            Array.from({ length: 60 }, (_, index) => [
              `q_${index}`,
              `Question number ${index} of a long lens, with a title of the usual length?`,
            ]),
          ),
        },
        diff: aDiff(
          Array.from({ length: 300 }, (_, index) =>
            aChange({
              level: index % 5 === 0 ? 'major' : 'minor',
              kind: index % 5 === 0 ? 'choice-removed' : 'choice-title-changed',
              pillar: index < 150 ? 'ops' : 'sec',
              question: `q_${Math.floor(index / 5)}`,
              choice: `q_${Math.floor(index / 5)}_${index % 5}`,
              message:
                index % 5 === 0
                  ? `The choice "q_${index}" was removed: whoever ticked it loses that selection.`
                  : `The title of the choice "q_${index}" reads differently: ${'it was longer and is shorter now, '.repeat(6)}which does not matter.`,
            }),
          ),
          Array.from({ length: 60 }, (_, index) => aRiskChange({ question: `q_${index}` })),
        ),
        regions: [aRegion()],
      },
    ],
  }),

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

  'partial-failure': aReport({
    subject: { kind: 'tag', tag: 'dynamodb/v2.0.0' },
    outcome: 'partial',
    level: 'major',
    failure: {
      reason: 'access-denied',
      message: 'eu-west-1: AWS refused wellarchitected:CreateLensVersion for the role "lens-publish".',
      remedy: 'Allow the action in the policy of the role and run the job again; what is done already stays done.',
    },
    lenses: [
      {
        ...taggedLens,
        regions: [
          published('us-east-1'),
          aRegion({
            region: 'eu-west-1',
            state: 'failed',
            notes: [],
            failures: [
              {
                reason: 'access-denied',
                message: 'AWS refused wellarchitected:CreateLensVersion for the role "lens-publish".',
              },
            ],
          }),
        ],
      },
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

  'nothing-to-do': aReport(),

  'after-release': aReport({
    subject: { kind: 'tag', tag: 'dynamodb/v2.0.0' },
    outcome: 'published',
    level: 'major',
    lenses: [
      {
        ...taggedLens,
        regions: [
          {
            ...published('us-east-1'),
            ...aShareReport([payments, kim], { '111122223333': 'ACCEPTED' }, { applied: true }),
          },
          {
            ...published('eu-west-1'),
            ...aShareReport([payments, kim], { '111122223333': 'PENDING' }, { applied: true }, 'eu-west-1'),
          },
        ],
      },
    ],
  }),

  'refused-tag': aReport({
    subject: { kind: 'tag', tag: 'dynamodb/v1.5.0' },
    outcome: 'refused',
    failure: {
      reason: 'level-dishonest',
      message:
        'Version 1.5.0 would be minor after 1.4.0, but the change is major: the risk rules of "ddb_sec_1" changed; the choice "ddb_sec_2_roles" was removed.',
      remedy:
        'Tag it 2.0.0, or add a line "Allow-minor: <reason>" to the message of an annotated tag or to the body of the release.',
    },
    lenses: [
      { ...taggedLens, regions: [aRegion({ state: 'skipped', version: '1.4.0', notes: ['nothing was written'] })] },
    ],
  }),

  'closed-unmerged': aReport({
    subject: { kind: 'pull-request', number: 7, merged: false, closed: true },
    outcome: 'clean',
    notices: [{ level: 'notice', text: 'The draft in us-east-1 was deleted, because this pull request was closed.' }],
  }),

  drift: aReport({
    subject: { kind: 'drift' },
    outcome: 'drift',
    failure: {
      reason: 'drift',
      message: 'In us-east-1 the shares of "dynamodb" differ from the manifest.',
      remedy: 'Run the mode "shares", or bring the manifest up to date.',
    },
    lenses: [
      aLens({
        regions: [
          aRegion({
            state: 'unchanged',
            version: '1.4.0',
            notes: [],
            ...aShareReport([payments], { '444455556666': 'ACCEPTED' }),
          }),
        ],
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
};

import type { RunReport } from '../../../src/report/run-report.js';
import { aLens, aRegion, aReport } from './a-report.js';
import { aShareReport } from './a-share-plan.js';
import { kim, payments, published, taggedLens } from './situation-lenses.js';

/** What people meet at a release and after it, by the name of the golden file. */
export const releaseSituations: Readonly<Record<string, RunReport>> = {
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
};

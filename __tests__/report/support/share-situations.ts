import type { RunReport } from '../../../src/report/run-report.js';
import { aDiff, titles } from './a-diff.js';
import { aLens, aRegion, aReport } from './a-report.js';
import { aShareReport } from './a-share-plan.js';
import { kim, payments, textChanges, unit } from './situation-lenses.js';

/** Pull requests that change who may use a lens, by the name of the golden file. */
export const shareSituations: Readonly<Record<string, RunReport>> = {
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
};

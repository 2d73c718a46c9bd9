import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playMatrix } from '../../src/faults/matrix.js';
import { firstRelease, laterRelease, shareRun, type Scenario } from '../../src/faults/scenario.js';
import { Workshop } from '../../src/faults/workshop.js';

/** Hundreds of processes, on a machine that may have other things to do. */
const patience = 30 * 60_000;

/** What a run of each kind calls, so that a request that is not made any more is missed. */
const operations: readonly [Scenario, string[]][] = [
  [firstRelease, ['CreateLensVersion', 'ExportLens', 'ImportLens', 'ListLenses']],
  [
    laterRelease,
    [
      'CreateLensShare',
      'CreateLensVersion',
      'DeleteLensShare',
      'ExportLens',
      'GetCallerIdentity',
      'ImportLens',
      'ListLensShares',
      'ListLenses',
      'ListTagsForResource',
      'TagResource',
    ],
  ],
  [shareRun, ['CreateLensShare', 'DeleteLensShare', 'ExportLens', 'GetCallerIdentity', 'ListLensShares', 'ListLenses']],
];

describe('whatever fails, a run converges, or stops for the right reason and the next one converges', () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await Workshop.open();
  });
  afterAll(() => workshop.close());

  test.each(operations.map(([scenario, calls]) => [scenario.name, scenario, calls] as const))(
    '%s',
    async (_, scenario, calls) => {
      const cells = await playMatrix(workshop, scenario);
      expect([...new Set(cells.map(({ step }) => step.replace(/ #\d+$/, '')))].toSorted()).toEqual(calls);
      expect(cells).toEqual(cells.map((cell) => ({ ...cell, ending: cell.expected, broken: [] })));
    },
    patience,
  );
});

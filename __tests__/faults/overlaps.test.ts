import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playOverlaps } from '../../src/faults/overlaps.js';
import { firstRelease, laterRelease } from '../../src/faults/scenario.js';
import { Workshop } from '../../src/faults/workshop.js';

const patience = 20 * 60_000;

describe('two runs of one tag at once end as one does, wherever the second overtakes the first', () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await Workshop.open();
  });
  afterAll(() => workshop.close());

  test.each([firstRelease, laterRelease].map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const overlaps = await playOverlaps(workshop, scenario);
      expect(overlaps.length).toBeGreaterThan(10);
      const green = overlaps.filter(({ outcomes }) =>
        outcomes.every((outcome) => ['published', 'changed', 'clean'].includes(outcome)),
      );
      expect(overlaps).toEqual(green.map((overlap) => ({ ...overlap, broken: [] })));
    },
    patience,
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playKills } from '../../src/faults/kills.js';
import { firstPullRequest, firstRelease, laterRelease, pullRequest, shareRun } from '../../src/faults/scenario.js';
import { Workshop } from '../../src/faults/workshop.js';

const patience = 15 * 60_000;

describe('a run that is killed after any of its requests is finished by the next one', () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await Workshop.open();
  });
  afterAll(() => workshop.close());

  test.each(
    [firstRelease, laterRelease, shareRun, firstPullRequest, pullRequest].map(
      (scenario) => [scenario.name, scenario] as const,
    ),
  )(
    '%s',
    async (_, scenario) => {
      const kills = await playKills(workshop, scenario);
      expect(kills.length).toBeGreaterThan(5);
      expect(kills).toEqual(kills.map((kill) => ({ ...kill, runs: 2, broken: [] })));
    },
    patience,
  );
});

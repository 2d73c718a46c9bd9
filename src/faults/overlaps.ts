import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { trialsAtOnce } from './matrix.js';
import type { Scenario } from './scenario.js';
import type { LensView } from '../simulator/well-architected/view.js';
import { importedAgain } from './invariants.js';
import { Trial, visibleState } from './trial.js';
import { undisturbed } from './undisturbed.js';
import type { Workshop } from './workshop.js';

/** Two runs for the same event, one of which does everything while the other one stands still. */
export interface Overlap {
  readonly scenario: string;
  /** The request before which the first run was held back, counted from 1, and its operation. */
  readonly heldAt: string;
  /** Output `outcome` of the run that overtook, and of the one that was overtaken. */
  readonly outcomes: readonly [string, string];
  /** What must never happen and did. */
  readonly broken: readonly string[];
}

/** Holds a run back before each of its requests, one after the other, while a second one runs from beginning to end. */
export async function playOverlaps(workshop: Workshop, scenario: Scenario): Promise<Overlap[]> {
  const { requests, goal } = await undisturbed(workshop, scenario);
  const limit = pLimit(trialsAtOnce);
  const places = Array.from({ length: requests }, (_, index) => index + 1);
  return Promise.all(places.map((nth) => limit(() => playOverlap(workshop, scenario, nth, goal))));
}

async function playOverlap(workshop: Workshop, scenario: Scenario, nth: number, goal: unknown): Promise<Overlap> {
  const trial = await Trial.open(workshop, scenario);
  try {
    let overtaking = '';
    const held = await trial.runHeldAt(nth, async () => {
      overtaking = (await trial.run()).outputs['outcome'] ?? '';
    });
    const place = trial.aws.journal[nth - 1]?.operation ?? '';
    const broken = trial.broken().filter((sentence) => sentence !== importedAgain);
    broken.push(...unclaimedDrafts(trial), ...(await changesOfRepeat(trial)));
    if (!isDeepStrictEqual(visibleState(trial.lenses().map(withoutDraft)), goal))
      broken.push('not the state of one run');
    return {
      scenario: scenario.name,
      heldAt: `${nth} ${place}`,
      outcomes: [overtaking, held.outputs['outcome'] ?? ''],
      broken,
    };
  } finally {
    await trial.close();
  }
}

function withoutDraft(lens: LensView): LensView {
  return { ...lens, draft: undefined };
}

/** A draft that the overtaken run has imported and could not publish must be known as this repository's. */
function unclaimedDrafts(trial: Trial): string[] {
  return trial
    .lenses()
    .filter(
      ({ draft, tags }) => draft !== undefined && tags['lens-release:draft-digest'] !== tags['lens-release:digest'],
    )
    .map(({ arn }) => `nobody knows whose the draft of ${arn} is`);
}

/** Once both have ended there is nothing left to do. */
async function changesOfRepeat(trial: Trial): Promise<string[]> {
  trial.aws.clearJournal();
  const repeat = await trial.run();
  const writes = trial.aws.journal.filter(({ wrote }) => wrote).map(({ operation }) => `the repeat did ${operation}`);
  return repeat.outputs['outcome'] === 'clean'
    ? writes
    : [...writes, `the repeat is ${repeat.outputs['outcome'] ?? ''}`];
}

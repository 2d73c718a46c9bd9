import pLimit from 'p-limit';
import { trialsAtOnce } from './matrix.js';
import { Repeater } from './repeats.js';
import type { Scenario } from './scenario.js';
import { Trial } from './trial.js';
import { undisturbed } from './undisturbed.js';
import type { Workshop } from './workshop.js';

/** One run that was killed. */
export interface Kill {
  readonly scenario: string;
  /** The request after which it was killed, counted from 1, and its operation. */
  readonly after: string;
  /** Runs until everything is as if nothing had happened, the killed one included. */
  readonly runs: number;
  /** What must never happen and did. */
  readonly broken: readonly string[];
}

/** Kills the process after each request of a run, one after the other, and starts it again. */
export async function playKills(workshop: Workshop, scenario: Scenario): Promise<Kill[]> {
  const { requests, goal } = await undisturbed(workshop, scenario);
  const repeater = new Repeater(goal);
  const limit = pLimit(trialsAtOnce);
  const places = Array.from({ length: requests }, (_, index) => index + 1);
  return Promise.all(places.map((nth) => limit(() => playKill(workshop, scenario, nth, repeater))));
}

async function playKill(workshop: Workshop, scenario: Scenario, nth: number, repeater: Repeater): Promise<Kill> {
  const trial = await Trial.open(workshop, scenario);
  try {
    const run = await trial.runKilledAt(nth);
    const broken = [...trial.broken(), ...(run.signal === 'SIGKILL' ? [] : ['the run ended before it was killed'])];
    const after = `${nth} ${trial.aws.journal[nth - 1]?.operation ?? ''}`;
    const repeats = await repeater.goOn(trial);
    return {
      scenario: scenario.name,
      after,
      runs: 1 + repeats.runs,
      broken: [...new Set([...broken, ...repeats.broken])],
    };
  } finally {
    await trial.close();
  }
}

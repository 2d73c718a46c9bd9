import pLimit from 'p-limit';
import { disturbances, type Disturbance } from './disturbance.js';
import { expectedEnding, type Ending } from './expectation.js';
import { Repeater } from './repeats.js';
import type { Scenario } from './scenario.js';
import { nameOf, type Step } from './steps.js';
import { Trial } from './trial.js';
import { undisturbed } from './undisturbed.js';
import type { Workshop } from './workshop.js';

/** One cell: what was struck, how the runs ended, and how they should have. */
export interface Cell {
  readonly scenario: string;
  readonly step: string;
  readonly disturbance: string;
  readonly ending: Ending;
  readonly expected: Ending;
  /** What must never happen and did. */
  readonly broken: readonly string[];
}

/** Runs under way at once: a few more than cores, because runs that hang only wait. */
export const trialsAtOnce = 4;

/** Strikes the requests of an undisturbed run in every way, one at a time. */
export async function playMatrix(workshop: Workshop, scenario: Scenario): Promise<Cell[]> {
  const { steps, goal } = await undisturbed(workshop, scenario);
  const repeater = new Repeater(goal);
  const limit = pLimit(trialsAtOnce);
  return Promise.all(
    steps
      .filter((step) => isStruck(scenario, step))
      .flatMap((step) =>
        disturbances
          .filter((disturbance) => isWorthwhile(step, disturbance))
          .map((disturbance) => limit(() => playCell(workshop, scenario, step, disturbance, repeater))),
      ),
  );
}

function isStruck({ struck }: Scenario, { operation, phase }: Step): boolean {
  return struck === undefined || (phase === 'apply' && struck.includes(operation));
}

/**
 * A read has no effect that an answer could be lost after. What passes by itself is tried on one request of each
 * operation, what lasts on every request, because what follows from it depends on how far the run has come.
 */
function isWorthwhile({ nth, writes }: Step, { lasting, takesEffect }: Disturbance): boolean {
  return (writes || !takesEffect) && (lasting || nth === 1);
}

async function playCell(
  workshop: Workshop,
  scenario: Scenario,
  step: Step,
  disturbance: Disturbance,
  repeater: Repeater,
): Promise<Cell> {
  const trial = await Trial.open(workshop, scenario);
  try {
    const run = await trial.runWith({ ...disturbance.fault, operation: step.operation, nth: step.nth });
    const broken = [...trial.broken(), ...unstruck(trial)];
    const done = run.exitCode === 0 && repeater.isGoal(trial.lenses());
    const repeats = done ? undefined : await repeater.goOn(trial);
    return {
      scenario: scenario.name,
      step: nameOf(step),
      disturbance: disturbance.name,
      ending: {
        outcome: run.outputs['outcome'] ?? '',
        reason: run.outputs['failure-reason'] ?? '',
        runs: 1 + (repeats?.runs ?? 0),
      },
      expected: expectedEnding(scenario, step, disturbance),
      broken: [...new Set([...broken, ...(repeats?.broken ?? [])])],
    };
  } finally {
    await trial.close();
  }
}

/** A cell whose fault met no request would prove nothing. */
function unstruck(trial: Trial): string[] {
  return trial.aws.journal.some(({ fault }) => fault !== undefined) ? [] : ['the fault struck no request'];
}

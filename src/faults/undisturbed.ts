import type { Scenario } from './scenario.js';
import { stepsOf, type Step } from './steps.js';
import { Trial, visibleState } from './trial.js';
import type { Workshop } from './workshop.js';

export interface Undisturbed {
  readonly steps: readonly Step[];
  /** How many requests the run sends. */
  readonly requests: number;
  /** The `visibleState` that it leaves. */
  readonly goal: unknown;
}

/** A run that nothing befalls. Throws where even that goes wrong. */
export async function undisturbed(workshop: Workshop, scenario: Scenario): Promise<Undisturbed> {
  const trial = await Trial.open(workshop, scenario);
  try {
    const run = await trial.run();
    const broken = trial.broken();
    if (run.exitCode !== 0 || run.outputs['outcome'] !== scenario.outcome || broken.length > 0) {
      throw new Error(`"${scenario.name}" fails undisturbed: ${broken.join('; ')}\n${run.stdout}${run.stderr}`);
    }
    const { journal } = trial.aws;
    return { steps: stepsOf(journal), requests: journal.length, goal: visibleState(trial.lenses()) };
  } finally {
    await trial.close();
  }
}

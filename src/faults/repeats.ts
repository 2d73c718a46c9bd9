import { isDeepStrictEqual } from 'node:util';
import type { JournalEntry } from '../simulator/well-architected/journal-entry.js';
import type { LensView } from '../simulator/well-architected/view.js';
import { visibleState, type Trial } from './trial.js';

/** All further runs until nothing is missing any more. */
interface Repeats {
  readonly runs: number;
  readonly converged: boolean;
  readonly journal: readonly JournalEntry[];
  readonly after: readonly LensView[];
}

/** More than may be needed from any state. */
const patience = 3;

/**
 * Runs that go on where a disturbed one stopped, with nothing in their way. What they do depends on the state that they
 * find and on nothing else, so each state is gone on from once, however many faults lead to it.
 */
export class Repeater {
  readonly #goal: unknown;
  readonly #known = new Map<string, Promise<Repeats>>();

  /** @param goal what an undisturbed run leaves, as `visibleState` */
  constructor(goal: unknown) {
    this.#goal = goal;
  }

  isGoal(lenses: readonly LensView[]): boolean {
    return isDeepStrictEqual(visibleState(lenses), this.#goal);
  }

  /** @returns the further runs, and every invariant that does not hold at their end */
  async goOn(trial: Trial): Promise<{ readonly runs: number; readonly broken: readonly string[] }> {
    const done = [...trial.aws.journal];
    const state = JSON.stringify(trial.lenses());
    const known = this.#known.get(state) ?? this.#repeat(trial);
    this.#known.set(state, known);
    const { runs, converged, journal, after } = await known;
    const broken = trial.broken({ journal: [...done, ...journal], after });
    return { runs, broken: converged ? broken : [...broken, 'further runs do not converge'] };
  }

  async #repeat(trial: Trial): Promise<Repeats> {
    const before = trial.aws.journal.length;
    let [runs, converged] = [0, false];
    while (runs < patience && !converged) {
      const { exitCode } = await trial.run();
      runs += 1;
      converged = exitCode === 0 && this.isGoal(trial.lenses());
    }
    return { runs, converged, journal: trial.aws.journal.slice(before), after: trial.lenses() };
  }
}

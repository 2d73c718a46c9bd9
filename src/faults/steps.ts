import type { JournalEntry } from '../simulator/well-architected/journal-entry.js';

/** One request of an undisturbed run, by which a disturbed run can be struck at the same place. */
export interface Step {
  readonly operation: string;
  /** The how-manieth request of that operation. */
  readonly nth: number;
  /** Whether anything was written before it. */
  readonly phase: 'plan' | 'apply';
  readonly writes: boolean;
}

/** Sent at the same time, so that which of them is the first is nothing to rely on. */
const unordered = ['CreateLensShare', 'DeleteLensShare'];

/** The requests of a run in their order; of those that are sent at the same time, the first stands for all. */
export function stepsOf(journal: readonly JournalEntry[]): Step[] {
  const seen = new Map<string, number>();
  const steps: Step[] = [];
  let phase: Step['phase'] = 'plan';
  for (const { operation, wrote } of journal) {
    const nth = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, nth);
    if (wrote) phase = 'apply';
    if (nth === 1 || !unordered.includes(operation)) steps.push({ operation, nth, phase, writes: wrote });
  }
  return steps;
}

export function nameOf({ operation, nth }: Pick<Step, 'operation' | 'nth'>): string {
  return nth === 1 ? operation : `${operation} #${nth}`;
}

import type { NextStep } from '../../setup/next-steps.js';
import type { SetupPlan } from '../../setup/plan-setup.js';

/** What `init` found, did and recommends. */
export interface SetupReport {
  readonly plan: SetupPlan;
  readonly steps: readonly NextStep[];
  readonly regions: readonly string[];
  /** Nobody named a Region, so one was chosen. */
  readonly regionGuessed: boolean;
  /** JSON files that were looked into. */
  readonly looked: number;
  /** False where the repository is too large to look at all of it. */
  readonly complete: boolean;
  /** Nothing was written. */
  readonly dryRun: boolean;
}

/** The report as one JSON object: `files` are what was, or would be, written. */
export function setupJson({ plan, steps, regions, dryRun, looked, complete }: SetupReport): string {
  const lens = ({ file, name, errors, warnings }: SetupPlan['lenses'][number] | SetupPlan['leftOut'][number]) => ({
    file,
    name: name ?? null,
    errors,
    warnings,
  });
  return JSON.stringify({
    schema: 1,
    dryRun,
    regions,
    looked,
    complete,
    lenses: plan.lenses.map((each) => ({ id: each.id, ...lens(each) })),
    leftOut: plan.leftOut.map((each) => ({ ...lens(each), why: each.why })),
    files: plan.files,
    kept: plan.kept,
    missing: plan.missingLines,
    next: steps,
  });
}

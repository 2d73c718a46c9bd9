import { planSetup, type FoundFile, type SetupFacts, type SetupPlan } from '../../../src/setup/plan-setup.js';
import { readChoices, type SetupWishes } from '../../../src/setup/setup-choices.js';

/** A lens file without findings. */
export function found(file: string, more: Partial<FoundFile> = {}): FoundFile {
  return { file, name: `Lens of ${file}`, errors: 0, warnings: 0, named: false, ...more };
}

/** The plan for a repository; what is left out is empty, and the user said nothing. */
export function planOf(facts: Partial<SetupFacts>, wishes: Partial<SetupWishes> = {}): SetupPlan {
  const reading = readChoices({
    ...{ regions: undefined, environmentRegion: undefined, account: undefined, rolePrefix: undefined },
    ...{ action: undefined, manifest: undefined },
    ...wishes,
  });
  if (reading.kind === 'wrong') throw new Error(`${reading.message} ${reading.hint}`);
  return planSetup({ lenses: [], manifest: undefined, workflows: [], existing: [], ...facts }, reading.choices);
}

export function textOf(plan: SetupPlan, path: string): string {
  const file = plan.files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`the plan does not write ${path}`);
  return file.text;
}

import type { SetupChoices, SetupPlan } from './plan-setup.js';
import { placeholderAction } from './setup-choices.js';
import { accountVariable } from './workflows/workflow-values.js';

/** Something to do after `init`, with the commands for it. */
export interface NextStep {
  readonly text: string;
  readonly commands: readonly string[];
}

/** What remains to be done by hand, in order. */
export function nextSteps(plan: SetupPlan, choices: SetupChoices): NextStep[] {
  const wrong = plan.lenses.filter(({ errors }) => errors > 0);
  return [
    ...(plan.missingLines === ''
      ? []
      : [step('Add the lenses that the manifest does not have under its "lenses:"; the lines are above.')]),
    ...(wrong.length === 0
      ? []
      : [
          step(
            'Correct what the checks call an error: a release refuses it.',
            `lens-release check ${wrong.map(({ file }) => shellWord(file)).join(' ')}`,
          ),
        ]),
    ...(choices.action === placeholderAction && plan.files.some(({ path }) => path.startsWith('.github/'))
      ? [step(`Replace ${placeholderAction} in the workflows by where you publish this action, best by commit SHA.`)]
      : []),
    step(
      'Commit all of it on a branch and open a pull request: it is checked and diffed without AWS.',
      'git switch -c lens-release && git add . && git commit -m "Set up Lens Release"',
    ),
    rolesStep(choices),
    step('Make the environment lens-release in the settings of the repository, with required reviewers.'),
    step('After the merge, release by a tag.', ...tagCommands(plan)),
  ];
}

function rolesStep({ account, rolePrefix }: SetupChoices): NextStep {
  const roles = ['review', 'release', 'drift'].map((kind) => `${rolePrefix}-${kind}`).join(', ');
  const policies = ['review', 'release', 'drift'].map((mode) => `lens-release doctor --mode ${mode}`);
  return account === undefined
    ? step(
        `For drafts and releases make the roles ${roles}, each with the policy that doctor prints, then name the account.`,
        ...policies,
        `gh variable set ${accountVariable} --body 123456789012`,
      )
    : step(`For drafts and releases make the roles ${roles}, each with the policy that doctor prints.`, ...policies);
}

function tagCommands({ lenses }: SetupPlan): string[] {
  const [first] = lenses;
  const tag = first === undefined || lenses.length === 1 ? 'v1.0.0' : `${first.id}/v1.0.0`;
  return [`git tag -a ${tag} -m "First release" && git push origin ${tag}`];
}

/** A word of a POSIX shell. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function step(text: string, ...commands: readonly string[]): NextStep {
  return { text, commands };
}

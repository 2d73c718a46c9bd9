import { actionStep, checkoutStep, credentialsStep, yamlText, type WorkflowValues } from './workflow-values.js';

/** The workflow of pull requests: check, diff, drafts and the comment. */
export function reviewWorkflow(values: WorkflowValues): string {
  const paths = [...lensPatterns(values.lensFiles), pattern(values.manifest)].map(yamlText);
  const inside =
    "github.event.pull_request.head.repo.id == github.event.repository.id && github.actor != 'dependabot[bot]'";
  return `name: Review lenses
on:
  pull_request:
    # closed: the comment is brought up to date, and drafts go away if the manifest asks for it.
    types: [opened, synchronize, reopened, ready_for_review, closed]
    paths: [${paths.join(', ')}]

permissions: {}

# A run that writes is never cut short; pushes to the same pull request wait for each other.
concurrency:
  group: lens-review-\${{ github.event.pull_request.number }}
  cancel-in-progress: false

jobs:
  review:
    name: Check, diff and import drafts
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the lenses on both sides of the change
      pull-requests: write # the comment
      id-token: write # the role below
    steps:
${checkoutStep}
      # GitHub gives no identity to forks and Dependabot: they get checks and the diff, and a notice of what was skipped.
${credentialsStep('review', values, inside)}
${actionStep(values)}`;
}

/** Whole folders, so that a lens that is added later is reviewed too; files at the top by their name. */
function lensPatterns(files: readonly string[]): string[] {
  const patterns = files.map((file) => {
    const end = file.lastIndexOf('/');
    return end < 0 ? pattern(file) : `${pattern(file.slice(0, end))}/**`;
  });
  const distinct = [...new Set(patterns)];
  const within = (inner: string, outer: string) =>
    inner !== outer && outer.endsWith('/**') && inner.startsWith(outer.slice(0, -2));
  return distinct.filter((one) => !distinct.some((other) => within(one, other))).toSorted();
}

/** Takes the meaning from what GitHub's filter patterns give one to. */
function pattern(path: string): string {
  return path.replace(/[*?+[\]!\\]/g, String.raw`\$&`);
}

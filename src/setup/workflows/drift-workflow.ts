import { accountVariable, actionStep, credentialsStep, type WorkflowValues } from './workflow-values.js';

/** The weekly workflow that compares what is live with what is declared; it waits until the account is known. */
export function driftWorkflow(values: WorkflowValues): string {
  const wait = values.account === undefined ? `    if: vars.${accountVariable} != ''\n` : '';
  return `name: Watch lenses
on:
  schedule:
    - cron: '17 6 * * 1' # Mondays; not on the hour, when GitHub is busiest
  workflow_dispatch:

permissions: {}

concurrency:
  group: lens-drift
  cancel-in-progress: false

jobs:
  drift:
    name: Compare what is live with what is declared
${wait}    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the manifest and the lenses
      id-token: write # the role below
    steps:
${credentialsStep('drift', values)}
      # Red as soon as a share or a published lens differs from this repository.
${actionStep(values, { mode: 'drift' })}`;
}

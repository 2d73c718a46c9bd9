import { actionStep, credentialsStep, type WorkflowValues } from './workflow-values.js';

/** The workflow of tags: publish, verify and share. */
export function releaseWorkflow(values: WorkflowValues): string {
  return `name: Release lenses
on:
  push:
    # v1.2.0 where the manifest has one lens, platform/v1.2.0 where it has several.
    tags: ['v[0-9]*', '*/v[0-9]*']

permissions: {}

# Releases go out one after the other, and none is lost where several tags are pushed.
concurrency:
  group: lens-release
  cancel-in-progress: false
  queue: max # leave this line out on GitHub Enterprise Server

jobs:
  release:
    name: Publish and share
    runs-on: ubuntu-latest
    environment: lens-release # with required reviewers; the role trusts nothing else
    timeout-minutes: 20
    permissions:
      contents: read # the tag and the lenses at its commit
      pull-requests: write # the report on the merged pull request
      id-token: write # the role below
    steps:
${credentialsStep('release', values)}
${actionStep(values)}`;
}

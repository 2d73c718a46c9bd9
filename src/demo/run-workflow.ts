import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunEvent } from '../simulator/github/events/run-event.js';
import { runAction } from '../simulator/runner/run-action.js';
import { projectRoot } from './example.js';
import { roles, type Role, type Stage, type WorkflowRun } from './stage.js';

/** Runs the workflow that the event starts: the review job checks the merge commit out, the release job nothing. */
export async function runWorkflow(stage: Stage, event: RunEvent, role: Role): Promise<WorkflowRun> {
  const workspace = await mkdtemp(join(stage.directory, 'workspace-'));
  if (role === 'review') await stage.repository.checkout(workspace, event.sha);
  stage.aws.clearJournal();
  const number = stage.runs.length + 1;
  const result = await runAction({
    entry: join(projectRoot, 'dist', 'index.js'),
    actionFile: join(projectRoot, 'action.yml'),
    event,
    githubUrl: stage.github.url,
    serverUrl: stage.github.serverUrl,
    token: stage.github.issueToken({ permissions: { contents: 'read', 'pull-requests': 'write' } }),
    workspace,
    aws: {
      url: stage.aws.url,
      region: 'us-east-1',
      credentials: { accessKeyId: roles[role], secretAccessKey: 'demo' },
    },
    runId: 17_000_000_000 + number,
    runNumber: number,
    workflow: role === 'review' ? 'Review lenses' : 'Release lenses',
  });
  const { journal } = stage.aws;
  const run = {
    ...result,
    writes: distinct(journal.filter((entry) => entry.wrote)),
    denied: distinct(journal.filter((entry) => entry.error === 'AccessDeniedException')),
  };
  stage.runs.push(run);
  return run;
}

function distinct(entries: readonly { readonly operation: string }[]): string[] {
  return [...new Set(entries.map((entry) => entry.operation))].toSorted();
}

import { isOurs, recordOf, type Workflow, type WorkflowJob } from '../setup/read-workflow.js';
import type { Item } from './diagnosis.js';
import { takes } from './filter-pattern.js';
import { judgePermissions } from './judge-permissions.js';
import { purposesOf, tagPatterns, textsOf, type Purpose } from './workflow-purpose.js';

const purposes: Readonly<Record<Purpose, string>> = {
  review: 'reviews pull requests',
  release: 'releases tags',
  drift: 'looks for drift',
};

/** What the workflows of a repository mean for the lenses with these ids: triggers, permissions, pins, how runs queue. */
export function judgeWorkflows(workflows: readonly Workflow[], lensIds: readonly string[]): Item[] {
  const ours = workflows.flatMap((workflow) =>
    workflow.jobs.filter(({ steps }) => steps.some(isOurs)).map((job) => ({ workflow, job })),
  );
  if (ours.length === 0) {
    return [{ state: 'note', text: 'No workflow runs this action.', hint: 'Run "lens-release init" to write them.' }];
  }
  const missing = (Object.keys(purposes) as Purpose[]).filter(
    (purpose) => !ours.some(({ workflow }) => purposesOf(workflow).includes(purpose)),
  );
  return [
    ...ours.flatMap(({ workflow, job }) => judgeJob(workflow, job, lensIds)),
    ...missing.map((purpose): Item => ({
      state: 'note',
      text: `No workflow ${purposes[purpose]}.`,
      hint: 'Run "lens-release init" to write it.',
    })),
  ];
}

function judgeJob(workflow: Workflow, job: WorkflowJob, lensIds: readonly string[]): Item[] {
  const found = [
    ...judgeTriggers(workflow, lensIds),
    ...judgePermissions(workflow, job, purposesOf(workflow)),
    ...judgePins(job),
    ...judgeQueue(workflow, job),
  ];
  const place = `${workflow.file}, job ${job.id}`;
  const told = purposesOf(workflow).map((purpose) => purposes[purpose]);
  const head = `${place}: ${told.length === 0 ? 'runs this action' : told.join(', ')}`;
  if (found.length === 0) return [{ state: 'ok', text: `${head}.` }];
  return found.map(({ state, text, hint }) => ({ state, text: `${place}: ${text}`, hint }));
}

function judgeTriggers({ on }: Workflow, lensIds: readonly string[]): Item[] {
  const items: Item[] = [];
  if (Object.hasOwn(on, 'pull_request')) {
    const types = textsOf(recordOf(on['pull_request'])['types']) ?? ['opened', 'synchronize', 'reopened'];
    const lacking = ['opened', 'synchronize', 'reopened', 'ready_for_review', 'closed'].filter(
      (type) => !types.includes(type),
    );
    if (lacking.length > 0)
      items.push({
        state: lacking.some((type) => type === 'opened' || type === 'synchronize') ? 'problem' : 'note',
        text: `not started by pull requests that are ${lacking.join(', ')}.`,
        hint: `Add ${lacking.join(', ')} to "types:".`,
      });
  }
  if (Object.hasOwn(on, 'pull_request_target'))
    items.push({
      state: 'note',
      text: 'pull_request_target runs with the rights of this repository on the content of others: AWS is never asked.',
      hint: 'Use pull_request.',
    });
  const patterns = tagPatterns(on);
  if (patterns !== undefined) {
    const tags = lensIds.length === 1 ? ['v1.0.0'] : lensIds.map((id) => `${id}/v1.0.0`);
    const unheard = tags.filter((tag) => !takes(patterns, tag));
    if (unheard.length > 0)
      items.push({
        state: 'problem',
        text: `not started by the tag ${unheard.slice(0, 3).join(', ')}.`,
        hint: "Write tags: ['v[0-9]*', '*/v[0-9]*']: one * stops at a slash.",
      });
  }
  return items;
}

function judgePins({ steps }: WorkflowJob): Item[] {
  const loose = steps
    .map(({ uses }) => uses)
    .filter((uses) => uses !== '' && !uses.startsWith('./') && !uses.startsWith('docker:'))
    .filter((uses) => !/@[0-9a-f]{40}$/.test(uses));
  if (loose.length === 0) return [];
  return [
    {
      state: 'note',
      text: `${loose.join(', ')} can be moved to other code by whoever owns it.`,
      hint: 'Pin it by its full commit SHA.',
    },
  ];
}

function judgeQueue(workflow: Workflow, job: WorkflowJob): Item[] {
  const settings = [recordOf(workflow.concurrency), recordOf(job.concurrency)];
  if (settings.some((each) => each['cancel-in-progress'] === true))
    return [
      {
        state: 'note',
        text: 'a newer run cuts an older one short, perhaps between two writes.',
        hint: 'Write cancel-in-progress: false.',
      },
    ];
  const queued = workflow.concurrency !== undefined || job.concurrency !== undefined;
  if (queued || !purposesOf(workflow).includes('release')) return [];
  return [{ state: 'note', text: 'two releases can run at once.', hint: 'Add a "concurrency:" group.' }];
}

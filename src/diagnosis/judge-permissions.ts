import { recordOf, type Workflow, type WorkflowJob } from '../setup/read-workflow.js';
import type { Item } from './diagnosis.js';
import type { Purpose } from './workflow-purpose.js';

type Scope = 'contents' | 'pull-requests' | 'id-token';

/** Whether the token of a job may do what its steps do: the `permissions:` of the job, else of the workflow. */
export function judgePermissions(workflow: Workflow, job: WorkflowJob, purposes: readonly Purpose[]): Item[] {
  const granted = job.permissions ?? workflow.permissions;
  if (granted === undefined || granted === null) {
    return [
      {
        state: 'unknown',
        text: 'says no permissions, so those of the settings of the repository hold.',
        hint: `Write permissions: { ${wanted(job, purposes)
          .map(([scope, level]) => `${scope}: ${level}`)
          .join(', ')} }.`,
      },
    ];
  }
  const needed = wanted(job, purposes);
  const lacking = needed.filter(([scope, level]) => !allows(granted, scope, level));
  const surplus = surplusOf(granted, needed);
  return [
    ...lacking.map(([scope, level, why]): Item => ({
      state: scope === 'contents' || scope === 'id-token' ? 'problem' : 'note',
      text: `lacks ${scope}: ${level}, ${why}.`,
      hint: `Add "${scope}: ${level}" to the permissions of the job.`,
    })),
    ...(surplus === undefined
      ? []
      : [{ state: 'note' as const, text: `has ${surplus}, which it does not need.`, hint: 'Take it away.' }]),
  ];
}

function wanted({ steps }: WorkflowJob, purposes: readonly Purpose[]): (readonly [Scope, 'read' | 'write', string])[] {
  const obtains = steps.some(({ uses }) => uses.startsWith('aws-actions/configure-aws-credentials@'));
  const notes = steps.some((step) => String(step.with['release-notes']) === 'true');
  return [
    notes
      ? ['contents', 'write', 'for the release notes']
      : ['contents', 'read', 'without which the lenses cannot be read'],
    ...(purposes.includes('review') || purposes.includes('release')
      ? [['pull-requests', 'write', 'for the comment'] as const]
      : []),
    ...(obtains ? [['id-token', 'write', 'without which no role can be assumed'] as const] : []),
  ];
}

function allows(granted: unknown, scope: Scope, level: 'read' | 'write'): boolean {
  if (granted === 'write-all') return true;
  if (granted === 'read-all') return level === 'read';
  const given = recordOf(granted)[scope];
  return given === 'write' || (level === 'read' && given === 'read');
}

function surplusOf(granted: unknown, needed: readonly (readonly [Scope, string, string])[]): string | undefined {
  if (granted === 'write-all') return 'write-all';
  const surplus = Object.entries(recordOf(granted))
    .filter(([scope, level]) => level === 'write' && !needed.some(([name, need]) => name === scope && need === 'write'))
    .map(([scope]) => `${scope}: write`);
  return surplus.length === 0 ? undefined : surplus.join(', ');
}

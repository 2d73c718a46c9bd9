import { parse } from 'yaml';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import type { RunResult } from '../../src/simulator/runner/run-action.js';
import type { RunRequest } from '../../src/simulator/runner/run-request.js';
import type { Stage } from './stage.js';

interface Step {
  readonly if?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: { readonly pull_request?: { readonly types: readonly string[]; readonly paths: readonly string[] } };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What the expressions of a workflow can name. */
export type Names = Readonly<Record<string, string>>;

/**
 * Does what a workflow file says for a pull request: its filters, the conditions of its steps, its permissions, its
 * inputs. Undefined where the event does not start it. Throws for a step or a condition that it does not know.
 */
export async function runWritten(
  text: string,
  { stage, repository }: { readonly stage: Stage; readonly repository: SimulatedRepository },
  { event, changed, names }: { event: RunRequest['event']; changed: readonly string[]; names: Names },
): Promise<RunResult | undefined> {
  const { on, jobs } = parse(text) as Workflow;
  const filter = on.pull_request;
  const [job] = Object.values(jobs);
  if (filter === undefined || job === undefined) throw new Error('no workflow of pull requests');
  if (!filter.types.includes((event.payload as { action: string }).action)) return undefined;
  if (!changed.some((file) => filter.paths.some((path) => matches(path, file)))) return undefined;
  let [checkout, credentials] = [false, false];
  for (const step of job.steps) {
    if (step.if !== undefined && !holds(step.if, names)) continue;
    if (step.uses.startsWith('actions/checkout@')) checkout = true;
    else if (step.uses.startsWith('aws-actions/configure-aws-credentials@')) credentials = true;
    else if (step.uses.includes('/lens-release@')) {
      const { 'id-token': identity, ...permissions } = job.permissions;
      return stage.run(repository, event, {
        checkout,
        credentials: credentials && identity === 'write',
        token: stage.github.issueToken({ permissions }),
        inputs: step.with ?? {},
      });
    } else throw new Error(`an unknown step ${step.uses}`);
  }
  return undefined;
}

/** `dir/**` and plain paths, which is all that is written. */
function matches(pattern: string, file: string): boolean {
  return pattern.endsWith('/**') ? file.startsWith(pattern.slice(0, -2)) : file === pattern;
}

/** Comparisons joined by `&&`. */
function holds(condition: string, names: Names): boolean {
  return condition.split(' && ').every((comparison) => {
    const [left = '', operator, right = ''] = comparison.split(' ');
    const value = (term: string) => (term.startsWith("'") ? term.slice(1, -1) : names[term]);
    if (operator !== '==' && operator !== '!=') throw new Error(`an unknown condition ${comparison}`);
    return (value(left) === value(right)) === (operator === '==');
  });
}

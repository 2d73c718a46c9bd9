import { parseDocument } from 'yaml';

/** A workflow file as far as it concerns this action. */
export interface Workflow {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** Events and their filters as written; empty where there are none. */
  readonly on: Readonly<Record<string, unknown>>;
  /** Of the whole workflow; undefined where it says nothing. */
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly environment: unknown;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  /** `owner/name@ref`; empty for a step that runs a script. */
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** Reads a workflow; undefined where it is no YAML or no mapping. Whatever has another shape than documented is left out. */
export function readWorkflow(text: string, file: string): Workflow | undefined {
  let value: unknown;
  try {
    const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases that explode, or nesting beyond the stack.
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  return {
    file,
    on: eventsOf(value['on']),
    permissions: value['permissions'],
    concurrency: value['concurrency'],
    jobs: Object.entries(recordOf(value['jobs'])).map(([id, job]) => readJob(id, recordOf(job))),
  };
}

/** Whether a step runs this action, wherever it is published, or from its own repository. */
export function isOurs({ uses }: WorkflowStep): boolean {
  return /^[\w.-]+\/lens-release(?:@|$)/i.test(uses);
}

/** A value as a mapping; anything else is an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function readJob(id: string, job: Readonly<Record<string, unknown>>): WorkflowJob {
  const steps: readonly unknown[] = Array.isArray(job['steps']) ? job['steps'] : [];
  return {
    id,
    permissions: job['permissions'],
    concurrency: job['concurrency'],
    environment: job['environment'],
    steps: steps.map(recordOf).map((step) => ({
      uses: typeof step['uses'] === 'string' ? step['uses'].trim() : '',
      with: recordOf(step['with']),
    })),
  };
}

/** `on: push`, `on: [push, pull_request]` and `on: { push: … }` mean the same kind of thing. */
function eventsOf(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: undefined };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), undefined]));
  return recordOf(on);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

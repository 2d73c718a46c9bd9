import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { parse, parseDocument } from 'yaml';

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.yml', '*.yaml', '*.md'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file !== '');
const workflows = files
  .filter((file) => /(?:^|\/)\.github\/workflows\/[^/]+$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** A workflow as far as the rules below look at it. */
interface Workflow {
  readonly on: object;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

/** Every `uses:` with what stands behind it, in workflows and in what pages tell people to copy. */
function usesIn(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, value]) => value ?? '');
}

test('there are the workflows of this repository and of the example', () => {
  expect(workflows.map(({ file }) => file)).toEqual(
    expect.arrayContaining(
      ['ci', 'codeql', 'dependency-review', 'release'].map((name) => `.github/workflows/${name}.yml`),
    ),
  );
  expect(workflows.filter(({ file }) => file.startsWith('examples/')).length).toBeGreaterThan(2);
});

describe.each(workflows)('$file', ({ file, text }) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('is what GitHub takes for a workflow', () => {
    const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('gives no permission but to its jobs, and to each no more than it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) {
      expect(permissions).toBeDefined();
      expect(Object.values(permissions ?? {})).not.toContain('write-all');
    }
  });

  test('ends in bounded time', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('leaves no token behind and puts no expression into a command', () => {
    for (const { uses, run, with: parameters } of jobs.flatMap(({ steps }) => steps)) {
      if (uses?.startsWith('actions/checkout@')) expect(parameters).toMatchObject({ 'persist-credentials': false });
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('is not started by events that hand rights to strangers', () => {
    const events = Object.keys(workflow.on);
    expect(events.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event))).toEqual(
      [],
    );
  });
});

test('a job that can write runs no code of others in the same job: no install, no build', () => {
  const writing = workflows
    .filter(({ file }) => file.startsWith('.github/'))
    .flatMap(({ text }) => Object.values((parse(text) as Workflow).jobs))
    .filter(({ permissions }) => permissions?.['contents'] === 'write');
  expect(writing.length).toBeGreaterThan(0);
  for (const { steps } of writing) {
    for (const { run } of steps) expect(run ?? '').not.toMatch(/npm|npx|\.ci\/run/);
  }
});

describe('actions of others', () => {
  const all = files.flatMap((file) => usesIn(readFileSync(file, 'utf8')).map((uses) => ({ file, uses })));
  const others = all.filter(({ uses }) => !/^OWNER\/lens-release@(?:v1|<sha>)(?: |$)/.test(uses));

  test('are pinned by commit, with the version beside it', () => {
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ uses }) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))).toEqual([]);
  });

  test('have one pin each', () => {
    const pins = new Map<string, Set<string>>();
    for (const { uses } of others) {
      const [action = '', pin = ''] = uses.split('@');
      const repository = action.split('/').slice(0, 2).join('/');
      pins.set(repository, (pins.get(repository) ?? new Set()).add(pin));
    }
    expect([...pins].filter(([, different]) => different.size > 1)).toEqual([]);
  });
});

test('every YAML file can be read, without a warning', () => {
  for (const file of files.filter((name) => !name.endsWith('.md'))) {
    const { errors, warnings } = parseDocument(readFileSync(file, 'utf8'));
    expect({ file, problems: [...errors, ...warnings].map(String) }).toEqual({ file, problems: [] });
  }
});

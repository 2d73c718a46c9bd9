import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const folder = new URL('../../examples/repository/.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown; readonly environment?: string }>>;
}

function read(name: string): Workflow {
  return parse(workflows.find((workflow) => workflow.name === name)?.text ?? '') as Workflow;
}

function job(name: string) {
  const [only, ...others] = Object.values(read(name).jobs);
  if (only === undefined || others.length > 0) throw new Error(`${name} should have one job`);
  return only;
}

test('there are the three workflows that a lens repository needs', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['lens-drift.yml', 'lens-release.yml', 'lens-review.yml']);
});

describe.each(workflows)('$name', ({ name, text }) => {
  test('pins every action of others by commit, with the version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, value]) => value ?? '');
    const others = uses.filter((value) => value !== 'OWNER/lens-release@v1');
    expect(others.length).toBe(uses.length - 1);
    for (const other of others) expect(other).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('holds no permission outside its job and never cuts a run short', () => {
    expect(read(name).permissions).toEqual({});
    expect(read(name).concurrency['cancel-in-progress']).toBe(false);
  });

  test('puts no expression into a shell command', () => {
    expect(text).not.toMatch(/^\s*(?:- )?run:/m);
  });
});

test('each job holds exactly the permissions it needs', () => {
  const reporting = { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' };
  expect(job('lens-review.yml').permissions).toEqual(reporting);
  expect(job('lens-release.yml').permissions).toEqual(reporting);
  expect(job('lens-drift.yml').permissions).toEqual({ contents: 'read', 'id-token': 'write' });
});

test('only a release waits for its environment', () => {
  expect(job('lens-release.yml').environment).toBe('lens-release');
  expect(job('lens-review.yml').environment).toBeUndefined();
});

test('all versions of an action are one', () => {
  const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(.*)$/gm)]);
  const versions = new Map(pins.map(([, action, pin]) => [action, pin]));
  for (const [, action, pin] of pins) expect(pin).toBe(versions.get(action));
});

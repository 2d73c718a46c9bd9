import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

// Plain JavaScript without types, so that it runs without a build.
const generator = ['..', '..', 'scripts', 'readme-tables.js'].join('/');
const { withTables } = (await import(generator)) as {
  withTables: (readme: string, action: unknown) => string;
};

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('the README', () => {
  test('has the inputs and outputs of action.yml', () => {
    expect(readme).toBe(withTables(readme, parse(readFileSync('action.yml', 'utf8'))));
  });

  test('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)|src(?:set)?="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !link.startsWith('https://') && !existsSync(link))).toEqual([]);
  });

  test('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('shows the workflows of the example in short: the same permissions, events and pinned actions', () => {
    const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => parse(match[1] ?? '') as Workflow);
    for (const [name, file] of [
      ['Review lenses', 'lens-review.yml'],
      ['Release lenses', 'lens-release.yml'],
    ] as const) {
      const shown = blocks.find((block) => block.name === name);
      const example = parse(readFileSync(`examples/repository/.github/workflows/${file}`, 'utf8')) as Workflow;
      expect(onlyJob(shown).permissions).toEqual(onlyJob(example).permissions);
      expect(onlyJob(shown).steps.map((step) => step.uses)).toEqual(onlyJob(example).steps.map((step) => step.uses));
      expect(Object.keys(shown?.on ?? {})).toEqual(Object.keys(example.on));
    }
  });
});

interface Workflow {
  readonly name: string;
  readonly on: object;
  readonly jobs: Readonly<Record<string, { permissions: object; steps: { uses: string }[] }>>;
}

function onlyJob(workflow: Workflow | undefined) {
  const [job] = Object.values(workflow?.jobs ?? {});
  if (job === undefined) throw new Error('a workflow without a job');
  return job;
}

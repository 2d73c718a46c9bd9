import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** From the ground up: a file may import from its own floor and from those below it. */
const floors: readonly (readonly string[])[] = [
  ['lens', 'diff', 'manifest', 'share', 'release', 'plan', 'iam', 'setup', 'diagnosis', 'report'],
  ['ports'],
  ['jobs'],
  ['adapters'],
  ['entry'],
];
/** Beside the building: they share no code with what they test or show. */
const outside = ['simulator', 'demo', 'faults'];
/** Those of them that start the product as a process. */
const players = ['demo', 'faults'];

/** What each folder may import besides the project; pure floors get libraries that do no input or output. */
const packages: Readonly<Record<string, readonly string[]>> = {
  lens: ['jsonc-parser', 'fastest-levenshtein', 'node:crypto'],
  diff: ['diff', 'fastest-levenshtein', 'node:crypto'],
  manifest: ['yaml', 'valibot', 'fastest-levenshtein'],
  share: ['yaml'],
  iam: [],
  release: [],
  plan: ['node:crypto'],
  setup: ['yaml'],
  diagnosis: [],
  report: ['mdast', 'mdast-util-to-markdown', 'mdast-util-gfm-table', 'diff', 'picocolors', 'sarif', 'node:crypto'],
  ports: [],
  jobs: ['p-limit'],
  'adapters/aws': [
    '@aws-sdk/client-sts',
    '@aws-sdk/client-wellarchitected',
    '@smithy/core',
    'p-limit',
    'node:crypto',
    'node:events',
    'node:http',
    'node:https',
    'node:net',
    'node:timers/promises',
  ],
  'adapters/github': ['@actions/github', '@octokit/plugin-retry', '@octokit/plugin-throttling'],
  'adapters/local': ['node:child_process', 'node:fs/promises', 'node:path', 'node:timers/promises'],
  'adapters/runner': ['@actions/core'],
  entry: [
    '@actions/core',
    'commander',
    'picocolors',
    'node:fs/promises',
    'node:module',
    'node:os',
    'node:path',
    'node:process',
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file): Import[] =>
    [...readFileSync(join('src', file), 'utf8').matchAll(importPattern)].map((match) => ({
      from: file.split(sep).join('/'),
      to: match[1] ?? match[2] ?? match[3] ?? '',
    })),
  );
const inside = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({
    from,
    to: normalize(join(dirname(from), to))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts'),
  }));

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function floorOf(file: string): number {
  return floors.findIndex((folders) => folders.includes(folderOf(file)));
}

function roomOf(file: string): string {
  const [folder = '', room = ''] = file.split('/');
  return folder === 'adapters' ? `${folder}/${room}` : folder;
}

describe('the floors of src', () => {
  test('every folder belongs to a floor or stands outside', () => {
    const known = new Set([...floors.flat(), ...outside]);
    expect([...new Set(imports.map(({ from }) => folderOf(from)))].filter((folder) => !known.has(folder))).toEqual([]);
  });

  test('imports never point upwards', () => {
    const upwards = inside.filter(({ from, to }) => floorOf(from) >= 0 && floorOf(to) > floorOf(from));
    expect(upwards).toEqual([]);
  });

  test('adapters do not know each other', () => {
    const across = inside.filter(
      ({ from, to }) => folderOf(from) === 'adapters' && folderOf(to) === 'adapters' && roomOf(from) !== roomOf(to),
    );
    expect(across).toEqual([]);
  });

  test('the simulators share no code with the product, in either direction', () => {
    const isSimulator = (file: string) => folderOf(file) === 'simulator';
    const crossing = inside.filter(
      ({ from, to }) => !players.includes(folderOf(from)) && isSimulator(from) !== isSimulator(to),
    );
    expect(crossing).toEqual([]);
  });

  test.each(players)('%s starts the product as a process and imports none of it', (player) => {
    const used = inside.filter(
      ({ from, to }) => folderOf(from) === player && ![player, 'simulator'].includes(folderOf(to)),
    );
    expect(used).toEqual([]);
    expect(inside.filter(({ from, to }) => folderOf(to) === player && folderOf(from) !== player)).toEqual([]);
  });

  test('each room imports only the packages it is meant to', () => {
    const strangers = imports
      .filter(({ from, to }) => !to.startsWith('.') && !outside.includes(folderOf(from)))
      .filter(
        ({ from, to }) => !(packages[roomOf(from)] ?? []).some((name) => to === name || to.startsWith(`${name}/`)),
      );
    expect(strangers).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of inside) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('there are imports to look at', () => {
    expect(inside.length).toBeGreaterThan(100);
  });
});

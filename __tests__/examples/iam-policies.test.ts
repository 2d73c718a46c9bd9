import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const folder = new URL('../../docs/iam/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource?: string;
  readonly Condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function statements(name: string): readonly Statement[] {
  const policy = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    readonly Statement: readonly Statement[];
  };
  return policy.Statement;
}

function actions(name: string): string[] {
  return statements(name)
    .flatMap(({ Action }) => Action)
    .map((action) => action.replace(/^wellarchitected:/, ''))
    .toSorted();
}

const permissions = names.filter((name) => !name.startsWith('trust-'));
const trusts = names.filter((name) => name.startsWith('trust-'));
const reading = ['ExportLens', 'GetLens', 'ListLensShares', 'ListLenses', 'ListTagsForResource'];

test('each policy allows exactly what its job calls', () => {
  const writing = Object.fromEntries(
    permissions.map((name) => [name, actions(name).filter((action) => !reading.includes(action))]),
  );
  expect(writing).toEqual({
    'cleanup.json': ['DeleteLens'],
    'drift.json': [],
    'release.json': ['CreateLensVersion', 'ImportLens', 'TagResource'],
    'review.json': ['ImportLens', 'TagResource'],
    'shares.json': ['CreateLensShare', 'DeleteLensShare'],
  });
});

test('together they allow what the program can call, and nothing else', () => {
  const adapter = readFileSync(new URL('../../src/adapters/aws/lens-service.ts', import.meta.url), 'utf8');
  const called = [...adapter.matchAll(/new (\w+)Command\(|paginate(\w+)\(/g)].map((match) => match[1] ?? match[2]);
  expect([...new Set(permissions.flatMap(actions))].toSorted()).toEqual([...new Set(called)].toSorted());
});

test('only what knows no resource is allowed on all of them', () => {
  const everywhere = permissions.flatMap((name) => statements(name).filter(({ Resource }) => Resource === '*'));
  expect(new Set(everywhere.flatMap(({ Action }) => Action))).toEqual(
    new Set(['wellarchitected:ListLenses', 'wellarchitected:ImportLens']),
  );
});

describe.each(trusts)('%s', (name) => {
  const [only, ...others] = statements(name);
  const claims = only?.Condition['StringEquals'] ?? {};

  test('has one statement with no condition but exact ones', () => {
    expect(others).toEqual([]);
    expect(only?.Action).toBe('sts:AssumeRoleWithWebIdentity');
    expect(Object.keys(only?.Condition ?? {})).toEqual(['StringEquals']);
    expect(claims['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
  });

  test('names one repository and one occasion, in the form its name says', () => {
    const repository = name.includes('.immutable.') ? 'octo-org@\\d+/lenses@\\d+' : 'octo-org/lenses';
    const occasion = name.startsWith('trust-review')
      ? 'pull_request'
      : name.startsWith('trust-release')
        ? 'environment:lens-release'
        : 'ref:refs/heads/main';
    expect(claims['token.actions.githubusercontent.com:sub']).toMatch(new RegExp(`^repo:${repository}:${occasion}$`));
  });
});

import { describe, expect, test } from '@jest/globals';
import { changedEntries, loosenedGuards } from '../../src/manifest/compare-manifests.js';
import { fullManifest, manifestIn } from './support/manifest-text.js';

const base = `version: 1
regions: [us-east-1]
lenses:
  a: { file: a.json, shares: [{ organization: o-exampleorg1, note: all }] }
  b: { file: b.json, regions: [eu-west-1], tags: { team: data } }
`;
const changed = (before: string, after: string) => changedEntries(manifestIn(before), manifestIn(after));
const nothing = { changed: [], added: [], removed: [] };

describe('changedEntries', () => {
  test('finds nothing in a manifest that only looks different', () => {
    const other = `# moved
lenses:
  b: { tags: { team: data }, regions: ["eu-west-1"], file: ./b.json }
  a:
    shares:
      - note: all
        organization: o-exampleorg1
    file: a.json
regions: [us-east-1]
version: 1
sharing: { remove: false }
release-all: true
`;
    expect(changed(base, other)).toEqual(nothing);
    expect(changed(fullManifest, fullManifest)).toEqual(nothing);
  });

  test.each([
    ['file: b.json', 'file: c.json', ['b']],
    ['team: data', 'team: core', ['b']],
    ['note: all', 'note: everybody', ['a']],
    ['o-exampleorg1', 'arn:aws:organizations::111122223333:organization/o-exampleorg1', ['a']],
    ['regions: [us-east-1]', 'regions: [us-east-1, us-west-2]', ['a']],
    ['version: 1', 'version: 1\naccounts: ["123456789012"]', ['a', 'b']],
    ['version: 1', 'version: 1\nsharing: { remove: true }', ['a', 'b']],
    ['version: 1', 'version: 1\nsharing: { protect: [o-exampleorg1] }', ['a', 'b']],
    ['version: 1', 'version: 1\nrules: { choice-added: major }', ['a', 'b']],
    ['version: 1', 'version: 1\nchecks: { choice-without-effect: off }', ['a', 'b']],
    ['version: 1', 'version: 1\nignore: [{ check: title-too-long, lens: b, reason: r, until: 2027-01-31 }]', ['b']],
  ])('%s to %s', (from, to, ids) => {
    expect(changed(base, base.replace(from, to))).toEqual({ ...nothing, changed: ids });
  });

  test('tells added and removed lenses apart from changed ones', () => {
    expect(changed(base, base.replace('  a:', '  c:'))).toEqual({ changed: [], added: ['c'], removed: ['a'] });
  });
});

describe('loosenedGuards', () => {
  const loosened = (before: string, after: string) => {
    const with_ = (lines: string) => manifestIn(`version: 1\nlenses: { a: { file: a.json } }\n${lines}\n`);
    return loosenedGuards(with_(before), with_(after));
  };
  const ignore = (until: string, scope = '') =>
    `ignore: [{ check: title-too-long, lens: a, reason: agreed, until: ${until}${scope} }]`;

  test.each([
    [
      '',
      'sharing: { remove: true }',
      '"sharing.remove" is turned on: live shares that are not declared will be deleted.',
    ],
    ['', 'sharing: { max-removals: 6 }', '"sharing.max-removals" is raised from 5 to 6.'],
    ['sharing: { max-removal-percent: 10 }', '', '"sharing.max-removal-percent" is raised from 10 to 25.'],
    ['sharing: { protect: ["111122223333"] }', '', '"sharing.protect" no longer has the account 111122223333.'],
    ['accounts: ["111122223333"]', '', '"accounts" is gone: runs may write in any account they have credentials for.'],
    [
      'accounts: ["111122223333"]',
      'accounts: ["111122223333", "444455556666"]',
      '"accounts" now also allows the account 444455556666.',
    ],
    ['', 'checks: { choice-without-effect: off }', '"checks.choice-without-effect" is set to off.'],
    [
      'checks: { choice-without-effect: error }',
      'checks: { choice-without-effect: notice }',
      '"checks.choice-without-effect" is set to notice, it was error.',
    ],
    [
      'checks: { choice-without-effect: error }',
      '',
      '"checks.choice-without-effect" is no longer set to error; its default holds again.',
    ],
    ['', ignore('2027-01-31'), '"ignore" now accepts findings of title-too-long in a until 2027-01-31: agreed'],
    [
      ignore('2027-01-31'),
      ignore('2027-02-28'),
      '"ignore" accepts findings of title-too-long in a longer, until 2027-02-28 instead of 2027-01-31: agreed',
    ],
    [
      ignore('2027-01-31', ', question: q'),
      ignore('2027-01-31'),
      '"ignore" now accepts findings of title-too-long in a until 2027-01-31: agreed',
    ],
  ])('%j to %j', (before, after, sentence) => {
    expect(loosened(before, after)).toEqual([sentence]);
    expect(loosened(before, before)).toEqual([]);
  });

  test.each([
    ['sharing: { remove: true, max-removals: 6, max-removal-percent: 50 }', 'sharing: { max-removals: 5 }'],
    ['', 'sharing: { protect: [o-exampleorg1] }'],
    [
      'sharing: { protect: [o-exampleorg1] }',
      'sharing: { protect: ["arn:aws:organizations::111122223333:organization/o-exampleorg1"] }',
    ],
    ['', 'accounts: ["111122223333"]'],
    ['accounts: ["111122223333", "444455556666"]', 'accounts: ["444455556666"]'],
    ['checks: { choice-without-effect: off }', 'checks: { choice-without-effect: error }'],
    ['checks: { choice-without-effect: off }', ''],
    ['', 'checks: { choice-without-effect: error }'],
    [ignore('2027-01-31'), ignore('2026-12-31')],
    [ignore('2027-01-31'), ''],
    ['', 'rules: { choice-added: major }'],
  ])('%j to %j loosens nothing', (before, after) => {
    expect(loosened(before, after)).toEqual([]);
  });

  test('tells everything that was loosened', () => {
    expect(
      loosened('accounts: ["111122223333"]', 'sharing: { remove: true, max-removals: 300, max-removal-percent: 100 }'),
    ).toHaveLength(4);
  });
});

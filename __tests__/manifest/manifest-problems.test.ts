import { describe, expect, test } from '@jest/globals';
import { problemsIn, readText } from './support/manifest-text.js';

/** A manifest whose lens `a` has these further keys, in one line from column 26 of line 2. */
const withLens = (keys: string) => `version: 1\nlenses: { a: { file: a.json, ${keys} } }\n`;
const withKey = (line: string) => `version: 1\nlenses: { a: { file: a.json } }\n${line}\n`;

const hintsIn = (text: string) => readText(text).problems.map((problem) => problem.hint);

describe('a manifest with a mistake', () => {
  test.each([
    ['lenses: {}', '1:1 : The manifest has no "version".'],
    ['version: 1', '1:1 : The manifest has no "lenses".'],
    ['version: 2\nlenses: {}', '1:10 version: "version" must be 1, but it is the number 2.'],
    ['version: "1"\nlenses: {}', '1:10 version: "version" must be 1, but it is "1".'],
    ['version: 1\nlenses:', '2:8 lenses: "lenses" must be a mapping from lens ids to lenses, but it is empty.'],
    [
      'version: 1\nlenses: []',
      '2:9 lenses: "lenses" must be a mapping from lens ids to lenses, but it is an empty list.',
    ],
    ['version: 1\nlenses: { a: a.json }', '2:14 lenses.a: "lenses.a" must be a mapping, but it is "a.json".'],
    ['version: 1\nlenses: { a: {} }', '2:14 lenses.a: "lenses.a" has no "file".'],
    [withKey('sharing: [remove]'), '3:10 sharing: "sharing" must be a mapping, but it is a list.'],
    [
      withLens('tags: [x]'),
      '2:36 lenses.a.tags: "lenses.a.tags" must be a mapping from tag keys to tag values, but it is a list.',
    ],
    [withKey('ignore: [[]]'), '3:10 ignore[0]: "ignore[0]" must be a mapping, but it is an empty list.'],
    ['- version: 1', '1:1 : The manifest must be a mapping, but it is a list.'],
    [
      withKey('regions: us-east-1'),
      '3:10 regions: "regions" must be a list of one Region or more, but it is "us-east-1".',
    ],
    [withKey('regions: []'), '3:10 regions: "regions" must be a list of one Region or more, but it is an empty list.'],
    [
      withKey('regions: [us-east-1, us-east-1]'),
      '3:22 regions[1]: The Region "us-east-1" is there twice in "regions".',
    ],
    [withKey('release-all: "yes"'), '3:14 release-all: "release-all" must be true or false, but it is "yes".'],
    [withKey('release-all: yes'), '3:14 release-all: "release-all" must be true or false, but it is "yes".'],
    [
      withKey('accounts: [123456789012]'),
      '3:12 accounts[0]: "accounts[0]" must be an account id of 12 digits, but it is the number 123456789012.',
    ],
    [
      withKey('accounts: ["12345678901"]'),
      '3:12 accounts[0]: "accounts[0]" must be an account id of 12 digits, but it is "12345678901".',
    ],
    [
      withKey('accounts: ["111122223333", "111122223333"]'),
      '3:28 accounts[1]: The account "111122223333" is there twice in "accounts".',
    ],
    [
      withKey('sharing: { max-removals: 1.5 }'),
      '3:26 sharing.max-removals: "sharing.max-removals" must be a whole number from 0 to 300, but it is the number 1.5.',
    ],
    [
      withKey('sharing: { max-removal-percent: 101 }'),
      '3:33 sharing.max-removal-percent: "sharing.max-removal-percent" must be a number from 0 to 100, but it is the number 101.',
    ],
    [
      withKey('sharing: { reinvite: [PENDING] }'),
      '3:23 sharing.reinvite[0]: "sharing.reinvite[0]" must be EXPIRED, REJECTED, REVOKED or FAILED, but it is "PENDING".',
    ],
    [withKey('drafts: true'), '3:9 drafts: "drafts" must be a mapping, but it is true.'],
    [
      withKey('rules: { choice-added: none }'),
      '3:24 rules.choice-added: "rules.choice-added" must be minor or major, but it is "none".',
    ],
    [
      withKey('rules: { pillar-removed: minor }'),
      '3:26 rules.pillar-removed: "rules.pillar-removed" is major, and a rule can only raise a level, not lower it to minor.',
    ],
    [
      withKey('rules: { choice-aded: major }'),
      '3:10 rules.choice-aded: "rules.choice-aded" does not name a kind of change: "choice-aded".',
    ],
    [withKey('checks: { no-such: off }'), '3:11 checks.no-such: "checks.no-such" does not name a check: "no-such".'],
    [
      withKey('checks: { choice-without-effect: false }'),
      '3:34 checks.choice-without-effect: "checks.choice-without-effect" must be error, warning, notice or off, but it is false.',
    ],
    [
      withKey('checks: { title-too-long: warning }'),
      '3:27 checks.title-too-long: "checks.title-too-long" cannot be lowered to "warning": AWS refuses a lens with this flaw.',
    ],
    [
      withLens('tags: { "aws:x": y }'),
      '2:38 lenses.a.tags["aws:x"]: The tag key "aws:x" cannot be set: keys that begin with "aws:" are reserved by AWS.',
    ],
    [
      withLens('tags: { "lens-release:x": y }'),
      '2:38 lenses.a.tags["lens-release:x"]: The tag key "lens-release:x" cannot be set: keys that begin with "lens-release:" are written by Lens Release itself.',
    ],
    [
      withLens('tags: { x: 1 }'),
      '2:41 lenses.a.tags.x: "lenses.a.tags.x" must be a text of at most 256 characters, but it is the number 1.',
    ],
    [
      withLens(`tags: { x: ${'y'.repeat(257)} }`),
      `2:41 lenses.a.tags.x: "lenses.a.tags.x" must be a text of at most 256 characters, but it is "${'y'.repeat(79)}…".`,
    ],
    [
      withLens(`tags: { ${Array.from({ length: 39 }, (_, i) => `t${i}: v`).join(', ')} }`),
      '2:30 lenses.a.tags: The lens "a" has 39 tags, and 38 is the most: AWS allows 50, and Lens Release needs 12 for its own.',
    ],
    [
      withLens('arns: [x]'),
      '2:37 lenses.a.arns[0]: "lenses.a.arns[0]" must be the ARN of a custom lens, but it is "x".',
    ],
    [
      'version: 1\nlenses: { A_b: { file: a.json } }',
      '2:11 lenses.A_b: "lenses.A_b" must be a lens id of lower-case letters, digits and hyphens that begins with a letter or a digit, but it is not.',
    ],
    [
      'version: 1\nlenses: { constructor: { file: a.json } }',
      '2:11 lenses.constructor: "lenses.constructor" cannot be used: "constructor" is a reserved name.',
    ],
  ])('%j is told so', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
    expect(readText(text).problems.map(({ reason }) => reason)).toEqual(['manifest-invalid']);
    expect(readText(text).manifest).toBeUndefined();
  });

  test.each([
    [withKey('sharng: {}'), 'Did you mean "sharing"?'],
    [withKey('release_all: true'), 'Did you mean "release-all"?'],
    [
      withKey('constructor: 1'),
      'Remove it, or use one of version, regions, accounts, release-all, lenses, sharing, drafts, rules, checks, ignore.',
    ],
    [withLens('share: []'), 'Did you mean "shares"?'],
    [withKey('rules: { choice-aded: major }'), 'Did you mean "choice-added"?'],
    [withKey('checks: { title-to-long: error }'), 'Did you mean "title-too-long"?'],
    [
      withKey('accounts: [012345678901]'),
      'Write "012345678901" in quotes: YAML reads digits as a number and drops leading zeros, which makes another account of it.',
    ],
    [
      withLens('shares: [{ account: 011122223333 }]'),
      'Write "011122223333" in quotes: YAML reads digits as a number and drops leading zeros, which makes another account of it.',
    ],
    [
      withLens('shares: [{ account: o-exampleorg1 }]'),
      'Write organization: "o-exampleorg1"; "account" is another kind of target.',
    ],
  ])('%j is told what to write instead', (text, hint) => {
    expect(hintsIn(text)).toEqual([hint]);
  });

  test.each([
    ['us-east-9', 'Did you mean "us-east-1"? '],
    ['mars', ''],
  ])('the Region %s has a reason of its own', (region, guess) => {
    const [problem, ...others] = readText(withKey(`regions: [${region}]`)).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ reason: 'unsupported-region', line: 3, column: 11 });
    expect(problem?.message).toBe(`"regions[0]" must be a Region of the Well-Architected Tool, but it is "${region}".`);
    expect(problem?.hint).toMatch(
      new RegExp(`^${guess.replace('?', '\\?')}The Well-Architected Tool has endpoints in us-east-1, `),
    );
  });

  test.each([
    ['/etc/passwd', 'is an absolute path'],
    ['C:/lens.json', 'is an absolute path'],
    ['~/lens.json', 'is an absolute path'],
    ['../lens.json', 'contains ".."'],
    ['a/../../lens.json', 'contains ".."'],
    ['lenses\\a.json', 'contains a backslash'],
    ['lenses/', 'names no file'],
    ['.', 'names no file'],
    ['a\u0000b', 'contains a control character'],
  ])('the path %j is refused', (file, flaw) => {
    const text = `version: 1\nlenses: { a: { file: ${JSON.stringify(file)} } }\n`;
    expect(problemsIn(text)).toEqual([`2:22 lenses.a.file: "lenses.a.file" ${flaw}: "${file}".`]);
  });

  test('two lenses on one file are one mistake, however the path is written', () => {
    expect(problemsIn('version: 1\nlenses:\n  a: { file: x/a.json }\n  b: { file: ./x//a.json }\n')).toEqual([
      '4:14 lenses.b.file: The lenses "a" and "b" have the same file "x/a.json".',
    ]);
  });

  test('all mistakes are told at once, in the order of the file', () => {
    const text = `version: 2
regions: [us-east-9]
lenses:
  a:
    fil: a.json
    shares: [{ account: 1 }, {}]
  b: { file: /b.json }
sharing: { remove: maybe, max-remvals: 3 }
ignore: [{ check: nothing }]
`;
    expect(problemsIn(text).map((problem) => problem.split(': ')[0])).toEqual([
      '1:10 version',
      '2:11 regions[0]',
      '5:5 lenses.a.fil',
      '5:5 lenses.a',
      '6:25 lenses.a.shares[0].account',
      '6:30 lenses.a.shares[1]',
      '7:14 lenses.b.file',
      '8:20 sharing.remove',
      '8:27 sharing.max-remvals',
      '9:10 ignore[0]',
      '9:10 ignore[0]',
      '9:10 ignore[0]',
      '9:19 ignore[0].check',
    ]);
  });
});

describe('ignore', () => {
  const entry = (changes: Record<string, string>) => {
    const keys = { check: 'title-too-long', lens: 'a', reason: 'agreed', until: '2027-01-31', ...changes };
    return withKey(
      `ignore: [{ ${Object.entries(keys)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ')} }]`,
    );
  };

  test.each([
    [{ lens: 'b' }, '3:41 ignore[0].lens: "ignore[0].lens" does not name a lens of this manifest: "b".'],
    [{ check: 'x' }, '3:19 ignore[0].check: "ignore[0].check" does not name a check: "x".'],
    [{ reason: '""' }, '3:52 ignore[0].reason: "ignore[0].reason" must be a reason, but it is an empty text.'],
    [
      { until: 'tomorrow' },
      '3:67 ignore[0].until: "ignore[0].until" must be a day of the calendar, but it is "tomorrow".',
    ],
    [{ until: '2027-02-30' }, '3:67 ignore[0].until: "ignore[0].until" is not a day of the calendar: "2027-02-30".'],
  ])('%j is told so', (changes, problem) => {
    expect(problemsIn(entry(changes))).toEqual([problem]);
  });

  test('accepts a day that exists', () => {
    expect(problemsIn(entry({ until: '2028-02-29', question: 'q', pillar: 'p', choice: 'c' }))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { problemsIn } from './support/manifest-text.js';

/** The lens `a` with these shares, one per line from line 5, and what the manifest has besides. */
const withShares = (shares: readonly string[], rest = '') =>
  `version: 1\nlenses:\n  a: { file: a.json${rest} }\n  b:\n    file: b.json\n    shares:\n${shares.map((share) => `      - ${share}\n`).join('')}`;

const organizationArn = 'arn:aws:organizations::111122223333:organization/o-exampleorg1';
const unitArn = 'arn:aws:organizations::111122223333:ou/o-exampleorg1/ou-ab12-11111111';

describe('shares in the manifest', () => {
  test('take all four kinds, id or ARN', () => {
    const shares = [
      'account: "000022223333"',
      'user: arn:aws:iam::111122223333:user/division/kim',
      `organization: ${organizationArn}`,
      `unit: ${unitArn}`,
    ];
    expect(problemsIn(withShares(shares))).toEqual([]);
  });

  test.each([
    [
      'organization o-exampleorg1 (every account in it)',
      'organization: o-exampleorg1',
      `organization: ${organizationArn}`,
    ],
    ['organizational unit ou-ab12-11111111 (every account under it)', `unit: ${unitArn}`, 'unit: ou-ab12-11111111'],
    ['account 111122223333', 'account: "111122223333"', "account: '111122223333'"],
    [
      'user kim in account 111122223333',
      'user: arn:aws:iam::111122223333:user/kim',
      'user: arn:aws:iam::111122223333:user/kim',
    ],
  ])('tell that %s is declared twice', (name, first, second) => {
    const [kind = ''] = second.split(':');
    expect(problemsIn(withShares([first, second]))).toEqual([
      `8:${11 + kind.length} lenses.b.shares[1].${kind}: The ${name} is declared twice: "lenses.b.shares[0]" is the same.`,
    ]);
  });

  test('one target may be declared for two lenses', () => {
    expect(
      problemsIn(withShares(['organization: o-exampleorg1'], ', shares: [{ organization: o-exampleorg1 }]')),
    ).toEqual([]);
  });

  test.each([
    ['{ note: nobody }', '7:9 lenses.b.shares[0]: "lenses.b.shares[0]" names no target.'],
    [
      '{ organization: o-exampleorg1, unit: ou-ab12-11111111 }',
      '7:40 lenses.b.shares[0].unit: "lenses.b.shares[0]" names 2 targets: organization and unit.',
    ],
    ['"111122223333"', '7:9 lenses.b.shares[0]: "lenses.b.shares[0]" must be a mapping, but it is "111122223333".'],
    [
      'user: arn:aws:iam::111122223333:role/admin',
      '7:15 lenses.b.shares[0].user: "lenses.b.shares[0].user" must be the ARN of an IAM user, but it is "arn:aws:iam::111122223333:role/admin".',
    ],
    [
      'organization: r-ab12',
      '7:23 lenses.b.shares[0].organization: "lenses.b.shares[0].organization" must be the id or the ARN of an organization, but it is "r-ab12".',
    ],
    [
      `organization: ${unitArn}`,
      `7:23 lenses.b.shares[0].organization: "lenses.b.shares[0].organization" must be the id or the ARN of an organization, but it is "${unitArn}".`,
    ],
    [
      `{ account: "111122223333", note: "" }`,
      '7:42 lenses.b.shares[0].note: "lenses.b.shares[0].note" must be a text of 1 to 200 characters, but it is an empty text.',
    ],
  ])('%s is told so', (share, problem) => {
    expect(problemsIn(withShares([share]))).toEqual([problem]);
  });

  test('the one account that may be written in cannot be shared with', () => {
    const text = `${withShares(['account: "111122223333"'])}accounts: ["111122223333"]\n`;
    expect(problemsIn(text)).toEqual([
      '7:18 lenses.b.shares[0].account: "lenses.b.shares[0]" is the account that owns the lens.',
    ]);
  });

  test('of two such accounts only the run knows which one owns the lens', () => {
    expect(
      problemsIn(`${withShares(['account: "111122223333"'])}accounts: ["111122223333", "444455556666"]\n`),
    ).toEqual([]);
  });

  test.each([
    ['arn:aws-us-gov:iam::111122223333:user/kim', 'us-east-1', 'aws-us-gov', 'aws'],
    ['arn:aws:iam::111122223333:user/kim', 'us-gov-west-1', 'aws', 'aws-us-gov'],
  ])('%s is not in %s', (user, region, partition, regionPartition) => {
    expect(problemsIn(`regions: [${region}]\n${withShares([`user: ${user}`])}`)).toEqual([
      `8:15 lenses.b.shares[0].user: The user kim in account 111122223333 is in the partition "${partition}", but ${region} is in "${regionPartition}"; a lens cannot be shared across partitions.`,
    ]);
  });

  test('the Regions of an entry, not those of the lens, decide about its partition', () => {
    const share = '{ user: arn:aws-us-gov:iam::111122223333:user/kim, regions: [us-gov-west-1] }';
    expect(problemsIn(`regions: [us-east-1, us-gov-west-1]\n${withShares([share])}`)).toEqual([]);
  });

  test('a Region that the lens does not have cannot be shared in', () => {
    const share = '{ organization: o-exampleorg1, regions: [us-east-1, eu-west-1] }';
    expect(problemsIn(`regions: [eu-west-1]\n${withShares([share])}`)).toEqual([
      '8:50 lenses.b.shares[0].regions[0]: "lenses.b.shares[0]" is to be shared in us-east-1, which is not a Region of this lens (eu-west-1).',
    ]);
  });

  test.each([
    [
      '[team-a]',
      '10:12 sharing.protect[0]: "sharing.protect[0]" must be an account id, the ARN of an IAM user, or the id or ARN of an organization or organizational unit, but it is "team-a".',
    ],
    [
      `[o-exampleorg1, "${organizationArn}"]`,
      '10:27 sharing.protect[1]: "sharing.protect[1]" is the same target as "sharing.protect[0]".',
    ],
    [
      '[111122223333]',
      '10:12 sharing.protect[0]: "sharing.protect[0]" must be an account id, the ARN of an IAM user, or the id or ARN of an organization or organizational unit, but it is the number 111122223333.',
    ],
  ])('protect: %s is told so', (list, problem) => {
    const text = `${withShares(['organization: o-exampleorg1'])}sharing:\n  remove: true\n  protect: ${list}\n`;
    expect(problemsIn(text)).toEqual([problem.replace('10:12', '10:13').replace('10:27', '10:28')]);
  });
});

describe('pins', () => {
  const arn = (region: string, account = '123456789012', partition = 'aws') =>
    `arn:${partition}:wellarchitected:${region}:${account}:lens/0123456789abcdef0123456789abcdef`;
  const withPins = (...arns: string[]) =>
    `version: 1\nregions: [us-east-1, eu-west-1]\naccounts: ["123456789012"]\nlenses:\n  a:\n    file: a.json\n    arns:\n${arns.map((pin) => `      - ${pin}\n`).join('')}`;

  test('one per account and Region is right', () => {
    expect(problemsIn(withPins(arn('us-east-1'), arn('eu-west-1')))).toEqual([]);
  });

  test.each([
    [
      [arn('us-east-1'), arn('us-east-1').replace('0123', '4567')],
      '9:9 lenses.a.arns[1]: "lenses.a.arns[1]" pins the same account and Region as "lenses.a.arns[0]".',
    ],
    [
      [arn('us-west-2')],
      '8:9 lenses.a.arns[0]: "lenses.a.arns[0]" is in us-west-2, which is not a Region of this lens (us-east-1, eu-west-1), so it would never count.',
    ],
    [
      [arn('us-east-1', '999999999999')],
      '8:9 lenses.a.arns[0]: "lenses.a.arns[0]" is in account 999999999999, which "accounts" does not allow, so it would never count.',
    ],
    [
      [arn('us-east-1', '123456789012', 'aws-cn')],
      '8:9 lenses.a.arns[0]: "lenses.a.arns[0]" names the partition "aws-cn", but us-east-1 is in "aws".',
    ],
    [
      [arn('mars-1')],
      '8:9 lenses.a.arns[0]: "lenses.a.arns[0]" is in "mars-1", where the Well-Architected Tool has no endpoint.',
    ],
  ])('%j is told so', (arns, problem) => {
    expect(problemsIn(withPins(...arns))).toEqual([problem]);
  });
});

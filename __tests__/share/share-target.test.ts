import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalKey, describeTarget, parseTarget } from '../../src/share/share-target.js';
import { partitionOf, regionPartition } from '../../src/share/partition.js';
import { targetOf } from './support/plan-of.js';

describe('targets', () => {
  test.each([
    ['000022223333', 'account:000022223333', 'account 000022223333'],
    ['arn:aws:iam::111122223333:user/kim', 'user:111122223333/kim', 'user kim in account 111122223333'],
    ['arn:aws-cn:iam::111122223333:user/a/b/kim', 'user:111122223333/a/b/kim', 'user a/b/kim in account 111122223333'],
    ['o-exampleorg1', 'organization:o-exampleorg1', 'organization o-exampleorg1 (every account in it)'],
    [
      'arn:aws:organizations::111122223333:organization/o-exampleorg1',
      'organization:o-exampleorg1',
      'organization o-exampleorg1 (every account in it)',
    ],
    ['ou-ab12-11111111', 'unit:ou-ab12-11111111', 'organizational unit ou-ab12-11111111 (every account under it)'],
    [
      'arn:aws-us-gov:organizations::111122223333:ou/o-exampleorg1/ou-ab12-11111111',
      'unit:ou-ab12-11111111',
      'organizational unit ou-ab12-11111111 (every account under it)',
    ],
  ])('%s has one key, and is sent as it was written', (wire, key, words) => {
    const target = targetOf(wire);
    expect(canonicalKey(target)).toBe(key);
    expect(describeTarget(target)).toBe(words);
    expect(target.wire).toBe(wire);
  });

  test.each([
    '',
    '11112222333',
    '1111222233334',
    ' 111122223333',
    '111122223333\n',
    'o-EXAMPLEORG1',
    'o-short',
    'r-ab12',
    'ou-ab12',
    'arn:aws:iam::111122223333:role/admin',
    'arn:aws:iam::111122223333:group/team',
    'arn:aws:iam::111122223333:root',
    'arn:aws:iam::1111:user/kim',
    'arn:aws:iam:us-east-1:111122223333:user/kim',
    'arn:aws:iam::111122223333:user/',
    'arn:aws:iam::111122223333:user/kim lee',
    'arn:gcp:iam::111122223333:user/kim',
    'arn:aws:organizations::111122223333:organization/ou-ab12-11111111',
    'arn:aws:organizations::111122223333:ou/ou-ab12-11111111',
    'arn:aws:organizations::111122223333:root/o-exampleorg1/r-ab12',
  ])('%j is none', (text) => {
    expect(parseTarget(text)).toBeUndefined();
  });

  test('no text is two targets, and what is one has a key that is its own', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-3]{12}$/),
        fc.stringMatching(/^[ab]{10}$/),
        fc.stringMatching(/^[ab]{8}$/),
        (account, org, unit) => {
          const forms = [
            [account],
            [`arn:aws:iam::${account}:user/${org}`],
            [`o-${org}`, `arn:aws:organizations::${account}:organization/o-${org}`],
            [`ou-abcd-${unit}`, `arn:aws:organizations::${account}:ou/o-${org}/ou-abcd-${unit}`],
          ];
          const keys = forms.map((same) => new Set(same.map((wire) => canonicalKey(targetOf(wire)))));
          expect(keys.map((key) => key.size)).toEqual([1, 1, 1, 1]);
          expect(new Set(keys.flatMap((key) => [...key])).size).toBe(4);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('partitions', () => {
  test.each([
    ['us-east-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
  ])('%s is in %s', (region, partition) => {
    expect(regionPartition(region)).toBe(partition);
    expect(partitionOf(`arn:${partition}:iam::111122223333:user/kim`)).toBe(partition);
  });

  test('an id has none', () => {
    expect(partitionOf('o-exampleorg1')).toBeUndefined();
  });
});

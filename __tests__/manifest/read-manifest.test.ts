import { describe, expect, test } from '@jest/globals';
import { lensRegions } from '../../src/manifest/manifest.js';
import { fullManifest, manifestIn } from './support/manifest-text.js';

const account = { kind: 'account', account: '111122223333', wire: '111122223333' };

describe('readManifest', () => {
  test('reads every key', () => {
    expect(manifestIn(fullManifest)).toEqual({
      version: 1,
      regions: ['us-east-1', 'eu-west-1'],
      accounts: ['123456789012'],
      releaseAll: false,
      lenses: [
        {
          id: 'dynamodb',
          file: 'lenses/dynamodb.json',
          regions: ['us-east-1'],
          arns: ['arn:aws:wellarchitected:us-east-1:123456789012:lens/0123456789abcdef0123456789abcdef'],
          tags: { team: 'data' },
          shares: [
            { target: account },
            {
              target: {
                kind: 'user',
                account: '111122223333',
                path: 'kim',
                partition: 'aws',
                wire: 'arn:aws:iam::111122223333:user/kim',
              },
            },
            { target: { kind: 'organization', id: 'o-exampleorg1', wire: 'o-exampleorg1' } },
            {
              target: { kind: 'unit', id: 'ou-ab12-11111111', wire: 'ou-ab12-11111111' },
              regions: ['us-east-1'],
              note: 'Payments tribe',
            },
          ],
          line: 7,
          column: 11,
        },
      ],
      sharing: { remove: false, maxRemovals: 5, maxRemovalPercent: 25, protect: [account], reinvite: ['EXPIRED'] },
      drafts: { deleteOnClose: false },
      rules: { 'choice-added': 'major' },
      checks: { 'choice-without-effect': 'off' },
      ignore: [
        {
          check: 'title-too-long',
          lens: 'dynamodb',
          question: 'ddb_ops_1',
          reason: 'renamed in 3.0',
          until: '2027-01-31',
          line: 29,
          column: 5,
        },
      ],
    });
  });

  test('fills in the defaults', () => {
    expect(manifestIn('version: 1\nlenses: { a: { file: a.json } }\n')).toEqual({
      version: 1,
      regions: [],
      accounts: [],
      releaseAll: false,
      lenses: [{ id: 'a', file: 'a.json', arns: [], tags: {}, shares: [], line: 2, column: 22 }],
      sharing: { remove: false, maxRemovals: 5, maxRemovalPercent: 25, protect: [], reinvite: ['EXPIRED'] },
      drafts: { deleteOnClose: false },
      rules: {},
      checks: {},
      ignore: [],
    });
  });

  test('takes a guard that is turned up or down as it is', () => {
    const text = `version: 1
release-all: true
lenses: {}
sharing: { remove: true, max-removals: 0, max-removal-percent: 12.5, reinvite: [] }
drafts: { delete-on-close: true }
`;
    expect(manifestIn(text)).toMatchObject({
      releaseAll: true,
      sharing: { remove: true, maxRemovals: 0, maxRemovalPercent: 12.5, protect: [], reinvite: [] },
      drafts: { deleteOnClose: true },
    });
  });

  test('keeps the lenses in the order of the file, whatever their ids', () => {
    const text =
      'version: 1\nlenses:\n  b: { file: b.json }\n  "10": { file: c.json }\n  2: { file: d.json }\n  a: { file: a.json }\n';
    expect(manifestIn(text).lenses.map((lens) => lens.id)).toEqual(['b', '10', '2', 'a']);
  });

  test.each(['./lenses/a.json', 'lenses//a.json', 'lenses/./a.json'])(
    'brings the path %s into its one form',
    (file) => {
      expect(manifestIn(`version: 1\nlenses: { a: { file: ${file} } }`).lenses[0]?.file).toBe('lenses/a.json');
    },
  );

  test('reads values through anchors', () => {
    const text = `version: 1
lenses:
  a: { file: a.json, shares: &everybody [{ organization: o-exampleorg1 }] }
  b: { file: b.json, shares: *everybody }
`;
    const [first, second] = manifestIn(text).lenses;
    expect(second?.shares).toEqual(first?.shares);
    expect(second?.shares).toHaveLength(1);
  });
});

describe('lensRegions', () => {
  const manifest = manifestIn(`version: 1
regions: [eu-west-1]
lenses: { own: { file: a.json, regions: [us-east-1, us-west-2] }, shared: { file: b.json } }
`);
  const [own, shared] = manifest.lenses;

  test.each([
    [own, manifest, ['us-east-1', 'us-west-2']],
    [shared, manifest, ['eu-west-1']],
    [shared, { ...manifest, regions: [] }, ['sa-east-1']],
  ])('asks the lens, then the manifest, then the environment', (lens, from, regions) => {
    expect(lens && lensRegions(from, lens, 'sa-east-1')).toEqual(regions);
  });

  test.each([undefined, ''])('has none where nobody says', (fallback) => {
    expect(shared && lensRegions({ ...manifest, regions: [] }, shared, fallback)).toEqual([]);
  });
});

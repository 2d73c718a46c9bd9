import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { dumpShares } from '../../src/share/dump-shares.js';
import { planOf, record } from './support/plan-of.js';

/** The shares of a manifest whose only lens has the dumped ones. */
function adopted(dump: string) {
  const text = `version: 1\nlenses:\n  dynamodb:\n    file: a.json\n${dump.replace(/^(?=.)/gm, '    ')}`;
  const { manifest, problems } = readManifest(new TextEncoder().encode(text), 'lenses.yml');
  expect(problems).toEqual([]);
  return manifest?.lenses[0]?.shares ?? [];
}

describe('dumpShares', () => {
  test('writes what is live, and remarks on what needs attention', () => {
    const observed = [
      record('o-exampleorg1', 'ASSOCIATED'),
      record('011122223333', 'PENDING'),
      record('arn:aws:iam::111122223333:user/kim', 'ACCEPTED'),
      record('arn:aws:iam::111122223333:role/x', 'ACCEPTED'),
      record('ou-ab12-11111111', 'FAILED', 'Sharing\n- account: is off'),
      record('444455556666', 'REJECTED'),
      record('777788889999', 'NEW'),
    ];
    expect(dumpShares(observed)).toBe(`shares:
  - account: "011122223333" # PENDING
  - organization: o-exampleorg1
  - user: arn:aws:iam::111122223333:user/kim

# account 444455556666 is not shared: REJECTED
# account 777788889999 is not shared: unknown state NEW
# arn:aws:iam::111122223333:role/x is ACCEPTED, but cannot be declared
# organizational unit ou-ab12-11111111 (every account under it) is not shared: FAILED: Sharing - account: is off
`);
    expect(dumpShares(observed.toReversed())).toBe(dumpShares(observed));
  });

  test('writes an empty list where nothing is shared', () => {
    expect(dumpShares([])).toBe('shares: []\n');
    expect(adopted(dumpShares([]))).toEqual([]);
  });

  test('writes a target once, though it has two records', () => {
    const arn = 'arn:aws:organizations::111122223333:organization/o-exampleorg1';
    expect(adopted(dumpShares([record('o-exampleorg1', 'ASSOCIATED'), record(arn, 'ASSOCIATED')]))).toHaveLength(1);
  });

  test('adopting a dump leaves nothing to do', () => {
    const target = fc.oneof(
      fc.stringMatching(/^0[0-2]{11}$/),
      fc.stringMatching(/^arn:aws:iam::1{12}:user\/([a#:]{1,3}\/)?[a@,.=+_-]{1,8}$/),
      fc.stringMatching(/^o-[ab]{10}$/),
    );
    const share = fc.tuple(target, fc.constantFrom('ACCEPTED', 'PENDING', 'ASSOCIATED', 'ASSOCIATING'), fc.string());
    fc.assert(
      fc.property(fc.uniqueArray(share, { selector: ([wire]) => wire, maxLength: 8 }), (shares) => {
        const observed = shares.map(([wire, status, message]) => record(wire, status, message));
        const { counts } = planOf({ declared: adopted(dumpShares(observed)), observed, sharing: { remove: true } });
        expect(counts.keep + counts.wait).toBe(shares.length);
        expect(counts.drift).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('no foreign text gets out of its comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (sharedWith, message) => {
        expect(
          adopted(dumpShares([record(`x${sharedWith}`, 'FAILED', message), record('111122223333', 'ACCEPTED')])),
        ).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { fingerprint, fingerprintEntry, type FingerprintEntry } from '../../src/plan/fingerprint.js';
import { declare, planOf, record } from '../share/support/plan-of.js';

const entry: FingerprintEntry = {
  lens: 'dynamodb',
  region: 'us-east-1',
  digest: 'sha256:00',
  level: 'minor',
  creations: ['account:111122223333', 'organization:o-exampleorg1'],
  removals: ['account:444455556666'],
};

describe('fingerprint', () => {
  test('is a hash in one form', () => {
    expect(fingerprint([entry])).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('does not depend on any order', () => {
    const other = { ...entry, region: 'eu-west-1' };
    expect(fingerprint([other, { ...entry, creations: entry.creations.toReversed() }])).toBe(
      fingerprint([entry, other]),
    );
  });

  test.each<[string, readonly FingerprintEntry[]]>([
    ['lens', [{ ...entry, lens: 'ecs' }]],
    ['Region', [{ ...entry, region: 'eu-west-1' }]],
    ['digest', [{ ...entry, digest: 'sha256:01' }]],
    ['missing digest', [{ ...entry, digest: undefined }]],
    ['level', [{ ...entry, level: 'major' }]],
    ['creation', [{ ...entry, creations: entry.creations.slice(1) }]],
    ['removal', [{ ...entry, removals: [] }]],
    ['direction', [{ ...entry, creations: entry.removals, removals: entry.creations }]],
    ['further entry', [entry, { ...entry, region: 'eu-west-1' }]],
    ['missing entry', []],
  ])('differs with another %s', (_, entries) => {
    expect(fingerprint(entries)).not.toBe(fingerprint([entry]));
  });
});

describe('fingerprintEntry', () => {
  const declared = declare('111122223333', 'o-exampleorg1');
  const of = (...statuses: [string, string]) =>
    fingerprintEntry(
      planOf({
        declared,
        observed: [record('111122223333', statuses[0]), record('444455556666', statuses[1])],
        sharing: { remove: true },
      }),
    );

  test('names who gains access and who loses it', () => {
    expect(of('ACCEPTED', 'ACCEPTED')).toEqual({
      lens: 'dynamodb',
      region: 'us-east-1',
      creations: ['organization:o-exampleorg1'],
      removals: ['account:444455556666'],
    });
  });

  test.each(['PENDING', 'EXPIRED', 'REJECTED', 'FAILED', 'ASSOCIATED'])(
    'does not change when an invitation becomes %s',
    (status) => {
      expect(fingerprint([of(status, 'PENDING')])).toBe(fingerprint([of('ACCEPTED', 'ACCEPTED')]));
    },
  );

  test('does not depend on how an organization is written', () => {
    const written = (wire: string) => fingerprint([fingerprintEntry(planOf({ declared: declare(wire) }))]);
    expect(written('arn:aws:organizations::111122223333:organization/o-exampleorg1')).toBe(written('o-exampleorg1'));
  });
});

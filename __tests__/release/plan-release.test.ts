import { describe, expect, test } from '@jest/globals';
import type { LensDiff } from '../../src/diff/lens-diff.js';
import { diffLenses } from '../../src/diff/diff-lenses.js';
import { planRelease, type ReleaseRequest } from '../../src/release/plan-release.js';
import { aLens } from '../support/a-lens.js';

const before = aLens();
const minor = diffLenses(before, aLens({ description: 'Other words.' }));
const major = diffLenses(before, aLens({ pillars: [] }));
const published = {
  arn: 'arn:aws:wellarchitected:us-east-1:123456789012:lens/0',
  name: 'A lens',
  version: '1.4.0',
  digest: 'sha256:old',
};

function request(overrides: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return {
    version: '1.5.0',
    name: 'A lens',
    digest: 'sha256:new',
    overrides: { allowMinor: undefined, allowVersion: undefined },
    published,
    diff: minor,
    sameNameDigest: undefined,
    ...overrides,
  };
}

function reasons(overrides: Partial<ReleaseRequest>): string[] {
  const plan = planRelease(request(overrides));
  return plan.kind === 'refused' ? plan.failures.map((failure) => failure.reason) : [plan.kind];
}

describe('what a release would do in one Region', () => {
  test('the first publication is major, whatever its number', () => {
    expect(planRelease(request({ published: undefined, diff: undefined, version: '0.1' }))).toMatchObject({
      kind: 'publish',
      level: 'major',
      arn: undefined,
    });
    const draftOnly = { ...published, version: undefined, digest: undefined };
    expect(planRelease(request({ published: draftOnly, diff: undefined }))).toMatchObject({
      kind: 'publish',
      level: 'major',
      arn: published.arn,
    });
  });

  test('an honest minor and an honest major are published as such', () => {
    expect(planRelease(request())).toEqual({
      kind: 'publish',
      level: 'minor',
      arn: published.arn,
      warnings: [],
      override: undefined,
    });
    expect(planRelease(request({ version: '2.0.0', diff: major }))).toMatchObject({
      kind: 'publish',
      level: 'major',
      warnings: [],
    });
  });

  test('a major tag on a minor change is a warning', () => {
    const plan = planRelease(request({ version: '2.0.0' }));
    expect(plan).toMatchObject({ kind: 'publish', level: 'major' });
    expect(plan.kind === 'publish' && plan.warnings).toHaveLength(1);
  });

  test('a minor tag on a major change is refused with every reason, the next honest number and the way past it', () => {
    const plan = planRelease(request({ diff: major }));
    if (plan.kind !== 'refused') throw new Error(plan.kind);
    expect(plan.failures.map((failure) => failure.reason)).toEqual(['level-dishonest']);
    for (const change of majorChanges(major)) expect(plan.failures[0]?.message).toContain(change);
    expect(plan.failures[0]?.remedy).toContain('2.0.0');
    expect(plan.failures[0]?.remedy).toContain('Allow-minor: <reason>');
  });

  test('an override is recorded', () => {
    const plan = planRelease(
      request({ diff: major, overrides: { allowMinor: 'nobody uses it', allowVersion: undefined } }),
    );
    expect(plan).toMatchObject({ kind: 'publish', level: 'minor', override: 'nobody uses it' });
  });

  test('every reason to refuse is named, not just the first', () => {
    expect(reasons({ version: '1.3.0', diff: major, name: 'Another name' })).toEqual([
      'name-changed',
      'version-not-greater',
      'level-dishonest',
    ]);
  });

  test('the same version with the same content is a repeat, with other content refused', () => {
    expect(planRelease(request({ version: '1.4.0', digest: published.digest, diff: undefined }))).toMatchObject({
      kind: 'keep',
      why: 'repeat',
      writeShares: true,
    });
    expect(reasons({ version: '1.4.0' })).toEqual(['version-exists']);
  });

  test('a repeat of an older version leaves the shares to the newer one', () => {
    expect(planRelease(request({ version: '1.2.0', sameNameDigest: 'sha256:new' }))).toMatchObject({
      kind: 'keep',
      why: 'repeat',
      writeShares: false,
    });
    expect(reasons({ version: '1.2.0', sameNameDigest: 'sha256:other' })).toEqual(['version-exists']);
  });

  test('published content is not published again, and a tag below it leaves the shares alone', () => {
    const same = { digest: published.digest, diff: undefined };
    expect(planRelease(request({ ...same, version: '1.9.0' }))).toMatchObject({
      kind: 'keep',
      why: 'unchanged',
      writeShares: true,
    });
    expect(planRelease(request({ ...same, version: '1.3.0' }))).toMatchObject({
      kind: 'keep',
      why: 'unchanged',
      writeShares: false,
    });
  });

  test('a version must be greater, number by number', () => {
    expect(reasons({ version: '1.4' })).toEqual(['version-not-greater']);
    expect(reasons({ version: '1.10' })).toEqual(['publish']);
  });

  test('a published name that is no number needs a reason', () => {
    const summer = { ...published, version: 'summer' };
    expect(reasons({ published: summer })).toEqual(['version-not-greater']);
    const allowed = { allowMinor: undefined, allowVersion: 'numbers from now on' };
    expect(planRelease(request({ published: summer, overrides: allowed }))).toMatchObject({
      kind: 'publish',
      level: 'major',
    });
  });
});

function majorChanges(diff: LensDiff): string[] {
  return diff.changes.filter((change) => change.level === 'major').map((change) => change.message);
}

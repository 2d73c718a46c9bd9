import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyOrder } from '../../src/share/apply-order.js';
import { defaultSharing, reinvitable, type SharingRules } from '../../src/share/declared-share.js';
import { observedKey } from '../../src/share/observed-share.js';
import { planShares, type ObservedShare, type SharePlan } from '../../src/share/plan-shares.js';
import { settleShares } from '../../src/share/settle-shares.js';
import { isLive, shareStatuses, stateOf } from '../../src/share/share-status.js';
import { canonicalKey, type ShareTarget } from '../../src/share/share-target.js';
import { accounts, targetOf } from './support/plan-of.js';
import { ShareModel, type Fault, type Unknowns } from './support/share-model.js';

const organizations = ['o-aaaaaaaaaa', 'o-bbbbbbbbbb', 'o-cccccccccc'];
const forms = organizations.flatMap((id) => [id, `arn:aws:organizations::111122223333:organization/${id}`]);
const users = ['arn:aws:iam::111122223333:user/kim', 'arn:aws:iam::111122223333:user/lee'];
const wire = fc.constantFrom(...accounts(12), ...users, ...forms);
const targets = (maxLength: number) => fc.uniqueArray(wire.map(targetOf), { selector: canonicalKey, maxLength });

const observed = fc
  .uniqueArray(fc.tuple(wire, fc.constantFrom(...shareStatuses, 'SOMETHING_NEW')), {
    maxLength: 16,
    selector: ([sharedWith]) => sharedWith,
  })
  .map((records) =>
    records.map(([sharedWith, status], i): ObservedShare => ({ shareId: `old ${i}`, sharedWith, status })),
  );

const sharing: fc.Arbitrary<SharingRules> = fc.record({
  remove: fc.boolean(),
  maxRemovals: fc.constantFrom(0, 1, 3, 300),
  maxRemovalPercent: fc.constantFrom(0, 25, 100),
  protect: targets(3),
  reinvite: fc.subarray([...reinvitable]),
});
const unknowns: fc.Arbitrary<Unknowns> = fc.record({ deletedStaysListed: fc.boolean(), echoesArns: fc.boolean() });

interface World {
  readonly declared: readonly ShareTarget[];
  readonly observed: readonly ObservedShare[];
  readonly sharing: SharingRules;
  readonly unknowns: Unknowns;
}
const world: fc.Arbitrary<World> = fc.record({ declared: targets(12), observed, sharing, unknowns });

function plan({ declared, sharing: rules }: World, now: readonly ObservedShare[]): SharePlan {
  const shares = declared.map((target) => ({ target, regions: undefined, note: undefined }));
  return planShares({ lens: 'dynamodb', region: 'us-east-1', declared: shares, observed: now, sharing: rules });
}

const liveKeys = (records: readonly ObservedShare[]) =>
  new Set(records.filter((record) => isLive(stateOf(record.status))).map((record) => observedKey(record.sharedWith)));

describe('reconciling', () => {
  test('once leaves nothing to do, unless it was refused', () => {
    fc.assert(
      fc.property(world, (given) => {
        const model = new ShareModel(given.observed, given.unknowns);
        const first = plan(given, model.list());
        const journal = model.apply(applyOrder(first));
        const second = plan(given, model.list());
        if (first.refusals.length > 0) expect(model.list()).toEqual(given.observed);
        else expect(applyOrder(second)).toEqual([]);
        const failures = settleShares(first, journal, model.list()).targets.filter(
          ({ outcome }) => outcome === 'failed',
        );
        if (first.refusals.length === 0) expect(failures).toHaveLength(first.counts.failed);
      }),
      { numRuns: 400 },
    );
  });

  test('gives access to nobody who is not declared, and takes it only where it may', () => {
    fc.assert(
      fc.property(world, (given) => {
        const declared = new Set(given.declared.map(canonicalKey));
        const isProtected = new Set(given.sharing.protect.map(canonicalKey));
        const before = liveKeys(given.observed);
        const model = new ShareModel(given.observed, given.unknowns);
        model.apply(applyOrder(plan(given, model.list())));
        const after = liveKeys(model.list());
        for (const key of after) expect(before.has(key) || declared.has(key)).toBe(true);
        const lost = [...before].filter((key) => !after.has(key));
        for (const key of lost) expect([declared.has(key), isProtected.has(key)]).toEqual([false, false]);
        if (!given.sharing.remove) expect(lost).toEqual([]);
        const records = given.observed.filter((record) => isLive(stateOf(record.status)));
        const removed = records.filter((record) => lost.includes(observedKey(record.sharedWith))).length;
        expect(removed).toBeLessThanOrEqual(given.sharing.maxRemovals);
        if (records.length >= 10)
          expect(removed / records.length).toBeLessThanOrEqual(given.sharing.maxRemovalPercent / 100);
      }),
      { numRuns: 400 },
    );
  });

  test('converges however often it was disturbed, and takes away nothing that is declared', () => {
    const faults = fc.array(
      fc.array(fc.constantFrom<Fault>('none', 'none', 'before', 'after', 'killed'), { maxLength: 12 }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(world, faults, (given, runs) => {
        const calm = { ...given, sharing: { ...given.sharing, maxRemovals: 300, maxRemovalPercent: 100 } };
        const model = new ShareModel(given.observed, given.unknowns);
        const declared = new Set(given.declared.map(canonicalKey));
        const kept = [...liveKeys(given.observed)].filter((key) => declared.has(key));
        for (const run of [...runs, []]) {
          const now = plan(calm, model.list());
          const journal = model.apply(applyOrder(now), [...run]);
          for (const { key, outcome } of settleShares(now, journal, model.list()).targets) {
            if (outcome === 'created') expect(liveKeys(model.list())).toContain(key);
            if (outcome === 'removed') expect(liveKeys(model.list())).not.toContain(key);
          }
          for (const key of kept) expect(liveKeys(model.list())).toContain(key);
        }
        expect(applyOrder(plan(calm, model.list()))).toEqual([]);
        const undisturbed = new ShareModel(given.observed, given.unknowns);
        undisturbed.apply(applyOrder(plan(calm, undisturbed.list())));
        expect([...liveKeys(model.list())].toSorted()).toEqual([...liveKeys(undisturbed.list())].toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test('never touches an organization because of how it is written', () => {
    fc.assert(
      fc.property(
        fc.subarray(organizations),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        unknowns,
        (ids, arns, facts) => {
          const write = (id: string, asArn: boolean | undefined) =>
            asArn === true ? `arn:aws:organizations::111122223333:organization/${id}` : id;
          const records = ids.map((id, i) => ({ shareId: id, sharedWith: write(id, arns[i]), status: 'ASSOCIATED' }));
          const declared = ids.map((id, i) => targetOf(write(id, arns[i + 3])));
          const given = { declared, observed: records, sharing: { ...defaultSharing, remove: true }, unknowns: facts };
          expect(applyOrder(plan(given, records))).toEqual([]);
          const fresh = new ShareModel([], facts);
          fresh.apply(applyOrder(plan(given, [])));
          expect([fresh.list().length, applyOrder(plan(given, fresh.list()))]).toEqual([ids.length, []]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('replaces 150 of 300 shares without passing the quota', () => {
    const [wanted, unwanted] = [accounts(300), accounts(150, 2)];
    const records = [...wanted.slice(150), ...unwanted].map((sharedWith, i) => ({
      shareId: `old ${i}`,
      sharedWith,
      status: 'ACCEPTED',
    }));
    const rules = { ...defaultSharing, remove: true, maxRemovals: 150, maxRemovalPercent: 50 };
    const facts = { deletedStaysListed: false, echoesArns: false };
    const given = { declared: wanted.map(targetOf), observed: records, sharing: rules, unknowns: facts };
    const model = new ShareModel(records, facts);
    const first = plan(given, records);
    const { counts } = settleShares(first, model.apply(applyOrder(first)), model.list());
    expect(counts).toMatchObject({ kept: 150, created: 150, removed: 150, failed: 0 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { shareStatuses } from '../../src/share/share-status.js';
import { accounts, declare, onlyRow, planOf, record, targetOf } from './support/plan-of.js';

const account = '111122223333';
const organization = 'o-exampleorg1';
const organizationArn = `arn:aws:organizations::${account}:organization/${organization}`;

describe('a declared target', () => {
  test.each([
    ['PENDING', 'wait', false, []],
    ['ASSOCIATING', 'wait', false, []],
    ['ACCEPTED', 'keep', false, []],
    ['ASSOCIATED', 'keep', false, []],
    ['REVOKED', 'create', true, [account]],
    ['EXPIRED', 'renew', true, [account]],
    ['REJECTED', 'report', true, []],
    ['FAILED', 'report', true, []],
    ['SOMETHING_NEW', 'report', true, []],
    ['', 'report', true, []],
  ])('in the state %j: %s', (status, action, drift, deleted) => {
    const row = onlyRow({ declared: declare(account), observed: [record(account, status)] });
    const create = action === 'create' || action === 'renew' ? account : undefined;
    expect(row).toMatchObject({
      action,
      drift,
      declared: true,
      key: `account:${account}`,
      failed: status === 'FAILED',
    });
    expect([row.create, row.deletes]).toEqual([create, deleted.map(() => `id of ${account} ${status}`)]);
  });

  test('that is not there is created in the form that was written', () => {
    const row = onlyRow({ declared: declare(organizationArn) });
    expect(row).toMatchObject({ action: 'create', state: 'absent', create: organizationArn, deletes: [], drift: true });
  });

  test.each(['EXPIRED', 'REJECTED', 'FAILED'] as const)(
    'is invited again where reinvite has %s, and only there',
    (status) => {
      const situation = { declared: declare(account), observed: [record(account, status)] };
      const again = onlyRow({ ...situation, sharing: { reinvite: [status] } });
      expect(again).toMatchObject({
        action: 'renew',
        create: account,
        deletes: [`id of ${account} ${status}`],
        failed: false,
      });
      const left = onlyRow({ ...situation, sharing: { reinvite: [] } });
      expect(left).toMatchObject({ action: 'report', create: undefined, deletes: [] });
    },
  );

  test('that failed is explained; with organizations by what has to be switched on', () => {
    const failed = (wire: string) =>
      onlyRow({ declared: declare(wire), observed: [record(wire, 'FAILED', 'Access denied.')] }).reason;
    expect(failed(account)).toBe('the service could not share it: Access denied');
    expect(failed(organization)).toMatch(
      /: Access denied\. Sharing with organizations must be switched on once, in the management account /,
    );
  });

  test('found under its other name is the same one', () => {
    for (const [written, echoed] of [
      [organization, organizationArn],
      [organizationArn, organization],
    ] as const) {
      const row = onlyRow({
        declared: declare(written),
        observed: [record(echoed, 'ASSOCIATED')],
        sharing: { remove: true },
      });
      expect(row.action).toBe('keep');
    }
    expect(
      onlyRow({ declared: declare(account), observed: [record(`arn:aws:iam::${account}:root`, 'ACCEPTED')] }).action,
    ).toBe('keep');
  });

  test('of several records the live one counts', () => {
    const observed = [record(organization, 'FAILED'), record(organizationArn, 'ASSOCIATED')];
    expect(onlyRow({ declared: declare(organization), observed, sharing: { remove: true } })).toMatchObject({
      action: 'keep',
      deletes: [],
    });
  });

  test('of several dead records the one that forbids an invitation counts', () => {
    const observed = [record(organization, 'EXPIRED'), record(organizationArn, 'REJECTED')];
    const declared = declare(organization);
    expect(onlyRow({ declared, observed })).toMatchObject({ action: 'report', state: 'REJECTED', deletes: [] });
    const again = onlyRow({ declared, observed, sharing: { reinvite: ['REJECTED'] } });
    expect(again.deletes).toEqual(observed.map((dead) => dead.shareId));
  });

  test('of several dead records the one that asks for a renewal goes last, since a run may die in between', () => {
    const observed = [record(organization, 'FAILED'), record(organizationArn, 'EXPIRED')];
    const row = onlyRow({ declared: declare(organization), observed, sharing: { reinvite: ['FAILED'] } });
    expect(row).toMatchObject({ action: 'renew', state: 'FAILED' });
    expect(row.deletes).toEqual([observed[1]?.shareId, observed[0]?.shareId]);
  });

  test('counts only in its own Regions', () => {
    const declared = [{ target: targetOf(account), regions: ['eu-west-1'], note: undefined }];
    expect(planOf({ declared }).rows).toEqual([]);
    expect(onlyRow({ declared, observed: [record(account, 'ACCEPTED')], sharing: { remove: true } }).action).toBe(
      'remove',
    );
    expect(onlyRow({ declared: [{ target: targetOf(account), regions: ['us-east-1'], note: 'us' }] })).toMatchObject({
      action: 'create',
      note: 'us',
    });
  });
});

describe('a target that is only found', () => {
  test.each([
    ['PENDING', 'remove'],
    ['ASSOCIATING', 'remove'],
    ['ACCEPTED', 'remove'],
    ['ASSOCIATED', 'remove'],
    ['REJECTED', 'none'],
    ['REVOKED', 'none'],
    ['EXPIRED', 'none'],
    ['FAILED', 'none'],
    ['SOMETHING_NEW', 'report'],
  ])('in the state %j: %s where sharing.remove is true', (status, action) => {
    const observed = [record(account, status)];
    const row = onlyRow({ observed, sharing: { remove: true } });
    expect(row).toMatchObject({ action, declared: false, create: undefined, drift: action !== 'none', failed: false });
    expect(row.deletes).toEqual(action === 'remove' ? [`id of ${account} ${status}`] : []);
    expect(onlyRow({ observed })).toMatchObject({ action: action === 'remove' ? 'report' : action, deletes: [] });
  });

  test('stays where it is protected, in whatever form', () => {
    const sharing = { remove: true, protect: [targetOf(organizationArn)] };
    const row = onlyRow({ observed: [record(organization, 'ASSOCIATED')], sharing });
    expect(row).toMatchObject({
      action: 'report',
      deletes: [],
      drift: true,
      reason: 'shared but not declared; sharing.protect keeps it',
    });
  });

  test('in a state that is not known is told by that state, not by that of a dead record beside it', () => {
    const observed = [record(account, 'EXPIRED'), record(account, 'SUSPENDED')];
    expect(onlyRow({ observed }).reason).toContain('the state "SUSPENDED"');
  });

  test('of a form that cannot be declared is treated like any other', () => {
    const role = `arn:aws:iam::${account}:role/reader`;
    expect(onlyRow({ observed: [record(role, 'ACCEPTED')], sharing: { remove: true } })).toMatchObject({
      key: `other:${role}`,
      kind: 'other',
      display: role,
      action: 'remove',
    });
  });
});

describe('a plan', () => {
  test('has its rows in one order, however things are listed', () => {
    const declared = declare(organization, ...accounts(3));
    const observed = accounts(3, 2).map((wire) => record(wire, 'ACCEPTED'));
    const plan = planOf({ declared, observed });
    expect(plan.rows.map((row) => row.key)).toEqual(
      [...accounts(3), ...accounts(3, 2)].map((wire) => `account:${wire}`).concat(`organization:${organization}`),
    );
    expect(planOf({ declared: declared.toReversed(), observed: observed.toReversed() })).toEqual(plan);
  });

  test('counts its rows', () => {
    const [kept = '', waiting = '', renewed = '', rejected = '', failed = ''] = accounts(5);
    const [removed = '', dead = ''] = accounts(2, 2);
    const plan = planOf({
      declared: declare(organization, kept, waiting, renewed, rejected, failed),
      observed: [
        record(kept, 'ACCEPTED'),
        record(waiting, 'PENDING'),
        record(renewed, 'EXPIRED'),
        record(rejected, 'REJECTED'),
        record(failed, 'FAILED'),
        record(removed, 'ACCEPTED'),
        record(dead, 'REVOKED'),
      ],
      sharing: { remove: true },
    });
    expect(plan.counts).toEqual({
      keep: 1,
      wait: 1,
      create: 1,
      renew: 1,
      remove: 1,
      report: 2,
      none: 1,
      drift: 5,
      failed: 1,
    });
    expect([plan.live, plan.records, plan.refusals]).toEqual([3, 7, []]);
  });

  test('knows every state of the service', () => {
    const plan = planOf({
      declared: declare(...accounts(8)),
      observed: accounts(8).map((wire, i) => record(wire, shareStatuses[i] ?? '')),
    });
    expect(plan.rows.map((row) => row.state)).toEqual(shareStatuses);
  });
});

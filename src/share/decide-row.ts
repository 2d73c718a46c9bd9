import type { DeclaredShare, SharingRules } from './declared-share.js';
import { describeObserved, observedTarget, type ObservedShare } from './observed-share.js';
import type { PlannedShare } from './share-plan.js';
import { isLive, isWaiting, stateOf, type ShareState, type ShareStatus } from './share-status.js';
import { describeTarget } from './share-target.js';
import { explainFailure } from './explain-failure.js';

export interface RecordsOfTarget {
  readonly key: string;
  /** Undefined for a target that is only found. */
  readonly declared: DeclaredShare | undefined;
  /** Usually one; id and ARN of one organization can leave two. */
  readonly records: readonly ObservedShare[];
  readonly isProtected: boolean;
}

/** Of several records the first in this order speaks: what is live, then what forbids a new invitation. */
const precedence: readonly (ShareStatus | 'unknown')[] = [
  'ACCEPTED',
  'ASSOCIATED',
  'ASSOCIATING',
  'PENDING',
  'unknown',
  'REJECTED',
  'FAILED',
  'EXPIRED',
  'REVOKED',
];

type Decision = Pick<PlannedShare, 'action' | 'reason' | 'drift'>;

/** The state machine: one target, its records and the rules give one action. */
export function decideRow(target: RecordsOfTarget, sharing: SharingRules): PlannedShare {
  const { key, declared, records } = target;
  const speaking = precedence.flatMap((state) => records.filter((record) => stateOf(record.status) === state)).at(0);
  const state: ShareState = speaking === undefined ? 'absent' : stateOf(speaking.status);
  const kind =
    declared?.target.kind ??
    (speaking === undefined ? 'other' : (observedTarget(speaking.sharedWith)?.kind ?? 'other'));
  const decision =
    declared === undefined
      ? decideUndeclared(state, speaking, target, sharing)
      : decideDeclared(state, speaking, declared, sharing);
  const live = records.filter((record) => isLive(stateOf(record.status)));
  const creates = decision.action === 'create' || decision.action === 'renew';
  // The record that asks for the renewal goes last: a run that dies in between must leave it for the next one to see.
  const dead = records.filter((record) => record !== speaking).concat(speaking ?? []);
  const deleted = creates ? dead : decision.action === 'remove' ? live : [];
  return {
    key,
    kind,
    display: declared === undefined ? describeObserved(speaking?.sharedWith ?? key) : describeTarget(declared.target),
    note: declared?.note,
    declared: declared !== undefined,
    state,
    ...decision,
    failed: declared !== undefined && state === 'FAILED' && decision.action === 'report',
    create: creates ? declared?.target.wire : undefined,
    shareId: speaking?.shareId,
    deletes: deleted.map((record) => record.shareId),
    liveRecords: live.length,
  };
}

function decideDeclared(
  state: ShareState,
  record: ObservedShare | undefined,
  declared: DeclaredShare,
  { reinvite }: SharingRules,
): Decision {
  if (reinvite.some((again) => again === state) && state !== 'REVOKED') {
    return {
      action: 'renew',
      drift: true,
      reason: `the share is ${state}; its record is deleted and the target invited again`,
    };
  }
  switch (state) {
    case 'absent':
      return { action: 'create', drift: true, reason: 'declared, but not shared yet' };
    case 'REVOKED':
      return {
        action: 'create',
        drift: true,
        reason: 'access was withdrawn; the dead record is deleted and the target invited',
      };
    case 'PENDING':
      return { action: 'wait', drift: false, reason: 'invited; the recipient has not answered yet, and has 7 days' };
    case 'ASSOCIATING':
      return { action: 'wait', drift: false, reason: 'the service is still sharing with the organization' };
    case 'ACCEPTED':
      return { action: 'keep', drift: false, reason: 'the recipient has accepted' };
    case 'ASSOCIATED':
      return { action: 'keep', drift: false, reason: 'shared without an invitation' };
    case 'REJECTED':
      return {
        action: 'report',
        drift: true,
        reason:
          'the recipient has declined and is not invited again unasked: agree with them, then add REJECTED to sharing.reinvite, or remove the entry',
      };
    case 'EXPIRED':
      return {
        action: 'report',
        drift: true,
        reason: 'the invitation was not answered within 7 days; add EXPIRED to sharing.reinvite to invite again',
      };
    case 'FAILED':
      return {
        action: 'report',
        drift: true,
        reason: explainFailure(declared.target.kind, record?.statusMessage ?? 'the service gives no reason'),
      };
    case 'unknown':
      return {
        action: 'report',
        drift: true,
        reason: `the service reports the state "${record?.status ?? ''}", which is not known, so nothing is done`,
      };
  }
}

function decideUndeclared(
  state: ShareState,
  record: ObservedShare | undefined,
  target: RecordsOfTarget,
  sharing: SharingRules,
): Decision {
  if (state === 'unknown') {
    return {
      action: 'report',
      drift: true,
      reason: `not declared, and the service reports the state "${record?.status ?? ''}", which is not known, so nothing is done`,
    };
  }
  if (!isLive(state)) return { action: 'none', drift: false, reason: 'not declared, and not shared any more' };
  const waiting = isWaiting(state) ? ', not answered or not finished yet,' : '';
  if (target.isProtected)
    return { action: 'report', drift: true, reason: `shared${waiting} but not declared; sharing.protect keeps it` };
  if (!sharing.remove)
    return {
      action: 'report',
      drift: true,
      reason: `shared${waiting} but not declared; sharing.remove is false, so it stays`,
    };
  return { action: 'remove', drift: true, reason: `shared${waiting} but not declared, and sharing.remove is true` };
}

/**
 * Every status of the service's model (https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_LensShareSummary.html).
 * AWS lists them without saying what they mean; the groups are what their names and the invitation pages suggest.
 */
export const shareStatuses = [
  'PENDING',
  'ACCEPTED',
  'REJECTED',
  'REVOKED',
  'EXPIRED',
  'ASSOCIATING',
  'ASSOCIATED',
  'FAILED',
] as const;
export type ShareStatus = (typeof shareStatuses)[number];

/** `unknown` is a status this program has never heard of, or none; it is never acted upon. */
export type ShareState = ShareStatus | 'absent' | 'unknown';

export function stateOf(status: string): ShareStatus | 'unknown' {
  return shareStatuses.find((known) => known === status) ?? 'unknown';
}

/** The lens is there for the target, or on its way to it. */
export function isLive(state: ShareState): boolean {
  return isWaiting(state) || state === 'ACCEPTED' || state === 'ASSOCIATED';
}

/** Nothing is wrong, but it is not done yet either. */
export function isWaiting(state: ShareState): boolean {
  return state === 'PENDING' || state === 'ASSOCIATING';
}

/**
 * `throttle` 429, `500` and `deny` 403 are errors of the service, `expired` an expired session token,
 * `unknown-token` what a Region says that the account has not enabled, `bad-gateway` an
 * HTML page of some proxy; `reset` cuts the connection, `hang` never answers, `slow` answers late but well.
 */
export const faultKinds = [
  'throttle',
  '500',
  'deny',
  'expired',
  'unknown-token',
  'bad-gateway',
  'reset',
  'hang',
  'slow',
] as const;
export type FaultKind = (typeof faultKinds)[number];

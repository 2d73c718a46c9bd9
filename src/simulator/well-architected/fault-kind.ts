/**
 * `throttle` 429, `500` and `deny` 403 are errors of the service, `expired` an expired session token, `unknown-token` what
 * a Region says that the account has not enabled, `old-signature` what is said to a request that was signed more than five
 * minutes before, `bad-gateway` an HTML page of some proxy; `reset` cuts the connection, `hang` never answers, `slow`
 * answers late but well.
 */
export const faultKinds = [
  'throttle',
  '500',
  'deny',
  'expired',
  'unknown-token',
  'old-signature',
  'bad-gateway',
  'reset',
  'hang',
  'slow',
] as const;
export type FaultKind = (typeof faultKinds)[number];

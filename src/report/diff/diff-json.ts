import type { LensDiff } from '../../diff/lens-diff.js';

/** The output of `diff --format json`: schema 1, one object. Fields may be added, never renamed. */
export function diffJson(diff: LensDiff): string {
  return JSON.stringify({ schema: 1, ...diff }, null, 2);
}

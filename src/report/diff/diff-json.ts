import type { LensDiff } from '../../diff/lens-diff.js';

/** The output of `diff --format json`: schema 1, one object. Fields may be added, never renamed. */
export function diffJson({ level, changes, risk, unscored }: LensDiff): string {
  return JSON.stringify({ schema: 1, level, changes, risk, unscored }, null, 2);
}

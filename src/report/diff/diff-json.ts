import type { LensDiff } from '../../diff/lens-diff.js';

/** What `diff --format json` prints. Fields may be added, never renamed, as long as `schema` is 1. */
export interface DiffJson extends Pick<LensDiff, 'level' | 'changes' | 'risk' | 'unscored'> {
  /** Version of this format. */
  readonly schema: 1;
}

/** The output of `diff --format json`: one object, indented. */
export function diffJson({ level, changes, risk, unscored }: LensDiff): string {
  const json: DiffJson = { schema: 1, level, changes, risk, unscored };
  return JSON.stringify(json, null, 2);
}

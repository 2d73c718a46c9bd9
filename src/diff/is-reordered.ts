import type { Pair, Side } from './fact.js';

/** Something in a list. */
export interface Listed extends Side {
  readonly index: number;
}

/** Whether pairs, given in the order of the new list, stood in another order in the old one. */
export function isReordered(pairs: readonly Pair<Listed>[]): boolean {
  return pairs.some(({ before }, index) => before.index < (pairs[index - 1]?.before.index ?? 0));
}

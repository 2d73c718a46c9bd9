import type { Pair, Side } from './fact.js';

/** Whether pairs, given in the order of the new list, stood in another order in the old one. */
export function isReordered<S extends Side>(pairs: readonly Pair<S>[], before: readonly S[]): boolean {
  const places = new Map(before.map((side, index) => [side, index]));
  return pairs.some(({ before: side }, index) => {
    const previous = pairs[index - 1];
    return previous !== undefined && (places.get(previous.before) ?? 0) > (places.get(side) ?? 0);
  });
}

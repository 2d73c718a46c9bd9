import type { JsonValue } from '../lens/json.js';
import type { Pair } from './fact.js';
import type { Listed } from './is-reordered.js';

/** What identifies an item; undefined if nothing does. */
export type KeyOf = (value: JsonValue | undefined) => string | undefined;

export interface Matched {
  /** In the order of the new list. */
  readonly kept: readonly Pair<Listed>[];
  readonly removed: readonly Listed[];
  readonly added: readonly Listed[];
}

/**
 * Pairs items that have no ids: those that agree in the first key, then in the second of those left, and so on. Of
 * several with one key the first goes with the first.
 */
export function matchByKeys(before: readonly Listed[], after: readonly Listed[], keys: readonly KeyOf[]): Matched {
  let [old, fresh] = [before, after];
  const partners = new Map<Listed, Listed>();
  for (const keyOf of keys) {
    const waiting = new Map<string, Listed[]>();
    // Reversed, so that the first one is at the end, where taking it is cheap.
    for (const side of [...old].reverse()) {
      const key = keyOf(side.value);
      if (key === undefined) continue;
      const group = waiting.get(key);
      if (group === undefined) waiting.set(key, [side]);
      else group.push(side);
    }
    const taken = new Set<Listed>();
    fresh = fresh.filter((side) => {
      const key = keyOf(side.value);
      const partner = key === undefined ? undefined : waiting.get(key)?.pop();
      if (partner === undefined) return true;
      partners.set(side, partner);
      taken.add(partner);
      return false;
    });
    old = old.filter((side) => !taken.has(side));
  }
  const kept = after.flatMap((side) => {
    const partner = partners.get(side);
    return partner === undefined ? [] : [{ before: partner, after: side }];
  });
  return { kept, removed: old, added: fresh };
}

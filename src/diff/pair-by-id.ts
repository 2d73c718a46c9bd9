import type { Entry } from './entries.js';
import type { Pair } from './fact.js';

export interface Paired<E extends Entry> {
  /** In the order of the new list. */
  readonly kept: readonly KeptPair<E>[];
  readonly removed: readonly E[];
  readonly added: readonly E[];
}

export interface KeptPair<E extends Entry> extends Pair<E> {
  /** Whether the id is missing, or used more than once on a side, so that this pair is a guess. */
  readonly ambiguous: boolean;
}

/** Pairs what has the same id. Of several with one id, or without any, the first goes with the first, and so on. */
export function pairById<E extends Entry>(before: readonly E[], after: readonly E[]): Paired<E> {
  const [old, fresh] = [byId(before), byId(after)];
  const kept: KeptPair<E>[] = [];
  const added: E[] = [];
  const taken = new Set<E>();
  const seen = new Map<string | undefined, number>();
  for (const entry of after) {
    const occurrence = seen.get(entry.id) ?? 0;
    seen.set(entry.id, occurrence + 1);
    const candidates = old.get(entry.id) ?? [];
    const partner = candidates[occurrence];
    if (partner === undefined) {
      added.push(entry);
      continue;
    }
    taken.add(partner);
    const ambiguous = entry.id === undefined || candidates.length > 1 || (fresh.get(entry.id)?.length ?? 0) > 1;
    kept.push({ before: partner, after: entry, ambiguous });
  }
  return { kept, added, removed: before.filter((entry) => !taken.has(entry)) };
}

function byId<E extends Entry>(entries: readonly E[]): ReadonlyMap<string | undefined, readonly E[]> {
  const groups = new Map<string | undefined, E[]>();
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group === undefined) groups.set(entry.id, [entry]);
    else group.push(entry);
  }
  return groups;
}

import { valueOf, type JsonValue } from '../lens/json.js';
import { pointerTo } from '../lens/pointer.js';
import type { ChangeKind } from './change-rules.js';
import type { LensChange } from './lens-diff.js';

/** A difference before anybody has judged it. */
export interface Fact extends Omit<LensChange, 'level'> {
  /** Whether it is part of what changes the risk of existing answers. */
  readonly rescores: boolean;
}

/** Which part of a lens something belongs to. */
export interface Place {
  readonly pillar: string | null;
  readonly question: string | null;
  readonly choice: string | null;
}

export type Item = 'lens' | 'pillar' | 'question' | 'choice';

/** A value of one lens; undefined where that lens has none. */
export interface Side {
  /** What the value is or belongs to. */
  readonly item: Item;
  readonly value: JsonValue | undefined;
  readonly pointer: string;
  readonly place: Place;
}

/** The same thing in both lenses. */
export interface Pair<S extends Side = Side> {
  readonly before: S;
  readonly after: S;
}

/** What two objects have under a key. */
export function childPair({ before, after }: Pair, key: string): Pair {
  return { before: child(before, key), after: child(after, key) };
}

/** A difference of a pair. Place and pointer are the new ones, except of what is removed. */
export function factOf(kind: ChangeKind, pair: Pair, message: string, changes: Partial<Fact> = {}): Fact {
  const { pointer, place } = kind.endsWith('-removed') ? pair.before : pair.after;
  const [before, after] = [pair.before.value ?? null, pair.after.value ?? null];
  return { kind, pointer, ...place, before, after, message, rescores: false, ...changes };
}

function child({ item, value, pointer, place }: Side, key: string): Side {
  return { item, value: valueOf(value, key), pointer: pointerTo(pointer, key), place };
}

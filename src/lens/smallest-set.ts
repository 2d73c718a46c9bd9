import { hasSet, type TruthTable } from './truth-table.js';

/**
 * The set of a table with the fewest choices, among equals the one whose choices come first in the file; as ascending
 * indices. Undefined for an empty table.
 */
export function smallestSet(table: TruthTable): readonly number[] | undefined {
  const search = new SmallestSet();
  for (let position = 0; position < table.length; position += 1) search.offer(table[position] ?? 0, position);
  return search.found();
}

/**
 * The same where each choice of the table stands for several others: of all sets of the table the one that stands for the
 * fewest. `members` are those of each choice, as bits. Undefined for an empty table.
 */
export function smallestUnion(
  table: TruthTable,
  members: readonly number[],
): { readonly set: number; readonly members: readonly number[] } | undefined {
  if (members.every((bits, index) => bits === 1 << index)) {
    const found = smallestSet(table);
    return found === undefined ? undefined : { set: bitOf(found), members: found };
  }
  let [smallest, least, size] = [-1, 0, Infinity];
  for (let position = 0; position < table.length; position += 1) {
    for (let rest = table[position] ?? 0; rest !== 0; rest &= rest - 1) {
      const set = position * 32 + 31 - Math.clz32(rest & -rest);
      const union = unionOf(set, members);
      const count = sizeOf(union);
      if (count > size || (count === size && !comesFirst(union, least))) continue;
      [smallest, least, size] = [set, union, count];
    }
  }
  return smallest === -1 ? undefined : { set: smallest, members: indicesOf(least) };
}

function unionOf(set: number, members: readonly number[]): number {
  let union = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) union |= members[31 - Math.clz32(rest & -rest)] ?? 0;
  return union;
}

/** In one word, the sets of the first five choices that have 0, 1, 2, 3, 4 and 5 members. */
const setsOfSize = [0x00000001, 0x00010116, 0x01161668, 0x16686880, 0x68808000, 0x80000000] as const;

/** The same for a table that comes word by word. */
class SmallestSet {
  #set = -1;
  #size = Infinity;

  offer(word: number, position: number): void {
    if (word === 0) return;
    const outside = sizeOf(position);
    for (let inside = 0; inside <= 5 && outside + inside <= this.#size; inside += 1) {
      const sets = word & (setsOfSize[inside] ?? 0);
      if (sets === 0) continue;
      this.#keepFirst(sets, position, outside + inside);
      return;
    }
  }

  /** As ascending indices. */
  found(): readonly number[] | undefined {
    return this.#set === -1 ? undefined : indicesOf(this.#set);
  }

  #keepFirst(sets: number, position: number, size: number): void {
    for (let rest = sets; rest !== 0; rest &= rest - 1) {
      const set = position * 32 + 31 - Math.clz32(rest & -rest);
      if (size < this.#size || comesFirst(set, this.#set)) this.#set = set;
      this.#size = size;
    }
  }
}

/** Of the choices in a set, ascending. */
export function indicesOf(set: number): number[] {
  const indices: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) indices.push(31 - Math.clz32(rest & -rest));
  return indices;
}

function sizeOf(set: number): number {
  const pairs = set - ((set >>> 1) & 0x5555);
  const nibbles = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333);
  return ((((nibbles + (nibbles >>> 4)) & 0x0f0f) * 0x0101) >>> 8) & 0x1f;
}

/** Of two sets of one size: whether the left one has the first choice in which they differ. */
function comesFirst(left: number, right: number): boolean {
  const difference = left ^ right;
  return (left & difference & -difference) !== 0;
}

/** Every set of a table, smallest first, in the order of `smallestSet`. */
export function* setsInOrder(table: TruthTable, count: number): Generator<readonly number[]> {
  for (let size = 0; size <= count; size += 1) {
    for (const indices of combinations(count, size)) if (hasSet(table, bitOf(indices))) yield [...indices];
  }
}

/** In lexicographic order. The same array each time, changed in place: there are up to 32,768 of them. */
function* combinations(count: number, size: number): Generator<readonly number[]> {
  const indices = Array.from({ length: size }, (_, index) => index);
  for (;;) {
    yield indices;
    let place = size - 1;
    while (place >= 0 && indices[place] === count - size + place) place -= 1;
    if (place < 0) return;
    let next = (indices[place] ?? 0) + 1;
    for (; place < size; place += 1, next += 1) indices[place] = next;
  }
}

function bitOf(indices: readonly number[]): number {
  return indices.reduce((set, index) => set | (1 << index), 0);
}

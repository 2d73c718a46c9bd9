import { hasSet, type TruthTable } from './truth-table.js';

/**
 * The set of a table with the fewest choices, among equals the one whose choices come first in the file; as ascending
 * indices. Undefined for an empty table. `count` is the number of choices.
 */
export function smallestSet(table: TruthTable, count: number): readonly number[] | undefined {
  const size = smallestSize(table);
  if (size === undefined) return undefined;
  let first = -1;
  for (let position = 0; position < table.length; position += 1) {
    let word = (table[position] ?? 0) & (setsOfSize[size - sizeOf(position)] ?? 0);
    for (; word !== 0; word &= word - 1) {
      const set = position * 32 + 31 - Math.clz32(word & -word);
      if (first === -1 || comesFirst(set, first)) first = set;
    }
  }
  return Array.from({ length: count }, (_, index) => index).filter((index) => (first >> index) & 1);
}

/** In one word, the sets of the first five choices that have 0, 1, 2, 3, 4 and 5 members. */
const setsOfSize = [0x00000001, 0x00010116, 0x01161668, 0x16686880, 0x68808000, 0x80000000] as const;

function smallestSize(table: TruthTable): number | undefined {
  let smallest: number | undefined;
  for (let position = 0; position < table.length; position += 1) {
    const word = table[position] ?? 0;
    const base = sizeOf(position);
    if (word === 0 || (smallest !== undefined && base >= smallest)) continue;
    const size = base + setsOfSize.findIndex((sets) => (sets & word) !== 0);
    if (smallest === undefined || size < smallest) smallest = size;
  }
  return smallest;
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

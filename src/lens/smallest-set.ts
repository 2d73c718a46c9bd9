import { hasSet, type TruthTable } from './truth-table.js';

/**
 * The set of a table with the fewest choices, among equals the one whose choices come first in the file; as ascending
 * indices. Undefined for an empty table. `count` is the number of choices.
 */
export function smallestSet(table: TruthTable, count: number): readonly number[] | undefined {
  for (let size = 0; size <= count; size += 1) {
    const found = firstOfSize(table, count, size);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every set of a table, smallest first, in the order of `smallestSet`. */
export function* setsInOrder(table: TruthTable, count: number): Generator<readonly number[]> {
  for (let size = 0; size <= count; size += 1) {
    for (const indices of combinations(count, size)) if (hasSet(table, bitOf(indices))) yield [...indices];
  }
}

function firstOfSize(table: TruthTable, count: number, size: number): readonly number[] | undefined {
  for (const indices of combinations(count, size)) if (hasSet(table, bitOf(indices))) return [...indices];
  return undefined;
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

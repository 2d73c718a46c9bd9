import type { Condition } from './condition.js';

/**
 * One bit for each set of the choices of a question, the empty set included: the set {i, j, …} has bit 2^i + 2^j + ….
 * Bits beyond the last set are always 0.
 */
export type TruthTable = Uint32Array;

/** As many as a question may have; a table then has 2^15 bits. */
export const mostChoices = 15;

/** In one word, which sets hold choice 0, 1, 2, 3 and 4. */
const patterns = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

/**
 * For which sets of the choices a condition holds. A choice that is not among `choiceIds` counts as never selected.
 * Expects at most 15 ids, each of them once.
 */
export function truthTable(condition: Condition, choiceIds: readonly string[]): TruthTable {
  const count = choiceIds.length;
  switch (condition.kind) {
    case 'default':
      return everySet(count);
    case 'choice': {
      const index = choiceIds.indexOf(condition.id);
      return index === -1 ? noSet(count) : setsWith(index, count);
    }
    case 'not':
      return except(everySet(count), truthTable(condition.operand, choiceIds));
    case 'and':
      return combine(condition.operands, choiceIds, both);
    case 'or':
      return combine(condition.operands, choiceIds, either);
  }
}

/** No set of `count` choices. */
export function noSet(count: number): TruthTable {
  return new Uint32Array(count <= 5 ? 1 : 1 << (count - 5));
}

/** Every set of `count` choices, the empty one too. */
export function everySet(count: number): TruthTable {
  const table = noSet(count);
  table.fill(0xffffffff);
  // A shift by 32 would be one by 0: with five choices the one word is full.
  if (count < 5) table[0] = 2 ** (2 ** count) - 1;
  return table;
}

/** Every non-empty set: the answers a question can have. A question with nothing selected is Unanswered. */
export function everyAnswer(count: number): TruthTable {
  const table = everySet(count);
  table[0] = ((table[0] ?? 0) & ~1) >>> 0;
  return table;
}

/** The sets that hold the choice at `index`. */
export function setsWith(index: number, count: number): TruthTable {
  const table = everySet(count);
  const pattern = patterns[index];
  if (pattern === undefined) return table.map((word, position) => ((position >> (index - 5)) & 1 ? word : 0));
  return table.map((word) => word & pattern);
}

/** Sets in both tables. */
export function both(left: TruthTable, right: TruthTable): TruthTable {
  return left.map((word, position) => word & (right[position] ?? 0));
}

/** Sets in at least one table. */
export function either(left: TruthTable, right: TruthTable): TruthTable {
  return left.map((word, position) => word | (right[position] ?? 0));
}

/** Sets in the left table that are not in the right one. */
export function except(left: TruthTable, right: TruthTable): TruthTable {
  return left.map((word, position) => word & ~(right[position] ?? 0));
}

/**
 * What becomes of a table when the choice at `index` is selected: a set is in the result if it is in `table` once that
 * choice is added to it.
 */
export function whenSelected(table: TruthTable, index: number): TruthTable {
  const pattern = patterns[index];
  if (pattern === undefined) return table.map((_, position) => table[position | (1 << (index - 5))] ?? 0);
  return table.map((word) => (word & pattern) | ((word & pattern) >>> (1 << index)));
}

/** The number of sets. */
export function countSets(table: TruthTable): number {
  return table.reduce((sum, word) => sum + bitsIn(word), 0);
}

export function isEmpty(table: TruthTable): boolean {
  return table.every((word) => word === 0);
}

/** Whether the set with this bit is in the table. */
export function hasSet(table: TruthTable, set: number): boolean {
  return (((table[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}

function combine(
  operands: readonly Condition[],
  choiceIds: readonly string[],
  operator: (left: TruthTable, right: TruthTable) => TruthTable,
): TruthTable {
  return operands.map((operand) => truthTable(operand, choiceIds)).reduce(operator);
}

/** Warren, "Hacker's Delight", 5-1: pairs, nibbles, bytes. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

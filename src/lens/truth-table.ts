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
    case 'choice':
      return setsWith(choiceIds.indexOf(condition.id), count);
    case 'not':
      return invert(truthTable(condition.operand, choiceIds), count);
    case 'and':
      return condition.operands.reduce((table, operand) => fold(table, 'and', operand, choiceIds), everySet(count));
    case 'or':
      return condition.operands.reduce((table, operand) => fold(table, 'or', operand, choiceIds), noSet(count));
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

/** The sets that hold the choice at `index`; none for -1. */
export function setsWith(index: number, count: number): TruthTable {
  return andChoice(everySet(count), index);
}

/** Sets in both tables. */
export function both(left: TruthTable, right: TruthTable): TruthTable {
  return andTable(left.slice(), right);
}

/** Sets in at least one table. */
export function either(left: TruthTable, right: TruthTable): TruthTable {
  return orTable(left.slice(), right);
}

/** Sets in the left table that are not in the right one. */
export function except(left: TruthTable, right: TruthTable): TruthTable {
  const table = left.slice();
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) & ~at(right, word);
  return table;
}

/**
 * What becomes of a table when the choice at `index` is selected: a set is in the result if it is in `table` once that
 * choice is added to it.
 */
export function whenSelected(table: TruthTable, index: number): TruthTable {
  const result = new Uint32Array(table.length);
  const pattern = patterns[index];
  for (let position = 0; position < table.length; position += 1) {
    if (pattern === undefined) result[position] = table[position | (1 << (index - 5))] ?? 0;
    else {
      const selected = (table[position] ?? 0) & pattern;
      result[position] = selected | (selected >>> (1 << index));
    }
  }
  return result;
}

/** The number of sets. */
export function countSets(table: TruthTable): number {
  let sum = 0;
  for (let word = 0; word < table.length; word += 1) sum += bitsIn(at(table, word));
  return sum;
}

export function isEmpty(table: TruthTable): boolean {
  return table.every((word) => word === 0);
}

/** Whether the set with this bit is in the table. */
export function hasSet(table: TruthTable, set: number): boolean {
  return (((table[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}

// What follows changes its first table, in plain loops: with 15 choices these are the hot spots of a diff.

function fold(table: TruthTable, operator: 'and' | 'or', operand: Condition, choiceIds: readonly string[]): TruthTable {
  if (operand.kind === 'choice') {
    const index = choiceIds.indexOf(operand.id);
    return operator === 'and' ? andChoice(table, index) : orChoice(table, index, choiceIds.length);
  }
  const other = truthTable(operand, choiceIds);
  return operator === 'and' ? andTable(table, other) : orTable(table, other);
}

function andTable(table: TruthTable, other: TruthTable): TruthTable {
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) & at(other, word);
  return table;
}

function orTable(table: TruthTable, other: TruthTable): TruthTable {
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) | at(other, word);
  return table;
}

function andChoice(table: TruthTable, index: number): TruthTable {
  const pattern = patterns[index];
  if (index < 0) return table.fill(0);
  for (let word = 0; word < table.length; word += 1) {
    table[word] = pattern === undefined ? at(table, word) & -((word >> (index - 5)) & 1) : at(table, word) & pattern;
  }
  return table;
}

function orChoice(table: TruthTable, index: number, count: number): TruthTable {
  return index < 0 ? table : orTable(table, setsWith(index, count));
}

function invert(table: TruthTable, count: number): TruthTable {
  for (let word = 0; word < table.length; word += 1) table[word] = ~at(table, word);
  return count < 5 ? andTable(table, everySet(count)) : table;
}

function at(table: TruthTable, word: number): number {
  return table[word] ?? 0;
}

/** The bits of a word that are set; Warren, "Hacker's Delight", 5-1: pairs, nibbles, bytes. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

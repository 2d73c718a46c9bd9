import type { Condition } from './condition.js';

/**
 * One bit for each set of the choices of a question, the empty set included: the set {i, j, …} has bit 2^i + 2^j + ….
 * Bits beyond the last set are always 0. Words are signed, because those are what the runtime computes with.
 */
export type TruthTable = Int32Array;

/** As many as a question may have; a table then has 2^15 bits. */
export const mostChoices = 15;

/** In one word, which sets hold choice 0, 1, 2, 3 and 4; which word holds the others is in its position. */
const patterns = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

/**
 * For which sets of the choices a condition holds. A choice that is not among `choiceIds` counts as never selected.
 * Expects at most 15 ids, each of them once.
 */
export function truthTable(condition: Condition, choiceIds: readonly string[]): TruthTable {
  switch (condition.kind) {
    case 'default':
      return everySet(choiceIds.length);
    case 'choice':
      return allOf([condition], false, choiceIds);
    case 'not':
      return allOf([condition.operand], true, choiceIds);
    case 'and':
      return allOf(condition.operands, false, choiceIds);
    case 'or':
      return invert(allOf(condition.operands, true, choiceIds), choiceIds.length);
  }
}

/**
 * Words to look at in one call of a function that is called for many tables. The runtime soon compiles for speed what is
 * called often; of one long loop it does so much later, and a whole lens then takes several times as long.
 */
export const wordsPerCall = 64;

/** No set of `count` choices. */
export function noSet(count: number): TruthTable {
  return new Int32Array(count <= 5 ? 1 : 1 << (count - 5));
}

/** Every set of `count` choices, the empty one too. */
export function everySet(count: number): TruthTable {
  const table = noSet(count);
  table.fill(-1);
  // A shift by 32 would be one by 0: with five choices the one word is full.
  if (count < 5) table[0] = 2 ** (2 ** count) - 1;
  return table;
}

/** Every non-empty set: the answers a question can have. A question with nothing selected is Unanswered. */
export function everyAnswer(count: number): TruthTable {
  return withoutSet(everySet(count), 0);
}

/** The sets that hold the choice at `index`; none for -1. */
export function setsWith(index: number, count: number): TruthTable {
  return new Selection().require(index, true).table(count);
}

/** Sets in both tables. */
export function both(left: TruthTable, right: TruthTable): TruthTable {
  const table = left.slice();
  keepSets(table, right);
  return table;
}

/** Sets in at least one table. */
export function either(left: TruthTable, right: TruthTable): TruthTable {
  const table = left.slice();
  addSets(table, right);
  return table;
}

/** Sets in the left table that are not in the right one. */
export function except(left: TruthTable, right: TruthTable): TruthTable {
  const table = left.slice();
  removeSets(table, right);
  return table;
}

/** The sets of a table but for this one. */
export function withoutSet(table: TruthTable, set: number): TruthTable {
  const rest = table.slice();
  rest[set >>> 5] = at(rest, set >>> 5) & ~(1 << (set & 31));
  return rest;
}

/**
 * What becomes of a table when the choice at `index` is selected: a set is in the result if it is in `table` once that
 * choice is added to it.
 */
export function whenSelected(table: TruthTable, index: number): TruthTable {
  const result = new Int32Array(table.length);
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
  for (const word of table) if (word !== 0) return false;
  return true;
}

/** Whether the set with this bit is in the table. */
export function hasSet(table: TruthTable, set: number): boolean {
  return (((table[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}

/** The sets for which all conditions hold, or, if `negated`, none of them. */
function allOf(conditions: readonly Condition[], negated: boolean, choiceIds: readonly string[]): TruthTable {
  const selection = new Selection();
  const others: Condition[] = [];
  for (const condition of conditions) {
    const inner = condition.kind === 'not' ? condition.operand : condition;
    const selected = (condition.kind === 'not') === negated;
    if (inner.kind === 'choice') selection.require(choiceIds.indexOf(inner.id), selected);
    else others.push(condition);
  }
  const table = selection.table(choiceIds.length);
  for (const other of others) {
    const holds = truthTable(other, choiceIds);
    if (negated) removeSets(table, holds);
    else keepSets(table, holds);
  }
  return table;
}

/** Choices that a set has to hold and others that it must not hold. However many they are, the table takes one pass. */
class Selection {
  /** Of a word. */
  #sets = -1;
  /** Of the position of a word. */
  #selected = 0;
  #absent = 0;

  /** No set holds the choice -1. */
  require(index: number, selected: boolean): this {
    const pattern = index < 0 ? 0 : index < 5 ? patterns[index] : undefined;
    if (pattern !== undefined) this.#sets &= selected ? pattern : ~pattern;
    else if (selected) this.#selected |= 1 << (index - 5);
    else this.#absent |= 1 << (index - 5);
    return this;
  }

  table(count: number): TruthTable {
    const table = noSet(count);
    const sets = this.#sets & (everySet(Math.min(count, 5))[0] ?? 0);
    const [selected, looked] = [this.#selected, this.#selected | this.#absent];
    if ((selected & this.#absent) !== 0) return table;
    for (let word = 0; word < table.length; word += 1) if ((word & looked) === selected) table[word] = sets;
    return table;
  }
}

// What follows changes its first table.

function keepSets(table: TruthTable, others: TruthTable): void {
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) & at(others, word);
}

function removeSets(table: TruthTable, others: TruthTable): void {
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) & ~at(others, word);
}

function addSets(table: TruthTable, others: TruthTable): void {
  for (let word = 0; word < table.length; word += 1) table[word] = at(table, word) | at(others, word);
}

function invert(table: TruthTable, count: number): TruthTable {
  for (let word = 0; word < table.length; word += 1) table[word] = ~at(table, word);
  if (count < 5) keepSets(table, everySet(count));
  return table;
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

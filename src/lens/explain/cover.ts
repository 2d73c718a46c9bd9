import type { TruthTable } from '../truth-table.js';

/** Answers that have some choices and lack others; what is in neither list may be selected or not. Indices, ascending. */
export interface AnswerPattern {
  readonly selected: readonly number[];
  readonly absent: readonly number[];
}

/** A set of sets as one number: bit n is the set whose bits are those of n. */
type Bits = bigint;

interface Cover {
  readonly patterns: readonly AnswerPattern[];
  /** The sets they describe. */
  readonly bits: Bits;
}

class TooMany extends Error {}

/**
 * Few patterns that together describe exactly the answers of a table, none of them superfluous; the empty set counts as
 * described or not, whatever is shorter. They may overlap. Undefined where it takes more than `most`.
 * Method: Minato, "Fast generation of irredundant sum-of-products forms" (1992).
 */
export function coverOf(table: TruthTable, count: number, most: number): AnswerPattern[] | undefined {
  const answers = bitsOf(table) & ~1n;
  let left = most;
  const take = (): void => {
    left -= 1;
    if (left < 0) throw new TooMany();
  };
  try {
    const { patterns } = cover(answers, answers | 1n, count, take);
    return patterns.toSorted((a, b) => size(a) - size(b) || a.absent.length - b.absent.length);
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

function size({ selected, absent }: AnswerPattern): number {
  return selected.length + absent.length;
}

/** Covers at least `needed` and at most `allowed`, over sets of the first `count` choices. */
function cover(needed: Bits, allowed: Bits, count: number, take: () => void): Cover {
  if (needed === 0n) return { patterns: [], bits: 0n };
  const whole = everything(count);
  if ((allowed & whole) === whole) {
    take();
    return { patterns: [{ selected: [], absent: [] }], bits: whole };
  }
  const choice = count - 1;
  const half = everything(choice);
  const shift = BigInt(2 ** choice);
  const [needed0, needed1] = [needed & half, needed >> shift];
  const [allowed0, allowed1] = [allowed & half, allowed >> shift];
  const without = cover(needed0 & ~allowed1, allowed0, choice, take);
  const selected = cover(needed1 & ~allowed0, allowed1, choice, take);
  const rest = (needed0 & ~without.bits) | (needed1 & ~selected.bits);
  const either = cover(rest, allowed0 & allowed1, choice, take);
  return {
    patterns: [
      ...either.patterns,
      ...selected.patterns.map((pattern) => ({ ...pattern, selected: [...pattern.selected, choice] })),
      ...without.patterns.map((pattern) => ({ ...pattern, absent: [...pattern.absent, choice] })),
    ],
    bits: without.bits | either.bits | ((selected.bits | either.bits) << shift),
  };
}

function everything(count: number): Bits {
  return (1n << BigInt(2 ** count)) - 1n;
}

function bitsOf(table: TruthTable): Bits {
  const words = Array.from(table, (word) => (word >>> 0).toString(16).padStart(8, '0'));
  return BigInt(`0x${words.reverse().join('')}`);
}

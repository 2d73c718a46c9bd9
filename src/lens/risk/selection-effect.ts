import type { TruthTable } from '../truth-table.js';
import type { RiskMap } from './risk-map.js';

/** What it does to the answers without a choice to select it as well. */
export interface SelectionEffect {
  /** Some answer gets another risk; so does the empty set where its rules give it another one than the choice alone. */
  readonly changes: boolean;
  /** The answers that get a higher one, without the empty set; undefined if there are none. */
  readonly raised: TruthTable | undefined;
  /** Some answer gets a lower one; the empty set is no answer. */
  readonly lowers: boolean;
}

/** In one word, which sets lack choice 0, 1, 2, 3 and 4. */
const lacking = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff] as const;

/**
 * Compares every answer that lacks the choice at `index` with the answer that has it too. In one pass without tables
 * between: it runs for every choice of every question, and the memory for tables would cost more than the comparison.
 */
export function effectOf(map: RiskMap, index: number): SelectionEffect {
  const { NO_RISK, MEDIUM_RISK, HIGH_RISK } = map;
  const inWord = lacking[index];
  const shift = inWord === undefined ? 0 : 1 << index;
  const step = inWord === undefined ? 1 << (index - 5) : 0;
  let raised: TruthTable | undefined;
  let lowers = 0;
  let differs = 0;
  for (let word = 0; word < NO_RISK.length; word += 1) {
    if ((word & step) !== 0) continue;
    const sets = inWord ?? 0xffffffff;
    const mask = word === 0 ? sets & ~1 : sets;
    const no = at(NO_RISK, word);
    const medium = at(MEDIUM_RISK, word);
    const high = at(HIGH_RISK, word);
    const noThen = at(NO_RISK, word | step) >>> shift;
    const mediumThen = at(MEDIUM_RISK, word | step) >>> shift;
    const highThen = at(HIGH_RISK, word | step) >>> shift;
    const up = mask & ((no & (mediumThen | highThen)) | (medium & highThen));
    if (up !== 0) (raised ??= new Uint32Array(NO_RISK.length))[word] = up;
    lowers |= mask & ((high & (noThen | mediumThen)) | (medium & noThen));
    differs |= sets & ((no ^ noThen) | (medium ^ mediumThen) | (high ^ highThen));
  }
  return { changes: differs !== 0, raised, lowers: lowers !== 0 };
}

function at(table: TruthTable, word: number): number {
  return table[word] ?? 0;
}

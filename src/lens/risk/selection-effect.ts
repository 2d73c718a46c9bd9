import { SmallestSet } from '../smallest-set.js';
import type { TruthTable } from '../truth-table.js';
import type { RiskMap } from './risk-map.js';

/** What it does to the answers without a choice to select it as well. The empty set is no answer. */
export interface SelectionEffect {
  /** Some answer gets another risk. */
  readonly changes: boolean;
  /** The smallest answer that gets a higher one, as ascending indices. */
  readonly raised: readonly number[] | undefined;
  /** Some answer gets a lower one. */
  readonly lowers: boolean;
}

/** In one word, which sets lack choice 0, 1, 2, 3 and 4. */
const lacking = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff] as const;

/**
 * Compares every answer that lacks the choice at `index` with the answer that has it too. In one pass without tables
 * between: it runs for every choice of every question, and the memory for tables would cost more than the comparison.
 */
export function effectOf(map: RiskMap, index: number, count: number): SelectionEffect {
  const { NO_RISK, MEDIUM_RISK, HIGH_RISK } = map;
  const inWord = lacking[index];
  const shift = inWord === undefined ? 0 : 1 << index;
  const step = inWord === undefined ? 1 << (index - 5) : 0;
  const raised = new SmallestSet();
  let lowers = 0;
  let differs = 0;
  for (let word = 0; word < NO_RISK.length; word += 1) {
    if ((word & step) !== 0) continue;
    const mask = (inWord ?? 0xffffffff) & (word === 0 ? ~1 : ~0);
    const no = at(NO_RISK, word);
    const medium = at(MEDIUM_RISK, word);
    const high = at(HIGH_RISK, word);
    const noThen = at(NO_RISK, word | step) >>> shift;
    const mediumThen = at(MEDIUM_RISK, word | step) >>> shift;
    const highThen = at(HIGH_RISK, word | step) >>> shift;
    const up = mask & ((no & (mediumThen | highThen)) | (medium & highThen));
    raised.offer(up, word);
    lowers |= mask & ((high & (noThen | mediumThen)) | (medium & noThen));
    differs |= mask & ((no ^ noThen) | (medium ^ mediumThen) | (high ^ highThen));
  }
  return { changes: differs !== 0, lowers: lowers !== 0, raised: raised.found(count) };
}

function at(table: TruthTable, word: number): number {
  return table[word] ?? 0;
}

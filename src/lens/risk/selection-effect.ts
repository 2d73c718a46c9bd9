import { noSet, wordsPerCall, type TruthTable } from '../truth-table.js';
import type { RiskMap } from './risk-map.js';

/** What it does to the answers without a choice to select it as well. The empty set is no answer. */
export interface SelectionEffect {
  /** Some answer gets another risk. */
  readonly changes: boolean;
  /** The answers that get a higher one; undefined where none does. */
  readonly raised: TruthTable | undefined;
  /** Some answer gets a lower one. */
  readonly lowers: boolean;
}

/** In one word, which sets lack choice 0, 1, 2, 3 and 4. */
const lacking = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff] as const;

/**
 * Compares every answer that lacks the choice at `index` with the answer that has it too. In one pass without tables
 * between: it runs for every choice, and the memory for tables would cost more than the comparison.
 */
export function effectOf(map: RiskMap, index: number, count: number): SelectionEffect {
  const comparison = new Comparison(map, index, count);
  for (let start = 0; start < map.NO_RISK.length; start += wordsPerCall) comparison.scan(start);
  return comparison.effect();
}

class Comparison {
  readonly #map: RiskMap;
  readonly #count: number;
  /** In a word, the sets that lack the choice. */
  readonly #lacking: number;
  /** From a set to that with the choice, either inside the word or to another word. */
  readonly #shift: number;
  readonly #step: number;
  #raised: TruthTable | undefined;
  #lowers = false;
  #differs = false;

  constructor(map: RiskMap, index: number, count: number) {
    const inWord = index < lacking.length ? lacking[index] : undefined;
    this.#map = map;
    this.#count = count;
    this.#lacking = inWord ?? -1;
    this.#shift = inWord === undefined ? 0 : 1 << index;
    this.#step = inWord === undefined ? 1 << (index - 5) : 0;
  }

  scan(start: number): void {
    const { NO_RISK, MEDIUM_RISK, HIGH_RISK } = this.#map;
    const end = Math.min(start + wordsPerCall, NO_RISK.length);
    const step = this.#step;
    const shift = this.#shift;
    let lowers = 0;
    let differs = 0;
    for (let word = start; word < end; word += 1) {
      if ((word & step) !== 0) continue;
      const mask = this.#lacking & (word === 0 ? ~1 : ~0);
      const no = at(NO_RISK, word);
      const medium = at(MEDIUM_RISK, word);
      const high = at(HIGH_RISK, word);
      const noThen = at(NO_RISK, word | step) >>> shift;
      const mediumThen = at(MEDIUM_RISK, word | step) >>> shift;
      const highThen = at(HIGH_RISK, word | step) >>> shift;
      const raised = mask & ((no & (mediumThen | highThen)) | (medium & highThen));
      if (raised !== 0) (this.#raised ??= noSet(this.#count))[word] = raised;
      lowers |= mask & ((high & (noThen | mediumThen)) | (medium & noThen));
      differs |= mask & ((no ^ noThen) | (medium ^ mediumThen) | (high ^ highThen));
    }
    if (lowers !== 0) this.#lowers = true;
    if (differs !== 0) this.#differs = true;
  }

  effect(): SelectionEffect {
    return { changes: this.#differs, lowers: this.#lowers, raised: this.#raised };
  }
}

function at(table: TruthTable, word: number): number {
  return table[word] ?? 0;
}

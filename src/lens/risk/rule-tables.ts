import { everyAnswer, noSet, truthTable, type TruthTable } from '../truth-table.js';
import type { RiskRule } from './risk-map.js';

/** Where one rule of a list holds, the empty set included, and which answers it decides as the first that holds. */
export interface RuleTables {
  readonly holds: TruthTable;
  readonly decides: TruthTable;
}

/** The tables of each rule, in order. At most 15 choices. */
export function ruleTables(rules: readonly RiskRule[], choiceIds: readonly string[]): RuleTables[] {
  const rest = everyAnswer(choiceIds.length);
  return rules.map(({ condition }) => {
    const holds = truthTable(condition, choiceIds);
    const decides = noSet(choiceIds.length);
    for (let word = 0; word < rest.length; word += 1) {
      decides[word] = (rest[word] ?? 0) & (holds[word] ?? 0);
      rest[word] = (rest[word] ?? 0) & ~(holds[word] ?? 0);
    }
    return { holds, decides };
  });
}

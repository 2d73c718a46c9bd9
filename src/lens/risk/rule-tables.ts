import { everySet, noSet, truthTable, type TruthTable } from '../truth-table.js';
import type { RiskMap, RiskRule } from './risk-map.js';

/** Where one rule of a list holds, and what it decides as the first that holds; the empty set included. */
export interface RuleTables {
  readonly holds: TruthTable;
  readonly decides: TruthTable;
}

/** The tables of each rule, in order. At most 15 choices. */
export function ruleTables(rules: readonly RiskRule[], choiceIds: readonly string[]): RuleTables[] {
  const rest = everySet(choiceIds.length);
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

/** Which sets get which risk, the empty one included. */
export function mapOf(tables: readonly RuleTables[], rules: readonly RiskRule[], count: number): RiskMap {
  const map = {
    NO_RISK: noSet(count),
    MEDIUM_RISK: noSet(count),
    HIGH_RISK: noSet(count),
    UNDEFINED: everySet(count),
  };
  for (const [index, { decides }] of tables.entries()) {
    const level = map[rules[index]?.risk ?? 'UNDEFINED'];
    for (let word = 0; word < decides.length; word += 1) {
      level[word] = (level[word] ?? 0) | (decides[word] ?? 0);
      map.UNDEFINED[word] = (map.UNDEFINED[word] ?? 0) & ~(decides[word] ?? 0);
    }
  }
  return map;
}

/** The same without the empty set, for which a question is Unanswered whatever its rules say. */
export function onlyAnswers(map: RiskMap): RiskMap {
  const { NO_RISK, MEDIUM_RISK, HIGH_RISK, UNDEFINED } = map;
  return {
    NO_RISK: withoutEmptySet(NO_RISK),
    MEDIUM_RISK: withoutEmptySet(MEDIUM_RISK),
    HIGH_RISK: withoutEmptySet(HIGH_RISK),
    UNDEFINED: withoutEmptySet(UNDEFINED),
  };
}

export function withoutEmptySet(table: TruthTable): TruthTable {
  const answers = table.slice();
  answers[0] = ((answers[0] ?? 0) & ~1) >>> 0;
  return answers;
}

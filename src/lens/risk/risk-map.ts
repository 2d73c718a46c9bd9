import type { Condition } from '../condition.js';
import { everySet, noSet, truthTable, type TruthTable } from '../truth-table.js';
import type { AnswerRisk, Risk } from './risk.js';

/** A risk rule that can be evaluated. */
export interface RiskRule {
  readonly condition: Condition;
  readonly risk: Risk;
}

/** Which sets get which risk. Each set of the choices, the empty one too, is in exactly one table. */
export type RiskMap = Readonly<Record<AnswerRisk, TruthTable>>;

/** The risk of every set of the choices: the first rule that holds, in order, decides. At most 15 choices. */
export function riskMap(rules: readonly RiskRule[], choiceIds: readonly string[]): RiskMap {
  const count = choiceIds.length;
  const map = { NO_RISK: noSet(count), MEDIUM_RISK: noSet(count), HIGH_RISK: noSet(count), UNDEFINED: everySet(count) };
  for (const { condition, risk } of rules) {
    const [holds, decided, rest] = [truthTable(condition, choiceIds), map[risk], map.UNDEFINED];
    for (let word = 0; word < rest.length; word += 1) {
      const holdsHere = (holds[word] ?? 0) & (rest[word] ?? 0);
      decided[word] = (decided[word] ?? 0) | holdsHere;
      rest[word] = (rest[word] ?? 0) & ~holdsHere;
    }
  }
  return map;
}

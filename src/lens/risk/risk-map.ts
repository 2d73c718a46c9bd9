import type { Condition } from '../condition.js';
import { either, everySet, except, both, noSet, truthTable, type TruthTable } from '../truth-table.js';
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
  const map = { NO_RISK: noSet(count), MEDIUM_RISK: noSet(count), HIGH_RISK: noSet(count) };
  let rest = everySet(count);
  for (const { condition, risk } of rules) {
    const holds = truthTable(condition, choiceIds);
    map[risk] = either(map[risk], both(rest, holds));
    rest = except(rest, holds);
  }
  return { ...map, UNDEFINED: rest };
}

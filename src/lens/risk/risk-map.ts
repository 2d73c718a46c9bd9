import type { Condition } from '../condition.js';
import { everySet, hasSet, noSet, truthTable, wordsPerCall, type TruthTable } from '../truth-table.js';
import { answerRisks, type AnswerRisk, type Risk } from './risk.js';

/** A risk rule that can be evaluated. */
export interface RiskRule {
  readonly condition: Condition;
  readonly risk: Risk;
}

/** Which sets get which risk. Each set of the choices, the empty one too, is in exactly one table. */
export type RiskMap = Readonly<Record<AnswerRisk, TruthTable>>;

/** The risk of every set of the choices: the first rule that holds, in order, decides. At most 15 choices. */
export function riskMap(rules: readonly RiskRule[], choiceIds: readonly string[]): RiskMap {
  return decideSets(rules, choiceIds).map;
}

/** What the rules make of the non-empty sets, the answers a question can have, and of the empty one. */
export interface AnswerRisks {
  /** Each answer is in exactly one table, the empty set in none. */
  readonly map: RiskMap;
  /** What the rules say where nothing is selected. No review shows it: such a question is Unanswered. */
  readonly nothing: AnswerRisk;
  /** Rules that decide no answer, by index. */
  readonly idle: readonly number[];
}

export function answersByRisk(rules: readonly RiskRule[], choiceIds: readonly string[]): AnswerRisks {
  const { map, idle } = decideSets(rules, choiceIds);
  const nothing = answerRisks.find((risk) => hasSet(map[risk], 0)) ?? 'UNDEFINED';
  map[nothing][0] = (map[nothing][0] ?? 0) & ~1;
  return { map, nothing, idle };
}

function decideSets(rules: readonly RiskRule[], choiceIds: readonly string[]): { map: RiskMap; idle: number[] } {
  const count = choiceIds.length;
  const map = { NO_RISK: noSet(count), MEDIUM_RISK: noSet(count), HIGH_RISK: noSet(count), UNDEFINED: everySet(count) };
  const idle: number[] = [];
  for (const [index, { condition, risk }] of rules.entries()) {
    const holds = truthTable(condition, choiceIds);
    if (!moveSets(holds, map.UNDEFINED, map[risk])) idle.push(index);
  }
  return { map, idle };
}

/** Moves the sets for which a rule holds from one table to another; whether there was one that is not empty. */
function moveSets(holds: TruthTable, from: TruthTable, to: TruthTable): boolean {
  let moved = false;
  for (let start = 0; start < from.length; start += wordsPerCall) {
    if (moveWords(holds, from, to, start)) moved = true;
  }
  return moved;
}

function moveWords(holds: TruthTable, from: TruthTable, to: TruthTable, start: number): boolean {
  const end = Math.min(start + wordsPerCall, from.length);
  let moved = 0;
  for (let word = start; word < end; word += 1) {
    const here = (holds[word] ?? 0) & (from[word] ?? 0);
    to[word] = (to[word] ?? 0) | here;
    from[word] = (from[word] ?? 0) & ~here;
    moved |= here & (word === 0 ? ~1 : ~0);
  }
  return moved !== 0;
}

import { isNone } from '../none-of-these.js';
import { isList, valueOf, type JsonValue } from '../json.js';
import { nearestId } from '../nearest-id.js';
import { readRules } from '../risk/read-rules.js';
import { answerRisks, type AnswerRisk, type Risk } from '../risk/risk.js';
import { answersByRisk, type RiskMap, type RiskRule } from '../risk/risk-map.js';
import { ruleTables } from '../risk/rule-tables.js';
import { smallestSet } from '../smallest-set.js';
import { both, countSets, except, isEmpty, setsWith, whenSelected } from '../truth-table.js';
import { coverOf } from './cover.js';
import { whenNotApplicable, type NotApplicable } from './not-applicable.js';

/** The risk rules of one question, laid out for a reader. Ids and titles are untrusted. */
export type Explanation =
  | ExplainedQuestion
  /** Each reason is a sentence without its full stop. */
  | { readonly kind: 'unreadable'; readonly reasons: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined; readonly questions: readonly string[] };

export interface ExplainedQuestion {
  readonly kind: 'explained';
  readonly id: string;
  readonly title: string;
  /** All non-empty sets of the choices. */
  readonly answers: number;
  readonly rules: readonly ExplainedRule[];
  /** The levels that some answer gets, best first; `UNDEFINED` last. */
  readonly levels: readonly ExplainedLevel[];
  readonly choices: readonly ExplainedChoice[];
}

export interface ExplainedRule {
  readonly condition: string;
  readonly risk: Risk;
  /** Answers for which it is the first that holds. */
  readonly decides: number;
}

export interface ExplainedLevel {
  readonly risk: AnswerRisk;
  readonly answers: number;
  /** Together they describe the answers of this level; undefined where that would take too many. */
  readonly patterns: readonly IdPattern[] | undefined;
  readonly smallest: readonly string[];
}

/** Answers with and without these choices; the others may be selected or not. */
export interface IdPattern {
  readonly selected: readonly string[];
  readonly absent: readonly string[];
}

export interface ExplainedChoice {
  readonly id: string;
  readonly title: string;
  /** It is "None of these". */
  readonly none: boolean;
  /** Of the answers without it: how many get a lower, a higher risk when it is selected too. */
  readonly lowers: number;
  readonly raises: number;
  readonly notApplicable: NotApplicable;
}

/** More rows than anybody reads. */
const mostPatterns = 40;

/** Explains the question with this id. `lens` may have any shape; of two questions with the id, the first one counts. */
export function explainQuestion(lens: JsonValue | undefined, questionId: string): Explanation {
  const questions = listIn(lens, 'pillars').flatMap((pillar) => listIn(pillar, 'questions'));
  const question = questions.find((item) => valueOf(item, 'id') === questionId);
  if (question === undefined) {
    const ids = questions.map((item) => valueOf(item, 'id')).filter((id) => typeof id === 'string');
    return { kind: 'unknown', nearest: nearestId(questionId, ids), questions: ids };
  }
  const reading = readRules(question);
  if (reading.kind === 'unreadable') return reading;
  const { choiceIds, rules } = reading;
  const tables = ruleTables(rules, choiceIds);
  const map = answersByRisk(rules, choiceIds).map;
  return {
    kind: 'explained',
    id: questionId,
    title: textIn(question, 'title'),
    answers: 2 ** choiceIds.length - 1,
    rules: rules.map(({ risk }, index) => ({
      condition: textIn(listIn(question, 'riskRules')[index], 'condition').trim(),
      risk,
      decides: countSets(tables[index]?.decides ?? new Int32Array(1)),
    })),
    levels: answerRisks.filter((risk) => !isEmpty(map[risk])).map((risk) => explainLevel(map, risk, choiceIds)),
    choices: choiceIds.map((_, index) =>
      explainChoice(map, rules, choiceIds, index, listIn(question, 'choices')[index]),
    ),
  };
}

function explainLevel(map: RiskMap, risk: AnswerRisk, choiceIds: readonly string[]): ExplainedLevel {
  const table = map[risk];
  const named = (indices: readonly number[]): string[] => indices.map((index) => choiceIds[index] ?? '');
  const patterns = coverOf(table, choiceIds.length, mostPatterns)?.map(({ selected, absent }) => ({
    selected: named(selected),
    absent: named(absent),
  }));
  const smallest = named(smallestSet(table) ?? []);
  return { risk, answers: countSets(table), patterns, smallest };
}

function explainChoice(
  map: RiskMap,
  rules: readonly RiskRule[],
  choiceIds: readonly string[],
  index: number,
  choice: JsonValue | undefined,
): ExplainedChoice {
  const id = choiceIds[index] ?? '';
  const count = choiceIds.length;
  return {
    id,
    title: textIn(choice, 'title'),
    none: isNone(id),
    lowers: steps.reduce((sum, [better, worse]) => sum + movedBy(map, index, worse, better, count), 0),
    raises: steps.reduce((sum, [better, worse]) => sum + movedBy(map, index, better, worse, count), 0),
    notApplicable: whenNotApplicable(rules, id),
  };
}

const steps = [
  ['NO_RISK', 'MEDIUM_RISK'],
  ['NO_RISK', 'HIGH_RISK'],
  ['MEDIUM_RISK', 'HIGH_RISK'],
] as const;

/** How many answers of one risk, without the choice at `index`, have the other risk with it. */
function movedBy(map: RiskMap, index: number, from: Risk, to: Risk, count: number): number {
  const without = except(map[from], setsWith(index, count));
  return countSets(both(without, whenSelected(map[to], index)));
}

function listIn(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = valueOf(value, key);
  return isList(list) ? list : [];
}

function textIn(value: JsonValue | undefined, key: string): string {
  const text = valueOf(value, key);
  return typeof text === 'string' ? text : '';
}

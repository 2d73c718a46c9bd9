import { smallestSet } from '../smallest-set.js';
import {
  both,
  either,
  everyAnswer,
  everySet,
  except,
  hasSet,
  isEmpty,
  noSet,
  setsWith,
  truthTable,
  type TruthTable,
  whenSelected,
} from '../truth-table.js';
import { answerRisks, risks, type AnswerRisk, type Risk } from './risk.js';
import { riskMap, type RiskMap, type RiskRule } from './risk-map.js';

/** Choices by their index in the file, ascending. */
export type Answer = readonly number[];

/** A question in terms of its choices' indices. */
export interface Scoring {
  readonly choiceIds: readonly string[];
  readonly rules: readonly RiskRule[];
  /** The choices that are "None of these". */
  readonly none: readonly number[];
}

/** What the rules of a question make of all its answers. Every example is the smallest there is. */
export interface AnswerAnalysis {
  /** Risk levels that some answer gets, the best first. */
  readonly reached: readonly Risk[];
  /** Rules that decide no answer, by index. */
  readonly idle: readonly IdleRule[];
  readonly uncovered: Answer | undefined;
  /** Practices that change the risk of no answer; empty where all answers have one risk. */
  readonly ineffective: readonly number[];
  /** Choices whose selection raises the risk of some answer. */
  readonly raising: readonly RaisingChoice[];
  /** Set where selecting every practice does not give the best level. */
  readonly everything: { readonly risk: AnswerRisk; readonly better: Answer } | undefined;
  /** "None of these" that gets a better level alone than the worst there is. */
  readonly mildNone: readonly { readonly choice: number; readonly risk: Risk; readonly worse: Answer }[];
  /** An answer with "None of these" in it that still gets a better level than "None of these" alone. */
  readonly tolerated: { readonly answer: Answer; readonly risk: Risk } | undefined;
}

export interface IdleRule {
  readonly rule: number;
  /** An answer for which it holds, and the earlier rule that decides it; undefined where it holds for none. */
  readonly taken: { readonly answer: Answer; readonly by: number } | undefined;
  /** It would hold if nothing were selected, but then the question is Unanswered. */
  readonly holdsForNothing: boolean;
}

export interface RaisingChoice {
  readonly choice: number;
  /** The answer without the choice. */
  readonly answer: Answer;
  readonly before: Risk;
  readonly after: Risk;
  /** No answer's risk is lowered by it: it seems to describe something bad. */
  readonly onlyRaises: boolean;
}

/** Evaluates the rules over all non-empty sets of the choices. At most 15 choices. */
export function analyseAnswers({ choiceIds, rules, none }: Scoring): AnswerAnalysis {
  const count = choiceIds.length;
  const map = onlyAnswers(riskMap(rules, choiceIds), count);
  const reached = risks.filter((risk) => !isEmpty(map[risk]));
  const differs = answerRisks.filter((risk) => !isEmpty(map[risk])).length > 1;
  const practices = choiceIds.map((_, index) => index).filter((index) => !none.includes(index));
  return {
    reached,
    idle: idleRules(rules, choiceIds),
    uncovered: smallestSet(map.UNDEFINED, count),
    ineffective: differs ? practices.filter((index) => !hasEffect(map, index, count)) : [],
    raising: practices.flatMap((index) => raisingBy(map, index, count)),
    everything: everythingOf(map, practices, reached, count),
    mildNone: mildNoneOf(map, none, reached, count),
    tolerated: toleratedBy(map, none, reached, count),
  };
}

function onlyAnswers(map: RiskMap, count: number): RiskMap {
  const answers = everyAnswer(count);
  const { NO_RISK, MEDIUM_RISK, HIGH_RISK, UNDEFINED } = map;
  return {
    NO_RISK: both(NO_RISK, answers),
    MEDIUM_RISK: both(MEDIUM_RISK, answers),
    HIGH_RISK: both(HIGH_RISK, answers),
    UNDEFINED: both(UNDEFINED, answers),
  };
}

function idleRules(rules: readonly RiskRule[], choiceIds: readonly string[]): IdleRule[] {
  const count = choiceIds.length;
  const sets = rules.map(({ condition }) => truthTable(condition, choiceIds));
  const tables = sets.map((table) => both(table, everyAnswer(count)));
  let taken = noSet(count);
  return tables.flatMap((holds, index): IdleRule[] => {
    const decides = except(holds, taken);
    taken = either(taken, holds);
    if (!isEmpty(decides)) return [];
    const holdsForNothing = hasSet(sets[index] ?? noSet(count), 0);
    const answer = smallestSet(holds, count);
    if (answer === undefined) return [{ rule: index, taken: undefined, holdsForNothing }];
    const by = tables.findIndex((table) => hasSet(table, bitsOf(answer)));
    return [{ rule: index, taken: { answer, by }, holdsForNothing }];
  });
}

/** The answers without a choice whose risk would be one of `after` with it. */
function answersBefore(after: TruthTable, index: number, count: number): TruthTable {
  return except(both(whenSelected(after, index), everyAnswer(count)), setsWith(index, count));
}

function hasEffect(map: RiskMap, index: number, count: number): boolean {
  return answerRisks.some((risk) => {
    const then = answersBefore(map[risk], index, count);
    return !isEmpty(except(then, map[risk]));
  });
}

function raisingBy(map: RiskMap, index: number, count: number): RaisingChoice[] {
  const steps = [
    ['NO_RISK', 'MEDIUM_RISK'],
    ['NO_RISK', 'HIGH_RISK'],
    ['MEDIUM_RISK', 'HIGH_RISK'],
  ] as const;
  const moved = (from: Risk, to: Risk): TruthTable => both(map[from], answersBefore(map[to], index, count));
  const raised = steps.map(([better, worse]) => moved(better, worse)).reduce(either);
  const answer = smallestSet(raised, count);
  if (answer === undefined) return [];
  const onlyRaises = steps.every(([better, worse]) => isEmpty(moved(worse, better)));
  const before = riskOf(map, answer);
  const after = riskOf(map, [...answer, index]);
  return before === 'UNDEFINED' || after === 'UNDEFINED' ? [] : [{ choice: index, answer, before, after, onlyRaises }];
}

function riskOf(map: RiskMap, answer: Answer): AnswerRisk {
  return answerRisks.find((risk) => hasSet(map[risk], bitsOf(answer))) ?? 'UNDEFINED';
}

function bitsOf(answer: Answer): number {
  return answer.reduce((bits, index) => bits | (1 << index), 0);
}

function everythingOf(
  map: RiskMap,
  practices: Answer,
  [best]: readonly Risk[],
  count: number,
): AnswerAnalysis['everything'] {
  if (best === undefined || practices.length < 2) return undefined;
  const risk = riskOf(map, practices);
  const better = smallestSet(map[best], count);
  return risk === best || better === undefined ? undefined : { risk, better };
}

function mildNoneOf(map: RiskMap, none: Answer, reached: readonly Risk[], count: number): AnswerAnalysis['mildNone'] {
  const worst = reached.at(-1);
  if (worst === undefined) return [];
  return none.flatMap((choice) => {
    const risk = riskOf(map, [choice]);
    const worse = smallestSet(map[worst], count);
    return risk === 'UNDEFINED' || risk === worst || worse === undefined ? [] : [{ choice, risk, worse }];
  });
}

function toleratedBy(map: RiskMap, none: Answer, reached: readonly Risk[], count: number): AnswerAnalysis['tolerated'] {
  const worst = reached.at(-1);
  const better = reached.filter((risk) => risk !== worst).map((risk) => map[risk]);
  const withNone = none.map((index) => setsWith(index, count)).reduce(either, noSet(count));
  const alone = none.map((index) => onlySet(index, count)).reduce(either, noSet(count));
  const answer = smallestSet(except(both(better.reduce(either, noSet(count)), withNone), alone), count);
  if (answer === undefined) return undefined;
  const risk = riskOf(map, answer);
  return risk === 'UNDEFINED' ? undefined : { answer, risk };
}

function onlySet(index: number, count: number): TruthTable {
  const others = Array.from({ length: count }, (_, other) => other).filter((other) => other !== index);
  return others.reduce(
    (table, other) => except(table, setsWith(other, count)),
    both(everySet(count), setsWith(index, count)),
  );
}

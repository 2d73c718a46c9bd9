import { SmallestSet, smallestSet } from '../smallest-set.js';
import { both, everyAnswer, hasSet, isEmpty, setsWith, withoutSet } from '../truth-table.js';
import { answerRisks, risks, type AnswerRisk, type Risk } from './risk.js';
import { answersByRisk, type RiskMap, type RiskRule } from './risk-map.js';
import { ruleTables, type RuleTables } from './rule-tables.js';
import { effectOf, type SelectionEffect } from './selection-effect.js';

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
  /**
   * Practices that change the risk of no answer, and alone get what the rules say of nothing; empty where all answers
   * have one risk.
   */
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
  const { map, nothing, idle } = answersByRisk(rules, choiceIds);
  const reached = risks.filter((risk) => !isEmpty(map[risk]));
  const differs = answerRisks.filter((risk) => !isEmpty(map[risk])).length > 1;
  const practices = choiceIds.map((_, index) => index).filter((index) => !none.includes(index));
  const effects = practices.map((choice) => ({ choice, ...effectOf(map, choice, count) }));
  return {
    reached,
    idle: idle.length === 0 ? [] : idleRules(ruleTables(rules, choiceIds), count),
    uncovered: smallestSet(map.UNDEFINED, count),
    ineffective: differs
      ? effects
          .filter(({ choice, changes }) => !changes && riskOf(map, [choice]) === nothing)
          .map(({ choice }) => choice)
      : [],
    raising: effects.flatMap((effect) => raisingBy(map, effect)),
    everything: everythingOf(map, practices, reached, count),
    mildNone: mildNoneOf(map, none, reached, count),
    tolerated: toleratedBy(map, none, reached, count),
  };
}

function idleRules(tables: readonly RuleTables[], count: number): IdleRule[] {
  return tables.flatMap(({ holds, decides }, rule): IdleRule[] => {
    if (!isEmpty(decides)) return [];
    const holdsForNothing = hasSet(holds, 0);
    const answer = smallestSet(both(holds, everyAnswer(count)), count);
    if (answer === undefined) return [{ rule, taken: undefined, holdsForNothing }];
    const by = tables.findIndex((earlier) => hasSet(earlier.decides, bitsOf(answer)));
    return [{ rule, taken: { answer, by }, holdsForNothing }];
  });
}

function raisingBy(map: RiskMap, effect: SelectionEffect & { readonly choice: number }): RaisingChoice[] {
  const { choice, raised, lowers } = effect;
  if (raised === undefined) return [];
  const before = riskOf(map, raised);
  const after = riskOf(map, [...raised, choice]);
  if (before === 'UNDEFINED' || after === 'UNDEFINED') return [];
  return [{ choice, answer: raised, before, after, onlyRaises: !lowers }];
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
  const better = risk === best ? undefined : smallestSet(map[best], count);
  return better === undefined ? undefined : { risk, better };
}

function mildNoneOf(map: RiskMap, none: Answer, reached: readonly Risk[], count: number): AnswerAnalysis['mildNone'] {
  const worst = reached.at(-1);
  if (worst === undefined) return [];
  return none.flatMap((choice) => {
    const risk = riskOf(map, [choice]);
    if (risk === 'UNDEFINED' || risk === worst) return [];
    const worse = smallestSet(map[worst], count);
    return worse === undefined ? [] : [{ choice, risk, worse }];
  });
}

function toleratedBy(map: RiskMap, none: Answer, reached: readonly Risk[], count: number): AnswerAnalysis['tolerated'] {
  const better = reached.slice(0, -1).map((risk) => map[risk]);
  if (none.length === 0 || better.length === 0) return undefined;
  const search = new SmallestSet();
  for (const index of none) {
    const withOthers = withoutSet(setsWith(index, count), 1 << index);
    for (const table of better) search.offerCommon(table, withOthers);
  }
  const answer = search.found(count);
  const risk = answer === undefined ? 'UNDEFINED' : riskOf(map, answer);
  return answer === undefined || risk === 'UNDEFINED' ? undefined : { answer, risk };
}

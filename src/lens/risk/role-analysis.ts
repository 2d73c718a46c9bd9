import {
  both,
  either,
  everyAnswer,
  hasSet,
  isEmpty,
  noSet,
  setsWith,
  withoutSet,
  type TruthTable,
} from '../truth-table.js';
import { answerRisks, risks, type AnswerRisk, type Risk } from './risk.js';
import { answersByRisk, type RiskMap } from './risk-map.js';
import { rulesFor, standInIds, type RoleQuestion } from './roles.js';
import { ruleTables } from './rule-tables.js';
import { effectOf, type SelectionEffect } from './selection-effect.js';

/** What rules make of all answers, as sets of stand-ins: the same for all questions with one key. */
export interface RoleAnalysis {
  readonly map: RiskMap;
  /** What the rules say where nothing is selected. */
  readonly nothing: AnswerRisk;
  /** Risk levels that some answer gets, the best first. */
  readonly reached: readonly Risk[];
  /** Not all answers have one risk. */
  readonly differs: boolean;
  /** Rules that decide no answer, by index. */
  readonly idle: readonly IdleTables[];
  /** What it does to select a member of a role, by the role; undefined for a "None of these". */
  readonly effects: readonly (SelectionEffect | undefined)[];
  /** Answers with a "None of these" and more in them that get a better level than the worst; undefined: there is none. */
  readonly tolerated: TruthTable | undefined;
}

export interface IdleTables {
  readonly rule: number;
  /** The answers for which it holds. */
  readonly holds: TruthTable;
  readonly holdsForNothing: boolean;
  /** The earlier rule that decides an answer for which it holds. */
  readonly deciderOf: (answer: number) => number;
}

/** Evaluates the rules over all non-empty sets of the stand-ins. At most 15. */
export function analyseRoles({ roles, count, rules: lists }: RoleQuestion): RoleAnalysis {
  const standIns = standInIds(count);
  const rules = rulesFor(lists, standIns);
  const { map, nothing, idle } = answersByRisk(rules, standIns);
  const found = answerRisks.filter((risk) => !isEmpty(map[risk]));
  const reached = risks.filter((risk) => found.includes(risk));
  const tables = idle.length === 0 ? [] : ruleTables(rules, standIns);
  return {
    map,
    nothing,
    reached,
    differs: found.length > 1,
    idle: idle.map((rule) => {
      const holds = tables[rule]?.holds ?? noSet(count);
      return {
        rule,
        holds: both(holds, everyAnswer(count)),
        holdsForNothing: hasSet(holds, 0),
        deciderOf: (answer) => tables.findIndex(({ decides }) => hasSet(decides, answer)),
      };
    }),
    effects: roles.map(({ none, standIn }) => (none ? undefined : effectOf(map, standIn, count))),
    tolerated: toleratedIn(
      roles.filter(({ none }) => none).map(({ standIn }) => standIn),
      reached.slice(0, -1).map((risk) => map[risk]),
      count,
    ),
  };
}

function toleratedIn(none: readonly number[], better: readonly TruthTable[], count: number): TruthTable | undefined {
  let tolerated: TruthTable | undefined;
  for (const index of none) {
    const withOthers = withoutSet(setsWith(index, count), 1 << index);
    for (const table of better) {
      const common = both(table, withOthers);
      if (!isEmpty(common)) tolerated = tolerated === undefined ? common : either(tolerated, common);
    }
  }
  return tolerated;
}

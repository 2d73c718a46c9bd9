import type { RulesReading } from '../lens/risk/read-rules.js';
import { riskMap, type RiskMap } from '../lens/risk/risk-map.js';
import { answerRisks, type AnswerRisk } from '../lens/risk/risk.js';
import { membersByStandIn, rolesOf, rulesFor, standInIds, standInsOf, type Role } from '../lens/risk/roles.js';
import { indicesOf, smallestUnion } from '../lens/smallest-set.js';
import {
  bitsIn,
  either,
  everyAnswer,
  except,
  hasSet,
  noSet,
  setsWith,
  wordsPerCall,
  type TruthTable,
} from '../lens/truth-table.js';
import type { RiskImpact, Witness } from './lens-diff.js';

/** The choices and rules of a question that can be evaluated. */
export type Rules = Extract<RulesReading, { kind: 'rules' }>;

/**
 * Counts what new choices and rules do to every answer that the old choices allow, and finds the smallest one changed.
 * Undefined if no answer changes its risk.
 */
export function riskImpact(question: string, before: Rules, after: Rules): RiskImpact | undefined {
  const ids = before.choiceIds;
  const gone = ids.reduce((bits, id, index) => (after.choiceIds.includes(id) ? bits : bits | (1 << index)), 0);
  // A new choice is selected in no existing answer, and a removed one is named by no new rule, so the old ids suffice.
  const both = [...before.rules, ...after.rules];
  const { roles, count, rules } = rolesOf({ choiceIds: ids, rules: both, none: [], apart: gone });
  const standIns = standInIds(count);
  const evaluable = rulesFor(rules, standIns);
  const maps = {
    old: riskMap(evaluable.slice(0, before.rules.length), standIns),
    now: riskMap(evaluable.slice(before.rules.length), standIns),
    unanswered: answersLost(roles, gone, count),
  };
  const comparison = new Comparison(maps, answersIn(roles));
  const witness = witnessOf(comparison.changed, ids, roles, maps);
  if (witness === undefined) return undefined;
  const counts = comparison.counts();
  const changed = counts.raised + counts.lowered + counts.unanswered + counts.undefined;
  return { question, answers: 2 ** ids.length - 1, changed, ...counts, witness };
}

/** What sets of stand-ins get before and after, and which of them consist of choices that are gone. */
interface Maps {
  readonly old: RiskMap;
  readonly now: RiskMap;
  readonly unanswered: TruthTable;
}

function answersLost(roles: readonly Role[], gone: number, count: number): TruthTable {
  if (gone === 0) return noSet(count);
  const surviving = roles.filter(({ members }) => (members & gone) === 0).map(standInsOf);
  const kept = surviving.flatMap(indicesOf).map((index) => setsWith(index, count));
  return except(everyAnswer(count), kept.reduce(either, noSet(count)));
}

/** How many answers the sets in a word at a position stand for. */
type AnswerCount = (word: number, position: number) => number;

/**
 * Of a role with several members, the set of its first stand-in stands for all answers with some of them, that of both
 * for the one answer with all, and that of the other alone for none that is not counted already.
 */
function answersIn(roles: readonly Role[]): AnswerCount {
  const sizes = roles.map(({ members }) => bitsIn(members));
  if (sizes.every((size) => size === 1)) return bitsIn;
  let answers = [1];
  for (const size of sizes) {
    const some = answers.map((count) => count * (2 ** size - 2));
    answers = size === 1 ? [...answers, ...answers] : [...answers, ...some, ...answers.map(() => 0), ...answers];
  }
  return (word, position) => {
    let sum = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
      sum += answers[position * 32 + 31 - Math.clz32(rest & -rest)] ?? 0;
    return sum;
  };
}

/** Which answers change, and how many in which way. One pass without tables of its own: there are up to 2^15 answers. */
class Comparison {
  readonly changed: TruthTable;
  private readonly maps: Maps;
  private readonly countOf: AnswerCount;
  private raised = 0;
  private lowered = 0;
  private unanswered = 0;
  private uncovered = 0;

  constructor(maps: Maps, countOf: AnswerCount) {
    this.changed = maps.unanswered.slice();
    this.maps = maps;
    this.countOf = countOf;
    for (let start = 0; start < this.changed.length; start += wordsPerCall) this.compareWords(start);
  }

  counts() {
    const { raised, lowered, unanswered, uncovered } = this;
    return { raised, lowered, unanswered, undefined: uncovered };
  }

  private compareWords(start: number): void {
    const { old, now, unanswered } = this.maps;
    const end = Math.min(start + wordsPerCall, this.changed.length);
    for (let word = start; word < end; word += 1) {
      const lost = unanswered[word] ?? 0;
      const mask = (word === 0 ? ~1 : ~0) & ~lost;
      const none = old.NO_RISK[word] ?? 0;
      const medium = old.MEDIUM_RISK[word] ?? 0;
      const high = old.HIGH_RISK[word] ?? 0;
      const noneNow = now.NO_RISK[word] ?? 0;
      const mediumNow = now.MEDIUM_RISK[word] ?? 0;
      const highNow = now.HIGH_RISK[word] ?? 0;
      const raised = mask & ((none & (mediumNow | highNow)) | (medium & highNow));
      const lowered = mask & ((noneNow & (medium | high)) | (mediumNow & high));
      const uncovered = mask & ((old.UNDEFINED[word] ?? 0) ^ (now.UNDEFINED[word] ?? 0));
      const changed = lost | raised | lowered | uncovered;
      if (changed === 0) continue;
      this.raised += this.countOf(raised, word);
      this.lowered += this.countOf(lowered, word);
      this.uncovered += this.countOf(uncovered, word);
      this.unanswered += this.countOf(lost, word);
      this.changed[word] = changed;
    }
  }
}

/** The smallest answer that changes. */
function witnessOf(
  changed: TruthTable,
  ids: readonly string[],
  roles: readonly Role[],
  { old, now, unanswered }: Maps,
): Witness | undefined {
  const smallest = smallestUnion(changed, membersByStandIn(roles));
  if (smallest === undefined) return undefined;
  const { set, members } = smallest;
  const riskIn = (map: RiskMap): AnswerRisk => answerRisks.find((risk) => hasSet(map[risk], set)) ?? 'UNDEFINED';
  return {
    selected: members.map((index) => ids[index] ?? ''),
    before: riskIn(old),
    after: hasSet(unanswered, set) ? 'UNANSWERED' : riskIn(now),
  };
}

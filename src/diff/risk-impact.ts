import type { RulesReading } from '../lens/risk/read-rules.js';
import { riskMap, type RiskMap } from '../lens/risk/risk-map.js';
import { answerRisks, type AnswerRisk } from '../lens/risk/risk.js';
import { smallestSet } from '../lens/smallest-set.js';
import {
  bitsIn,
  countSets,
  either,
  everyAnswer,
  except,
  hasSet,
  noSet,
  setsWith,
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
  const count = before.choiceIds.length;
  const old = riskMap(before.rules, before.choiceIds);
  // A new choice is selected in no existing answer, and a removed one is named by no new rule, so the old ids suffice.
  const now = riskMap(after.rules, before.choiceIds);
  const unanswered = answersLost(before.choiceIds, after.choiceIds);
  const { changed, ...counts } = compareMaps(old, now, { answers: everyAnswer(count), unanswered });
  const witness = witnessOf(changed, before.choiceIds, { old, now, unanswered });
  if (witness === undefined) return undefined;
  const total = counts.raised + counts.lowered + counts.unanswered + counts.undefined;
  return { question, answers: 2 ** count - 1, changed: total, ...counts, witness };
}

/** The answers whose choices are all gone. */
function answersLost(before: readonly string[], after: readonly string[]): TruthTable {
  const count = before.length;
  if (before.every((id) => after.includes(id))) return noSet(count);
  const surviving = before.flatMap((id, index) => (after.includes(id) ? [setsWith(index, count)] : []));
  return except(everyAnswer(count), surviving.reduce(either, noSet(count)));
}

interface Answers {
  readonly answers: TruthTable;
  readonly unanswered: TruthTable;
}

/** Which answers change, and how many in which way. One loop without tables of its own: there are up to 2^15 answers. */
function compareMaps(old: RiskMap, now: RiskMap, { answers, unanswered }: Answers) {
  const changed = unanswered.slice();
  const counts = { raised: 0, lowered: 0, unanswered: countSets(unanswered), undefined: 0 };
  for (let word = 0; word < changed.length; word += 1) {
    const mask = (answers[word] ?? 0) & ~(unanswered[word] ?? 0);
    const none = old.NO_RISK[word] ?? 0;
    const medium = old.MEDIUM_RISK[word] ?? 0;
    const high = old.HIGH_RISK[word] ?? 0;
    const noneNow = now.NO_RISK[word] ?? 0;
    const mediumNow = now.MEDIUM_RISK[word] ?? 0;
    const highNow = now.HIGH_RISK[word] ?? 0;
    const raised = mask & ((none & (mediumNow | highNow)) | (medium & highNow));
    const lowered = mask & ((noneNow & (medium | high)) | (mediumNow & high));
    const uncovered = mask & ((old.UNDEFINED[word] ?? 0) ^ (now.UNDEFINED[word] ?? 0));
    counts.raised += bitsIn(raised);
    counts.lowered += bitsIn(lowered);
    counts.undefined += bitsIn(uncovered);
    changed[word] = (changed[word] ?? 0) | raised | lowered | uncovered;
  }
  return { changed, ...counts };
}

function witnessOf(
  changed: TruthTable,
  ids: readonly string[],
  { old, now, unanswered }: { old: RiskMap; now: RiskMap; unanswered: TruthTable },
): Witness | undefined {
  const indices = smallestSet(changed);
  if (indices === undefined) return undefined;
  const set = indices.reduce((bits, index) => bits | (1 << index), 0);
  const riskIn = (map: RiskMap): AnswerRisk => answerRisks.find((risk) => hasSet(map[risk], set)) ?? 'UNDEFINED';
  return {
    selected: indices.map((index) => ids[index] ?? ''),
    before: riskIn(old),
    after: hasSet(unanswered, set) ? 'UNANSWERED' : riskIn(now),
  };
}

import type { RulesReading } from '../lens/risk/read-rules.js';
import { riskMap, type RiskMap } from '../lens/risk/risk-map.js';
import { answerRisks, type AnswerRisk } from '../lens/risk/risk.js';
import { smallestSet } from '../lens/smallest-set.js';
import {
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
  const kept = except(everyAnswer(count), unanswered);
  const changes = compareMaps(old, now, kept);
  const changed = [changes.raised, changes.lowered, changes.uncovered].reduce(either, unanswered);
  const witness = witnessOf(changed, before.choiceIds, { old, now, unanswered });
  if (witness === undefined) return undefined;
  return {
    question,
    answers: 2 ** count - 1,
    changed: countSets(changed),
    raised: countSets(changes.raised),
    lowered: countSets(changes.lowered),
    unanswered: countSets(unanswered),
    undefined: countSets(changes.uncovered),
    witness,
  };
}

/** The answers whose choices are all gone. */
function answersLost(before: readonly string[], after: readonly string[]): TruthTable {
  const count = before.length;
  if (before.every((id) => after.includes(id))) return noSet(count);
  const surviving = before.flatMap((id, index) => (after.includes(id) ? [setsWith(index, count)] : []));
  return except(everyAnswer(count), surviving.reduce(either, noSet(count)));
}

/** Which of the sets `within` get another risk, and in which direction. One loop, since a table may have 2^15 bits. */
function compareMaps(old: RiskMap, now: RiskMap, within: TruthTable) {
  const [raised, lowered, uncovered] = [within.slice(), within.slice(), within.slice()];
  for (let word = 0; word < within.length; word += 1) {
    const [none, medium, high] = [old.NO_RISK[word] ?? 0, old.MEDIUM_RISK[word] ?? 0, old.HIGH_RISK[word] ?? 0];
    const [noneNow, mediumNow] = [now.NO_RISK[word] ?? 0, now.MEDIUM_RISK[word] ?? 0];
    const highNow = now.HIGH_RISK[word] ?? 0;
    const mask = within[word] ?? 0;
    raised[word] = mask & ((none & (mediumNow | highNow)) | (medium & highNow));
    lowered[word] = mask & ((noneNow & (medium | high)) | (mediumNow & high));
    uncovered[word] = mask & ((old.UNDEFINED[word] ?? 0) ^ (now.UNDEFINED[word] ?? 0));
  }
  return { raised, lowered, uncovered };
}

function witnessOf(
  changed: TruthTable,
  ids: readonly string[],
  { old, now, unanswered }: { old: RiskMap; now: RiskMap; unanswered: TruthTable },
): Witness | undefined {
  const indices = smallestSet(changed, ids.length);
  if (indices === undefined) return undefined;
  const set = indices.reduce((bits, index) => bits | (1 << index), 0);
  const riskIn = (map: RiskMap): AnswerRisk => answerRisks.find((risk) => hasSet(map[risk], set)) ?? 'UNDEFINED';
  return {
    selected: indices.map((index) => ids[index] ?? ''),
    before: riskIn(old),
    after: hasSet(unanswered, set) ? 'UNANSWERED' : riskIn(now),
  };
}

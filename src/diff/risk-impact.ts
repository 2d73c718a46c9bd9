import type { RulesReading } from '../lens/risk/read-rules.js';
import { riskMap, type RiskMap } from '../lens/risk/risk-map.js';
import { answerRisks, risks, type AnswerRisk } from '../lens/risk/risk.js';
import { smallestSet } from '../lens/smallest-set.js';
import {
  both,
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
  const fresh = new Set(after.choiceIds);
  const survives = before.choiceIds
    .map((id, index) => (fresh.has(id) ? setsWith(index, count) : noSet(count)))
    .reduce(either, noSet(count));
  const answers = everyAnswer(count);
  const unanswered = except(answers, survives);
  const old = riskMap(before.rules, before.choiceIds);
  // A new choice is selected in no existing answer, and a removed one is named by no new rule, so the old ids suffice.
  const now = riskMap(after.rules, before.choiceIds);
  const counts = { raised: noSet(count), lowered: noSet(count), undefined: noSet(count) };
  const kept = both(answers, survives);
  for (const from of answerRisks) {
    for (const to of answerRisks) {
      if (from === to) continue;
      const bucket = bucketOf(from, to);
      counts[bucket] = either(counts[bucket], both(kept, both(old[from], now[to])));
    }
  }
  const changed = Object.values(counts).reduce(either, unanswered);
  const witness = witnessOf(changed, before.choiceIds, { old, now, unanswered });
  if (witness === undefined) return undefined;
  return {
    question,
    answers: countSets(answers),
    changed: countSets(changed),
    raised: countSets(counts.raised),
    lowered: countSets(counts.lowered),
    unanswered: countSets(unanswered),
    undefined: countSets(counts.undefined),
    witness,
  };
}

function bucketOf(from: AnswerRisk, to: AnswerRisk): 'raised' | 'lowered' | 'undefined' {
  if (from === 'UNDEFINED' || to === 'UNDEFINED') return 'undefined';
  return risks.indexOf(to) > risks.indexOf(from) ? 'raised' : 'lowered';
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

import { evaluator, subsets, type TextRule } from '../../lens/support/naive-risk.js';

export interface NaiveQuestion {
  readonly id: string;
  readonly choices: readonly { readonly id: string }[];
  readonly riskRules: readonly TextRule[];
}

const order = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];

/** What happens to each existing answer, one by one, straight from the definition; undefined if nothing changes. */
export function naiveImpact(before: NaiveQuestion, after: NaiveQuestion) {
  const ids = before.choices.map(({ id }) => id);
  const surviving = new Set(after.choices.map(({ id }) => id));
  const riskBefore = evaluator(before.riskRules, ids);
  const riskAfter = evaluator(after.riskRules, [...surviving]);
  const counts = { raised: 0, lowered: 0, unanswered: 0, undefined: 0 };
  let witness: { selected: string[]; before: string; after: string } | undefined;
  const answers = subsets(ids).filter((set) => set.length > 0);
  for (const selected of answers) {
    const kept = selected.filter((id) => surviving.has(id));
    const old = riskBefore(new Set(selected));
    const now = kept.length === 0 ? 'UNANSWERED' : riskAfter(new Set(kept));
    if (old === now) continue;
    if (now === 'UNANSWERED') counts.unanswered += 1;
    else if (old === 'UNDEFINED' || now === 'UNDEFINED') counts.undefined += 1;
    else if (order.indexOf(now) > order.indexOf(old)) counts.raised += 1;
    else counts.lowered += 1;
    witness ??= { selected, before: old, after: now };
  }
  if (witness === undefined) return undefined;
  const changed = counts.raised + counts.lowered + counts.unanswered + counts.undefined;
  return { question: after.id, answers: answers.length, changed, ...counts, witness };
}

import { grouped } from '../lens/grouped.js';
import type { RulesReading } from '../lens/risk/read-rules.js';
import type { Side } from './fact.js';
import type { RiskImpact, RulesUnderRename } from './lens-diff.js';
import { subjectOf } from './subject.js';

export interface RulesFinding {
  readonly impact: RiskImpact | undefined;
  /** All there are. */
  readonly answers: number;
  readonly sameChoices: boolean;
  /** Set where choices were renamed. */
  readonly rules: RulesUnderRename | null;
}

/** What new rules do to the answers of a question. */
export function rulesChanged(question: Side, { impact, answers, sameChoices, rules }: RulesFinding): string {
  const subject = `Risk rules of ${subjectOf(question)}`;
  const all = answers === 1 ? 'its only possible answer' : `each of its ${grouped(answers)} possible answers`;
  if (impact === undefined) {
    return sameChoices
      ? `${subject} rewritten with the same result for ${all}`
      : `${subject} changed, with the same risk for ${all}`;
  }
  const renamed =
    rules === 'equivalent' ? '; with the renamed ids put in place of the old ones they decide as before' : '';
  return `${subject} changed: ${countsOf(impact)}${renamed}`;
}

/** Why nobody can tell what becomes of the answers of a question. */
export function notComparable(question: Side, before: RulesReading, after: RulesReading): string {
  const reasons = [...reasonsOf('before', before), ...reasonsOf('after', after)];
  return `Risk of ${subjectOf(question)} cannot be compared: ${reasons.join('; ')}`;
}

/** How many answers change, and how. */
export function countsOf(impact: RiskImpact): string {
  const parts = (
    [
      [impact.raised, 'to a higher risk'],
      [impact.lowered, 'to a lower risk'],
      [impact.unanswered, 'to Unanswered'],
      [impact.undefined, 'to or from no rule at all'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, where]) => `${grouped(count)} ${where}`);
  const verb = impact.changed === 1 ? 'changes' : 'change';
  const answers = impact.answers === 1 ? 'answer' : 'answers';
  return `${grouped(impact.changed)} of ${grouped(impact.answers)} possible ${answers} ${verb}, ${parts.join(', ')}`;
}

function reasonsOf(when: string, reading: RulesReading): string[] {
  return reading.kind === 'unreadable' ? [`${when}, ${reading.reasons.join(' and ')}`] : [];
}

import { isList, isObject, objectOf, type JsonValue } from '../lens/json.js';
import { pointerTo } from '../lens/pointer.js';
import { readRules, type RulesReading } from '../lens/risk/read-rules.js';
import { compareFields } from './compare-fields.js';
import type { Entry, QuestionEntry } from './entries.js';
import { childPair, factOf, type Fact, type Pair } from './fact.js';
import type { Renamed } from './find-renames.js';
import type { RiskImpact } from './lens-diff.js';
import type { KeptPair, Paired } from './pair-by-id.js';
import { riskImpact } from './risk-impact.js';
import { notComparable, rulesChanged } from './risk-messages.js';
import { sameButLineEnds, sameValue } from './same-value.js';

/** What is known of the risk of a question kept. */
export interface RiskComparison {
  readonly facts: readonly Fact[];
  /** Undefined where no existing answer changes its risk, or nobody can tell. */
  readonly impact: RiskImpact | undefined;
  /** Whether choices or rules differ and one side cannot be evaluated. */
  readonly isUnscored: boolean;
}

const nothing: RiskComparison = { facts: [], impact: undefined, isUnscored: false };

/** Compares choices and risk rules of a question as far as they decide the risk of its answers. */
export function compareRisk(
  pair: KeptPair<QuestionEntry>,
  choices: Paired<Entry>,
  renamed: readonly Renamed[],
): RiskComparison {
  const rules = childPair(pair, 'riskRules');
  const sameChoices = choices.removed.length + choices.added.length === 0 && sameShape(childPair(pair, 'choices'));
  if (sameChoices && sameValue(rules.before.value, rules.after.value)) return nothing;
  const decisive = { before: decisiveParts(rules.before.value), after: decisiveParts(rules.after.value) };
  const rulesDiffer = !sameButLineEnds(decisive.before, decisive.after);
  const incidental = incidentalFacts(rules, rulesDiffer || sameValue(decisive.before, decisive.after));
  if (!rulesDiffer && sameChoices) return { facts: incidental, impact: undefined, isUnscored: false };
  const before = readingOf(pair.before, pair.ambiguous);
  const after = readingOf(pair.after, pair.ambiguous);
  if (before.kind !== 'rules' || after.kind !== 'rules') {
    const fact = factOf('risk-not-comparable', rules, notComparable(pair.after, before, after));
    return { facts: [fact, ...incidental], impact: undefined, isUnscored: true };
  }
  const impact = riskImpact(pair.after.id ?? '', before, after);
  if (!rulesDiffer) return { facts: incidental, impact, isUnscored: false };
  const kind = impact === undefined && sameChoices ? 'risk-rules-rewritten' : 'risk-rules-changed';
  const answers = 2 ** before.choiceIds.length - 1;
  const message = rulesChanged(pair.after, { impact, answers, sameChoices, rules: renamed[0]?.rename.rules ?? null });
  const fact = factOf(kind, rules, message, { rescores: impact !== undefined });
  return { facts: [fact, ...incidental], impact, isUnscored: false };
}

/** What decides: of each rule its condition and its risk, in their order. */
function decisiveParts(rules: JsonValue | undefined): JsonValue | undefined {
  if (!isList(rules)) return rules;
  return rules.map((rule) => {
    if (!isObject(rule)) return rule;
    return objectOf(
      ['condition', 'risk'].filter((key) => Object.hasOwn(rule, key)).map((key) => [key, rule[key] ?? null]),
    );
  });
}

/** Line ends in conditions, and keys of rules that AWS does not know, by the place of the rule. */
function incidentalFacts(rules: Pair, sameLineEnds: boolean): Fact[] {
  const [before, after] = [rules.before.value, rules.after.value];
  if (!isList(before) || !isList(after)) return [];
  const known = { condition: () => [], risk: () => [] };
  return [
    ...(sameLineEnds ? [] : [factOf('line-endings-changed', rules, 'Only line ends differ in the risk rules')]),
    ...after.flatMap((value, index) => {
      const old = before[index];
      if (!isObject(value) || !isObject(old)) return [];
      const place = pointerTo(rules.after.pointer, index);
      return compareFields(
        { before: { ...rules.before, value: old }, after: { ...rules.after, value, pointer: place } },
        known,
      );
    }),
  ];
}

function sameShape({ before, after }: Pair): boolean {
  return isList(before.value) === isList(after.value);
}

function readingOf(question: QuestionEntry, ambiguous: boolean): RulesReading {
  const reading = readRules(question.value);
  if (!ambiguous) return reading;
  const reasons = reading.kind === 'unreadable' ? reading.reasons : [];
  return { kind: 'unreadable', reasons: ['its id is missing or used twice', ...reasons] };
}

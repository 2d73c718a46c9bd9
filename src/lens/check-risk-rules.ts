import type { ConditionParser, ConditionReading } from './condition.js';
import type { FindingList } from './finding-list.js';
import type { Entry, Text } from './lens-outline.js';
import { nearestId } from './nearest-id.js';
import { quoted } from './quoted.js';
import { isRisk, risks } from './risk/risk.js';

interface Rule {
  readonly entry: Entry;
  readonly condition: Text | undefined;
  readonly reading: ConditionReading | undefined;
}

/** Checks the form of a question's risk rules: levels, conditions, and where `default` stands. */
export function checkRiskRules(findings: FindingList, question: Entry, parse: ConditionParser): void {
  const choiceIds = question
    .entries('choices')
    .map((choice) => choice.member('id'))
    .filter((id) => typeof id === 'string');
  const rules = question.entries('riskRules').map((entry): Rule => {
    const condition = entry.text('condition');
    return { entry, condition, reading: condition === undefined ? undefined : parse(condition.value) };
  });
  const isCut = findings.isCut(question, 'choices');
  checkLevels(findings, rules);
  checkDefaults(findings, question, rules);
  for (const { condition, reading } of rules) {
    if (condition !== undefined && reading !== undefined) {
      checkCondition(findings, condition, reading, isCut ? undefined : choiceIds);
    }
  }
}

function checkCondition(
  findings: FindingList,
  condition: Text,
  reading: ConditionReading,
  /** Undefined where a syntax error may have swallowed one. */
  choiceIds: readonly string[] | undefined,
): void {
  const { value } = condition;
  if ('problem' in reading) {
    const { message, start } = reading.problem;
    const hint = 'Use choice ids, &&, ||, ! and parentheses.';
    findings.add('rule-syntax', condition.at(start), `The condition ${quoted(value)}: ${message}.`, hint);
    return;
  }
  if (choiceIds !== undefined) checkOperands(findings, condition, reading, choiceIds);
  if (reading.mixed === undefined) return;
  const message = `The condition ${quoted(value)} mixes && and || without parentheses.`;
  const hint = 'Put parentheses around what belongs together.';
  findings.add('rule-mixed-operators', condition.at(reading.mixed.start), message, hint);
}

function checkOperands(
  findings: FindingList,
  condition: Text,
  { operands, placeOf }: Extract<ConditionReading, { condition: unknown }>,
  choiceIds: readonly string[],
): void {
  const seen = new Set(choiceIds);
  for (const [index, id] of operands.entries()) {
    if (seen.has(id) || findings.isFull('rule-unknown-choice')) continue;
    seen.add(id);
    const message = `The condition names ${quoted(id)}, which is no choice of this question.`;
    findings.add('rule-unknown-choice', condition.at(placeOf(index).start), message, insteadOf(id, choiceIds));
  }
}

function insteadOf(id: string, choiceIds: readonly string[]): string {
  if (id.toLowerCase() === 'default') return 'Write "default" in small letters.';
  const near = nearestId(id, choiceIds);
  return near === undefined ? 'Use the id of a choice, or add the choice.' : `Did you mean ${quoted(near)}?`;
}

function checkLevels(findings: FindingList, rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { entry } of rules) {
    const risk = entry.text('risk');
    if (risk === undefined) continue;
    if (!isRisk(risk.value)) {
      findings.add('rule-risk', risk, `The risk ${quoted(risk.value)} does not exist.`, `Use ${risks.join(', ')}.`);
    } else if (seen.has(risk.value)) {
      const message = `The question already has a rule for ${risk.value}.`;
      findings.add('rule-risk-twice', risk, message, 'Join the two conditions with || in one rule.');
    }
    seen.add(risk.value);
  }
}

function checkDefaults(findings: FindingList, question: Entry, rules: readonly Rule[]): void {
  if (rules.length === 0) return;
  const list = question.at('riskRules');
  const [first, ...others] = rules.filter(isDefault);
  if (first === undefined) {
    // A rule that was cut or misspelled may be the one.
    if ([list, question, ...rules.map(({ entry }) => entry)].some((place) => findings.isBroken(place))) return;
    const hint = 'Add { "condition": "default", "risk": "HIGH_RISK" } at the end.';
    findings.add('rule-default-missing', list, 'The question has no default rule.', hint);
    return;
  }
  for (const { condition } of others) {
    const message = 'The question already has a default rule.';
    if (condition !== undefined) findings.add('rule-default-twice', condition, message, 'Remove one of them.');
  }
  const behind = rules.slice(rules.indexOf(first) + 1).filter((rule) => !isDefault(rule)).length;
  if (behind === 0 || first.condition === undefined) return;
  const unreached = behind === 1 ? 'a rule that is' : `${behind} rules that are`;
  const message = `The default rule stands before ${unreached} never reached.`;
  findings.add('rule-default-not-last', first.condition, message, 'Put the default rule last.');
}

function isDefault({ reading }: Rule): boolean {
  return reading !== undefined && 'condition' in reading && reading.condition.kind === 'default';
}

import { parseCondition, type ConditionReading } from './condition.js';
import type { FindingList } from './finding-list.js';
import type { Spot } from './spot.js';
import { memberOf } from './json-tree.js';
import { entriesOf, textOf, type Entry, type Text } from './lens-outline.js';
import { nearestId } from './nearest-id.js';
import { offsetInText } from './offset-in-text.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';
import { isRisk, risks } from './risk/risk.js';

interface Rule {
  readonly entry: Entry;
  readonly condition: Text | undefined;
  readonly reading: ConditionReading | undefined;
}

/** Checks the form of a question's risk rules: levels, conditions, and where `default` stands. */
export function checkRiskRules(findings: FindingList, fileText: string, question: Entry): void {
  const choiceIds = entriesOf(question, 'choices')
    .map((choice) => textOf(choice, 'id')?.value)
    .filter((id) => id !== undefined);
  const rules = entriesOf(question, 'riskRules').map((entry): Rule => {
    const condition = textOf(entry, 'condition');
    return { entry, condition, reading: condition === undefined ? undefined : parseCondition(condition.value) };
  });
  checkLevels(findings, rules);
  checkDefaults(findings, question, rules);
  for (const { condition, reading } of rules) {
    if (condition !== undefined && reading !== undefined) {
      checkCondition(findings, fileText, condition, reading, choiceIds);
    }
  }
}

function checkCondition(
  findings: FindingList,
  fileText: string,
  { value, node, pointer }: Text,
  reading: ConditionReading,
  choiceIds: readonly string[],
): void {
  const at = (index: number): Spot => ({ offset: offsetInText(fileText, node, index), pointer });
  if ('problem' in reading) {
    const { message, start } = reading.problem;
    const hint = 'Use choice ids, &&, ||, ! and parentheses.';
    findings.add('rule-syntax', at(start), `The condition ${quoted(value)}: ${message}.`, hint);
    return;
  }
  const seen = new Set(choiceIds);
  for (const { id, start } of reading.operands) {
    if (seen.has(id) || findings.isFull('rule-unknown-choice')) continue;
    seen.add(id);
    const message = `The condition names ${quoted(id)}, which is no choice of this question.`;
    findings.add('rule-unknown-choice', at(start), message, insteadOf(id, choiceIds));
  }
  if (reading.mixed === undefined) return;
  const message = `The condition ${quoted(value)} mixes && and || without parentheses.`;
  const hint = 'Put parentheses around what belongs together.';
  findings.add('rule-mixed-operators', at(reading.mixed.start), message, hint);
}

function insteadOf(id: string, choiceIds: readonly string[]): string {
  if (id.toLowerCase() === 'default') return 'Write "default" in small letters.';
  const near = nearestId(id, choiceIds);
  return near === undefined ? 'Use the id of a choice, or add the choice.' : `Did you mean ${quoted(near)}?`;
}

function checkLevels(findings: FindingList, rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { entry } of rules) {
    const risk = textOf(entry, 'risk');
    if (risk === undefined) continue;
    const spot = { offset: risk.node.start, pointer: risk.pointer };
    if (!isRisk(risk.value)) {
      findings.add('rule-risk', spot, `The risk ${quoted(risk.value)} does not exist.`, `Use ${risks.join(', ')}.`);
    } else if (seen.has(risk.value)) {
      const message = `The question already has a rule for ${risk.value}.`;
      findings.add('rule-risk-twice', spot, message, 'Join the two conditions with || in one rule.');
    }
    seen.add(risk.value);
  }
}

function checkDefaults(findings: FindingList, question: Entry, rules: readonly Rule[]): void {
  const list = memberOf(question.node, 'riskRules')?.value;
  if (list?.kind !== 'list' || rules.length === 0) return;
  const [first, ...others] = rules.filter(isDefault);
  if (first === undefined) {
    // A rule that was cut or misspelled may be the one.
    if (list.broken || question.node.broken || rules.some((rule) => rule.entry.node.broken)) return;
    const spot = { offset: list.start, pointer: pointerTo(question.pointer, 'riskRules') };
    const hint = 'Add { "condition": "default", "risk": "HIGH_RISK" } at the end.';
    findings.add('rule-default-missing', spot, 'The question has no default rule.', hint);
    return;
  }
  for (const { condition } of others) {
    const message = 'The question already has a default rule.';
    if (condition !== undefined) findings.add('rule-default-twice', startOf(condition), message, 'Remove one of them.');
  }
  const behind = rules.slice(rules.indexOf(first) + 1).filter((rule) => !isDefault(rule)).length;
  if (behind === 0 || first.condition === undefined) return;
  const unreached = behind === 1 ? 'a rule that is' : `${behind} rules that are`;
  const message = `The default rule stands before ${unreached} never reached.`;
  findings.add('rule-default-not-last', startOf(first.condition), message, 'Put the default rule last.');
}

function startOf({ node, pointer }: Text): Spot {
  return { offset: node.start, pointer };
}

function isDefault({ reading }: Rule): boolean {
  return reading !== undefined && 'condition' in reading && reading.condition.kind === 'default';
}

import { parseCondition, type ConditionParser } from '../condition.js';
import { isList, valueOf, type JsonValue } from '../json.js';
import { quoted } from '../quoted.js';
import { mostChoices } from '../truth-table.js';
import { isRisk } from './risk.js';
import type { RiskRule } from './risk-map.js';

/** The rules of a question that can be evaluated, or why they cannot. */
export type RulesReading =
  | { readonly kind: 'rules'; readonly choiceIds: readonly string[]; readonly rules: readonly RiskRule[] }
  /** Each reason is a sentence without its full stop. Untrusted: it names ids. */
  | { readonly kind: 'unreadable'; readonly reasons: readonly string[] };

/** Far beyond the three of the specification. The tables of more would take more memory than the whole program may. */
const mostRules = 1000;

/** Reads the choices and risk rules of a question of any shape. */
export function readRules(question: JsonValue | undefined, parse: ConditionParser = parseCondition): RulesReading {
  const reasons: string[] = [];
  const choiceIds = readChoiceIds(valueOf(question, 'choices'), reasons);
  const rules = readRuleList(valueOf(question, 'riskRules'), new Set(choiceIds), parse, reasons);
  return reasons.length === 0 ? { kind: 'rules', choiceIds, rules } : { kind: 'unreadable', reasons };
}

function readChoiceIds(choices: JsonValue | undefined, reasons: string[]): string[] {
  if (!isList(choices)) {
    reasons.push('it has no list of choices');
    return [];
  }
  const ids = choices.map((choice) => valueOf(choice, 'id')).filter((id) => typeof id === 'string' && id !== '');
  const unique = new Set(ids as string[]);
  if (ids.length < choices.length) reasons.push('it has a choice without an id');
  if (unique.size < ids.length) reasons.push('it has two choices with the same id');
  if (choices.length > mostChoices) reasons.push(`it has ${choices.length} choices, more than ${mostChoices}`);
  return [...unique];
}

function readRuleList(
  list: JsonValue | undefined,
  choices: ReadonlySet<string>,
  parse: ConditionParser,
  reasons: string[],
): RiskRule[] {
  if (!isList(list)) {
    reasons.push('it has no list of risk rules');
    return [];
  }
  if (list.length > mostRules) {
    reasons.push(`it has ${list.length} risk rules, more than ${mostRules}`);
    return [];
  }
  return list.flatMap((item, index) => {
    const [condition, risk] = [valueOf(item, 'condition'), valueOf(item, 'risk')];
    if (typeof condition !== 'string') {
      reasons.push(`rule ${index + 1} has no condition`);
      return [];
    }
    const reading = parse(condition);
    if ('problem' in reading) {
      reasons.push(`the condition ${quoted(condition)} cannot be read: ${reading.problem.message}`);
      return [];
    }
    for (const id of unknownIn(reading.operands, choices))
      reasons.push(`the condition ${quoted(condition)} names ${quoted(id)}, which is no choice`);
    if (!isRisk(risk)) {
      reasons.push(`rule ${index + 1} has no known risk`);
      return [];
    }
    return [{ condition: reading.condition, risk }];
  });
}

/** Each once. */
function unknownIn(ids: readonly string[], choices: ReadonlySet<string>): ReadonlySet<string> {
  return ids.every((id) => choices.has(id)) ? none : new Set(ids.filter((id) => !choices.has(id)));
}

const none: ReadonlySet<string> = new Set();

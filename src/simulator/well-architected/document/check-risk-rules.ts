import type { Unknowns } from '../unknowns.js';
import { operandsOf } from './condition.js';
import { readRecord, refusal, requireText } from './fields.js';

const risks = ['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK'];

export function checkRiskRules(
  rules: readonly unknown[],
  where: string,
  choiceIds: ReadonlySet<string>,
  unknowns: Unknowns,
): void {
  const seen = new Set<unknown>();
  for (const [index, value] of rules.entries()) {
    const whereRule = `${where}riskRules[${index}].`;
    const rule = readRecord(value, whereRule);
    const risk = rule['risk'];
    if (typeof risk !== 'string' || !risks.includes(risk)) {
      throw refusal(`${whereRule}risk`, `must be one of ${risks.join(', ')}.`);
    }
    const condition = requireText(rule, 'condition', whereRule, Infinity).trim();
    if (unknowns.oddRuleOrder === 'refused') {
      if (seen.has(risk)) throw refusal(`${whereRule}risk`, `${risk} is used more than once.`);
      if (condition === 'default' && index < rules.length - 1) throw refusal(`${whereRule}condition`, 'must be last.');
    }
    seen.add(risk);
    if (condition !== 'default' && unknowns.brokenCondition === 'refused') {
      checkCondition(condition, `${whereRule}condition`, choiceIds);
    }
  }
}

function checkCondition(condition: string, where: string, choiceIds: ReadonlySet<string>): void {
  const operands = operandsOf(condition);
  if (operands === undefined) throw refusal(where, 'is not a Boolean expression.');
  const unknown = operands.find((operand) => !choiceIds.has(operand));
  if (unknown !== undefined) throw refusal(where, `refers to the unknown choice ${unknown}.`);
}

import type { Condition } from '../condition.js';
import type { Scoring } from './analyse-answers.js';

/**
 * A text that two questions share if and only if their answers fare alike, choice by choice. Most questions of a lens
 * follow the same few patterns ("all of them", "the first two"), so most need no evaluation of their own.
 */
export function scoringKey({ choiceIds, rules, none }: Scoring): string {
  const indices = new Map(choiceIds.map((id, index) => [id, index]));
  const conditions = rules.map(({ condition, risk }) => `${written(condition, indices)} ${risk}`);
  return [choiceIds.length, none.join(), ...conditions].join('\n');
}

function written(condition: Condition, indices: ReadonlyMap<string, number>): string {
  switch (condition.kind) {
    case 'default':
      return 'default';
    case 'choice':
      return String(indices.get(condition.id) ?? '?');
    case 'not':
      return `!${written(condition.operand, indices)}`;
    case 'and':
    case 'or':
      return `(${condition.operands.map((operand) => written(operand, indices)).join(condition.kind)})`;
  }
}

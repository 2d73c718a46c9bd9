import type { Condition } from '../condition.js';
import type { RiskRule } from './risk-map.js';

/** A question in terms of its choices' indices. */
export interface Scoring {
  readonly choiceIds: readonly string[];
  readonly rules: readonly RiskRule[];
  /** The choices that are "None of these". */
  readonly none: readonly number[];
}

/**
 * Choices that the rules treat alike: each of them stands in the same lists of `&&` and `||`, equally negated. Rules can
 * tell only whether none, some or all of them are selected. A "None of these" always plays a role of its own.
 */
export interface Role {
  /** Ascending, at least one. */
  readonly members: readonly number[];
  readonly none: boolean;
  /** Index of its stand-in; where it has several members, the next one stands for all the others. */
  readonly standIn: number;
}

/**
 * A question in which two stand-ins, one member and all the others, take the place of however many choices play a role.
 * Of the 32,768 sets of fifteen choices, the usual "all of these" and "some of these" then leave a few dozen.
 */
export interface RoleQuestion {
  /** In the order of their first members. */
  readonly roles: readonly Role[];
  readonly standIns: readonly string[];
  /** The question's rules in terms of the stand-ins. */
  readonly rules: readonly RiskRule[];
  /** Questions with the same key have the same rules, however many choices play a role, whatever they are called. */
  readonly key: string;
}

export function rolesOf({ choiceIds, rules, none }: Scoring): RoleQuestion {
  const uses = usesOf(rules, choiceIds);
  const membersOf = new Map<string, number[]>();
  for (const [index, id] of choiceIds.entries()) {
    const use = none.includes(index) ? `none ${index}` : (uses.get(id) ?? '');
    const members = membersOf.get(use);
    if (members === undefined) membersOf.set(use, [index]);
    else members.push(index);
  }
  const roles: Role[] = [];
  const roleOf = new Map<string, Role>();
  let standIns = 0;
  for (const members of membersOf.values()) {
    const role = { members, none: none.includes(members[0] ?? -1), standIn: standIns };
    for (const index of members) roleOf.set(choiceIds[index] ?? '', role);
    roles.push(role);
    standIns += members.length > 1 ? 2 : 1;
  }
  const rewritten = rules.map(({ condition, risk }) => ({ ...inStandIns(condition, roleOf), risk }));
  const kinds = roles.map((role) => (role.none ? 'none' : role.members.length > 1 ? 'many' : 'one'));
  return {
    roles,
    standIns: Array.from({ length: standIns }, (_, index) => String(index)),
    rules: rewritten,
    key: [kinds.join(), ...rewritten.map(({ text, risk }) => `${text} ${risk}`)].join('\n'),
  };
}

/** For each choice the lists it stands in, as a text that equal roles share. */
function usesOf(rules: readonly RiskRule[], choiceIds: readonly string[]): ReadonlyMap<string, string> {
  const uses = new Map(choiceIds.map((id) => [id, '']));
  let lists = 0;
  const visit = (condition: Condition, sign: 1 | -1, list: number): void => {
    if (condition.kind === 'choice') {
      const others = uses.get(condition.id);
      if (others !== undefined) uses.set(condition.id, `${others} ${sign * list}`);
    } else if (condition.kind === 'not') {
      visit(condition.operand, sign === 1 ? -1 : 1, list);
    } else if (condition.kind !== 'default') {
      lists += 1;
      const inner = lists;
      for (const operand of condition.operands) visit(operand, 1, inner);
    }
  };
  for (const { condition } of rules) {
    lists += 1;
    visit(condition, 1, lists);
  }
  return uses;
}

/** A condition and a text that all have in common that differ from it in the order of operands only. */
interface Rewritten {
  readonly condition: Condition;
  readonly text: string;
}

function inStandIns(condition: Condition, roleOf: ReadonlyMap<string, Role>): Rewritten {
  if (condition.kind === 'default') return { condition, text: 'default' };
  if (condition.kind === 'and' || condition.kind === 'or') {
    const operands = new Map<string, readonly Condition[]>();
    for (const operand of condition.operands) {
      const { text, conditions } = operandOf(operand, roleOf);
      operands.set(text, conditions);
    }
    const text = `${condition.kind}(${[...operands.keys()].sort().join()})`;
    return { condition: { kind: condition.kind, operands: [...operands.values()].flat() }, text };
  }
  const { text, conditions } = operandOf(condition, roleOf);
  const [only = condition] = conditions;
  return { condition: only, text };
}

/** All members of a role stand in a list together, so that each of them may be replaced by all of its stand-ins. */
function operandOf(
  operand: Condition,
  roleOf: ReadonlyMap<string, Role>,
): { readonly text: string; readonly conditions: readonly Condition[] } {
  switch (operand.kind) {
    case 'not': {
      const { text, conditions } = operandOf(operand.operand, roleOf);
      return { text: `!${text}`, conditions: conditions.map((inner) => ({ kind: 'not', operand: inner })) };
    }
    case 'choice': {
      const role = roleOf.get(operand.id);
      if (role === undefined) return { text: '?', conditions: [operand] };
      const { members, standIn } = role;
      const stand = members.length > 1 ? [standIn, standIn + 1] : [standIn];
      return {
        text: String(standIn),
        conditions: stand.map((index) => ({ kind: 'choice', id: String(index), start: 0, end: 0 })),
      };
    }
    default: {
      const { text, condition } = inStandIns(operand, roleOf);
      return { text, conditions: [condition] };
    }
  }
}

import { conditionOf, eachGroup, listText, ruleList, withChoices, type RuleList } from './rule-list.js';
import type { Risk } from './risk.js';
import type { RiskRule } from './risk-map.js';

/** A question in terms of its choices' indices. */
export interface Scoring {
  readonly choiceIds: readonly string[];
  readonly rules: readonly RiskRule[];
  /** The choices that are "None of these". */
  readonly none: readonly number[];
  /** Choices, as bits, that play other roles than the rest, whatever the rules say. */
  readonly apart?: number;
}

/**
 * Choices that the rules treat alike: each of them stands in the same lists of `&&` and `||`, equally negated. Rules can
 * tell only whether none, some or all of them are selected. A "None of these" always plays a role of its own.
 */
export interface Role {
  /** As bits. */
  readonly members: number;
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
  /** The number of stand-ins. */
  readonly count: number;
  /** The question's rules in terms of the stand-ins. */
  readonly rules: readonly RoleRule[];
  /** Questions with the same key have the same rules, however many choices play a role, whatever they are called. */
  readonly key: string;
}

export interface RoleRule {
  readonly condition: RuleList;
  readonly risk: Risk;
}

export function rolesOf({ choiceIds, rules, none, apart = 0 }: Scoring): RoleQuestion {
  const bits = new Map<string, number>();
  for (const [index, id] of choiceIds.entries()) bits.set(id, 1 << index);
  const lists = rules.map(({ condition }) => ruleList(condition, bits));
  const noneBits = none.reduce((all, index) => all | (1 << index), 0);
  const roles: Role[] = [];
  let count = 0;
  for (const members of worthwhile(alike(lists, choiceIds.length, noneBits, apart), choiceIds.length)) {
    roles.push({ members, none: (members & noneBits) !== 0, standIn: count });
    count += isSingle(members) ? 1 : 2;
  }
  const replaced = (choices: number): number => {
    let standIns = 0;
    for (const role of roles) if ((choices & role.members) !== 0) standIns |= standInsOf(role);
    return standIns;
  };
  const rewritten = lists.map((list, index) => ({
    condition: withChoices(list, replaced),
    risk: rules[index]?.risk ?? 'HIGH_RISK',
  }));
  const kinds = roles.map((role) => (role.none ? 'n' : isSingle(role.members) ? '1' : '2')).join('');
  const texts = rewritten.map(({ condition, risk }) => `${listText(condition)} ${risk}`);
  return { roles, count, rules: rewritten, key: [kinds, ...texts].join('\n') };
}

/** Ids of so many stand-ins. */
export function standInIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

/** The rules as ones that can be evaluated. */
export function rulesFor(rules: readonly RoleRule[], standIns: readonly string[]): RiskRule[] {
  return rules.map(({ condition, risk }) => ({ condition: conditionOf(condition, standIns), risk }));
}

/** The stand-ins of a role, as bits. */
export function standInsOf({ members, standIn }: Role): number {
  return (isSingle(members) ? 0b1 : 0b11) << standIn;
}

/** For each of the stand-ins, the choices it stands for, as bits; `one` is the member for the first of its role. */
export function membersByStandIn(roles: readonly Role[], one?: number): number[] {
  return roles.flatMap(({ members }) => {
    const chosen = one === undefined ? 0 : members & (1 << one);
    const single = chosen === 0 ? members & -members : chosen;
    return single === members ? [single] : [single, members & ~single];
  });
}

/** Groups of choices that always stand together, the one with the first choice first. */
function alike(lists: readonly RuleList[], count: number, none: number, apart: number): number[] {
  const practices = ((1 << count) - 1) & ~none;
  const groups = practices === 0 ? [] : [practices];
  for (let rest = none; rest !== 0; rest &= rest - 1) groups.push(rest & -rest);
  const split = (choices: number): void => {
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index] ?? 0;
      const inside = group & choices;
      if (inside === 0 || inside === group) continue;
      groups[index] = inside;
      groups.push(group & ~inside);
    }
  };
  split(apart);
  for (const list of lists) eachGroup(list, split);
  return groups.sort((left, right) => (left & -left) - (right & -right));
}

/**
 * Groups of two at most leave as many sets as there are. Where these take more than one word, each choice had better stand
 * for itself: to count and compare sets of stand-ins costs a look at each of them.
 */
function worthwhile(groups: readonly number[], count: number): readonly number[] {
  const isWorth = count <= 5 || groups.some((members) => !isSingle(members & (members - 1)));
  return isWorth ? groups : Array.from({ length: count }, (_, index) => 1 << index);
}

function isSingle(members: number): boolean {
  return (members & (members - 1)) === 0;
}

import type { Condition } from '../condition.js';

/**
 * A condition as lists of `&&` and `||`, one in the other. Choices are bits: 1 for the first of the question, 2 for the
 * second, 4 for the third. A list of `&&` with nothing in it always holds, one of `||` never.
 */
export interface RuleList {
  readonly kind: 'and' | 'or';
  readonly selected: number;
  /** Those with `!` before them. */
  readonly absent: number;
  readonly inner: readonly InnerList[];
}

interface InnerList extends RuleList {
  readonly negated: boolean;
}

const always: RuleList = { kind: 'and', selected: 0, absent: 0, inner: [] };
const never: RuleList = { ...always, kind: 'or' };

/** A choice that is not among `bits` counts as never selected. */
export function ruleList(condition: Condition, bits: ReadonlyMap<string, number>): RuleList {
  const operands = condition.kind === 'and' || condition.kind === 'or' ? condition.operands : [condition];
  let [selected, absent] = [0, 0];
  const inner: InnerList[] = [];
  for (let operand of operands) {
    let negated = false;
    for (; operand.kind === 'not'; operand = operand.operand) negated = !negated;
    if (operand.kind === 'choice') {
      const bit = bits.get(operand.id);
      if (bit === undefined) inner.push({ ...never, negated });
      else if (negated) absent |= bit;
      else selected |= bit;
    } else inner.push({ ...(operand.kind === 'default' ? always : ruleList(operand, bits)), negated });
  }
  return { kind: condition.kind === 'or' ? 'or' : 'and', selected, absent, inner };
}

/** Calls `see` with the choices of each list that stand in it without `!`, and with those that stand in it with one. */
export function eachGroup(list: RuleList, see: (choices: number) => void): void {
  see(list.selected);
  see(list.absent);
  for (const inner of list.inner) eachGroup(inner, see);
}

/** The same lists of other choices. */
export function withChoices(list: RuleList, replaced: (choices: number) => number): RuleList {
  const { kind, selected, absent, inner } = list;
  return {
    kind,
    selected: replaced(selected),
    absent: replaced(absent),
    inner: inner.map(({ negated, ...rest }) => ({ ...withChoices(rest, replaced), negated })),
  };
}

/** A text that all lists share that differ in the order of what stands in them only. */
export function listText({ kind, selected, absent, inner }: RuleList): string {
  const texts = inner.map((list) => `${list.negated ? '!' : ''}${listText(list)}`);
  return `${kind}(${[selected, absent, ...texts.sort()].join()})`;
}

/** The condition with these ids of the choices. */
export function conditionOf({ kind, selected, absent, inner }: RuleList, ids: readonly string[]): Condition {
  const operands: Condition[] = [];
  for (const [index, id] of ids.entries()) {
    const choice: Condition = { kind: 'choice', id };
    if ((selected >> index) & 1) operands.push(choice);
    if ((absent >> index) & 1) operands.push({ kind: 'not', operand: choice });
  }
  for (const list of inner) {
    const operand = conditionOf(list, ids);
    operands.push(list.negated ? { kind: 'not', operand } : operand);
  }
  return { kind, operands };
}

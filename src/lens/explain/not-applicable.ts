import type { Condition } from '../condition.js';
import type { RiskRule } from '../risk/risk-map.js';

/**
 * What a "does not apply" mark on a choice does to rules, each by its index. Observed
 * (https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md): the choice counts
 * as met inside `&&` and as unmet inside `||`. Elsewhere it is not known.
 */
export interface NotApplicable {
  readonly met: readonly number[];
  readonly unmet: readonly number[];
  readonly unknown: readonly number[];
}

export function whenNotApplicable(rules: readonly RiskRule[], choiceId: string): NotApplicable {
  const places = rules.map(({ condition }) => new Set(placesOf(condition, choiceId, 'alone')));
  const having = (place: Place): number[] => places.flatMap((found, index) => (found.has(place) ? [index] : []));
  return { met: having('and'), unmet: having('or'), unknown: having('alone') };
}

/** The operator around a use of the choice; `alone` also behind `!`. */
type Place = 'and' | 'or' | 'alone';

function placesOf(condition: Condition, choiceId: string, around: Place): Place[] {
  switch (condition.kind) {
    case 'default':
      return [];
    case 'choice':
      return condition.id === choiceId ? [around] : [];
    case 'not':
      return placesOf(condition.operand, choiceId, 'alone');
    case 'and':
    case 'or': {
      const { kind } = condition;
      return condition.operands.flatMap((operand) => placesOf(operand, choiceId, kind));
    }
  }
}

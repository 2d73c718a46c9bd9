import { ruleOf } from './change-rules.js';
import type { Entry } from './entries.js';
import { factOf, type Fact } from './fact.js';
import type { KeptPair } from './pair-by-id.js';
import { capitalised, subjectOf } from './subject.js';

/**
 * The facts of a pair and, where something that AWS keeps differs in a pair that is only a guess, one that says so:
 * none of the others can be trusted to be about the same thing.
 */
export function ambiguityFacts<E extends Entry>(pair: KeptPair<E>, facts: readonly Fact[]): readonly Fact[] {
  if (!pair.ambiguous || facts.every(({ kind }) => ruleOf(kind).level === 'none')) return facts;
  const subject = capitalised(subjectOf(pair.after));
  const reason = pair.after.id === undefined ? '' : ', whose id is used more than once,';
  const message = `${subject}${reason} differs, and nobody can tell whose answers are affected`;
  return [factOf('ambiguous-id-changed', pair, message), ...facts];
}

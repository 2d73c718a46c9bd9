import type { JsonValue } from '../lens/json.js';
import { rankOf, ruleOf } from './change-rules.js';
import { compareLens, type LensComparison } from './compare-lens.js';
import type { Fact } from './fact.js';
import { exceeds, worstLevel, type Level } from './level.js';
import type { Extent, LensChange, LensDiff, Tally } from './lens-diff.js';
import type { Paired } from './pair-by-id.js';
import type { Entry } from './entries.js';

export interface DiffOptions {
  /** Levels by kind of change, from `rules:` of a manifest; one that would lower a level has no effect. */
  readonly rules?: Readonly<Record<string, Level>>;
}

const levels: readonly Level[] = ['major', 'minor', 'none'];

/**
 * Everything that differs between two lenses. Both may be malformed in any way: what can be compared is, and a change
 * to what cannot is major. Never throws.
 */
export function diffLenses(before: JsonValue, after: JsonValue, { rules = {} }: DiffOptions = {}): LensDiff {
  const comparison = compareLens(before, after);
  const changes = inOrder(comparison.facts.map((fact) => judge(fact, rules)));
  const { comparisons, renamed } = comparison;
  const unscored = comparisons.filter(({ isUnscored }) => isUnscored).map(({ question }) => question);
  return {
    level: worstLevel(changes.map(({ level }) => level)),
    changes,
    risk: comparisons.flatMap(({ impact }) => (impact === undefined ? [] : [impact])),
    unscored: [...new Set(unscored)].filter((id) => id !== undefined),
    renames: [...renamed, ...comparisons.flatMap((question) => question.renamed)].map(({ rename }) => rename),
    extent: extentOf(comparison),
  };
}

/** Opinion on a fact: the rule book's, raised where answers change their risk or the user says so. */
function judge({ rescores, ...fact }: Fact, overrides: Readonly<Record<string, Level>>): LensChange {
  const rule = ruleOf(fact.kind);
  const own = rule.majorIf !== undefined && rescores ? 'major' : rule.level;
  const wanted = Object.hasOwn(overrides, fact.kind) ? (overrides[fact.kind] ?? own) : own;
  return { level: exceeds(wanted, own) ? wanted : own, ...fact };
}

function inOrder(changes: readonly LensChange[]): LensChange[] {
  return [...changes].sort(
    (left, right) => levels.indexOf(left.level) - levels.indexOf(right.level) || rankOf(left.kind) - rankOf(right.kind),
  );
}

function extentOf({ pillars, questions, comparisons }: LensComparison): Extent {
  const choices = comparisons.map((comparison) => tallyOf(comparison.choices));
  return {
    pillars: tallyOf(pillars),
    questions: tallyOf(questions),
    choices: choices.reduce(add, { before: 0, after: 0, kept: 0 }),
  };
}

function add(left: Tally, right: Tally): Tally {
  return { before: left.before + right.before, after: left.after + right.after, kept: left.kept + right.kept };
}

function tallyOf<E extends Entry>({ kept, removed, added }: Paired<E>): Tally {
  return { before: kept.length + removed.length, after: kept.length + added.length, kept: kept.length };
}

import { valueOf } from '../lens/json.js';
import { textField, type Compare } from './compare-fields.js';
import type { ChangeKind } from './change-rules.js';
import type { Entry } from './entries.js';
import { excerpt } from './excerpt.js';
import { factOf, type Fact, type Item, type Pair, type Side } from './fact.js';
import type { Paired } from './pair-by-id.js';
import { isRepurposed } from './repurposed.js';
import { normalised } from './similarity.js';
import { capitalised, named, subjectOf } from './subject.js';

/** How titles of one kind of item are compared. */
export interface TitleKind {
  readonly key: 'title' | 'name';
  readonly changed: ChangeKind;
  readonly repurposed: ChangeKind;
  /** What carries over to whatever the new title says. */
  readonly inherits: string;
}

/** Titles that went from one id to another; by the title in its compared form. */
export interface MovedTitles {
  /** Who had it before. */
  readonly from: ReadonlyMap<string, string>;
  /** Who has it now. */
  readonly to: ReadonlyMap<string, string>;
}

/** Titles that one item of a list gave up and another one, with another id, took over. */
export function movedTitles<E extends Entry>({ kept, removed, added }: Paired<E>, key: 'title' | 'name'): MovedTitles {
  const retitled = kept.filter((pair) => isRetitled(pair, key));
  if (retitled.length === 0) return { from: new Map(), to: new Map() };
  const stays = kept.filter((pair) => !isRetitled(pair, key)).map(({ after }) => after);
  return {
    from: holdersOf([...retitled.map(({ before }) => before), ...removed], [...stays, ...added], key),
    to: holdersOf([...retitled.map(({ after }) => after), ...added], [...stays, ...removed], key),
  };
}

/** By title, the one that has it; not where several have it, or one of the others. */
function holdersOf(entries: readonly Entry[], others: readonly Entry[], key: string): ReadonlyMap<string, string> {
  const holders = new Map<string, string | undefined>();
  for (const { id, ...entry } of entries) {
    const title = titleOf(entry, key);
    holders.set(title, holders.has(title) ? undefined : id);
  }
  for (const title of ['', ...others.map((entry) => titleOf(entry, key))]) holders.delete(title);
  return new Map([...holders].filter((holder): holder is [string, string] => holder[1] !== undefined));
}

/** Compares the titles of a pair, and says whether the id now stands for something else. */
export function titleField(kind: TitleKind, moved: MovedTitles): Compare {
  const compareWords = textField(kind.changed, kind.key);
  return (pair) => {
    const facts = compareWords(pair);
    const [before, after] = [pair.before.value, pair.after.value];
    if (facts[0]?.kind !== kind.changed || typeof before !== 'string' || typeof after !== 'string') return facts;
    const meaning = newMeaning(kind, pair.after.item, [before, after], moved);
    return meaning === undefined ? facts : [repurposed(kind, pair, [before, after], meaning)];
  };
}

/** What became of an id that stands for something else now, as the predicate of its sentence. */
function newMeaning(
  { key }: TitleKind,
  item: Item,
  [before, after]: readonly [string, string],
  moved: MovedTitles,
): string | undefined {
  if (normalised(before) === normalised(after)) return undefined;
  const [from, to] = [moved.from.get(normalised(after)), moved.to.get(normalised(before))];
  if (from !== undefined) return `now has the ${key} of ${named(item, from)}`;
  if (to !== undefined) return `gave its ${key} to ${named(item, to)}`;
  return isRepurposed(before, after) ? 'now means something else' : undefined;
}

function repurposed(kind: TitleKind, pair: Pair, [before, after]: readonly [string, string], meaning: string): Fact {
  const subject = `${capitalised(subjectOf(pair.after))} ${meaning}`;
  const message = `${subject}, and ${kind.inherits} carry over to it: ${excerpt(before, after)}`;
  return factOf(kind.repurposed, pair, message);
}

function isRetitled({ before, after }: Pair, key: string): boolean {
  // Nothing is normalised for the many titles that are equal.
  return valueOf(before.value, key) !== valueOf(after.value, key) && titleOf(before, key) !== titleOf(after, key);
}

function titleOf({ value }: Pick<Side, 'value'>, key: string): string {
  const title = valueOf(value, key);
  return typeof title === 'string' ? normalised(title) : '';
}

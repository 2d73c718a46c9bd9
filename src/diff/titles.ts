import { valueOf } from '../lens/json.js';
import { textField, textMessage, type Compare } from './compare-fields.js';
import type { ChangeKind } from './change-rules.js';
import type { Entry } from './entries.js';
import { factOf, type Fact, type Pair } from './fact.js';
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

/** Old titles that went to another id: by the new title, the id that had it. */
export type MovedTitles = ReadonlyMap<string, string>;

/** Titles that one item of a list gave up and another one, with another id, took over. */
export function movedTitles<E extends Entry>({ kept, removed, added }: Paired<E>, key: string): MovedTitles {
  const free = [...kept.filter(isRetitled(key)).map(({ before }) => before), ...removed];
  if (free.length === 0) return new Map();
  const stays = kept.filter((pair) => !isRetitled(key)(pair)).map(({ after }) => after);
  const elsewhere = new Set([...stays, ...added].map((entry) => titleOf(entry, key)));
  const holders = new Map<string, string | undefined>();
  for (const entry of free) {
    const title = titleOf(entry, key);
    if (title === undefined || title === '' || elsewhere.has(title)) continue;
    holders.set(title, holders.has(title) ? undefined : entry.id);
  }
  return new Map([...holders].filter((holder): holder is [string, string] => holder[1] !== undefined));
}

/** Compares the titles of a pair, and says whether the id now stands for something else. */
export function titleField(kind: TitleKind, moved: MovedTitles): Compare {
  const compareWords = textField(kind.changed, kind.key);
  return (pair) => {
    const facts = compareWords(pair);
    const [before, after] = [pair.before.value, pair.after.value];
    if (facts[0]?.kind !== kind.changed || typeof before !== 'string' || typeof after !== 'string') return facts;
    const holder = moved.get(normalised(after));
    const isMoved = holder !== undefined && normalised(after) !== normalised(before);
    if (!isMoved && !isRepurposed(before, after)) return facts;
    return [repurposed(kind, pair, [before, after], isMoved ? holder : undefined)];
  };
}

function repurposed(kind: TitleKind, pair: Pair, [before, after]: [string, string], holder: string | undefined): Fact {
  const { item } = pair.after;
  const why = holder === undefined ? 'now means something else' : `now has the ${kind.key} of ${named(item, holder)}`;
  const subject = `${capitalised(subjectOf(pair.after))} ${why}, and ${kind.inherits} carry over to it`;
  return factOf(kind.repurposed, pair, textMessage(subject, before, after).replace(' changed: ', ': '));
}

function isRetitled(key: string): (pair: Pair<Entry>) => boolean {
  return ({ before, after }) =>
    valueOf(before.value, key) !== valueOf(after.value, key) && titleOf(before, key) !== titleOf(after, key);
}

function titleOf({ value }: Entry, key: string): string | undefined {
  const title = valueOf(value, key);
  return typeof title === 'string' ? normalised(title) : undefined;
}

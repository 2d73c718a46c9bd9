import { isObject, objectOf, valueOf, type JsonValue } from '../lens/json.js';
import type { ChangeKind } from './change-rules.js';
import type { Entry } from './entries.js';
import { opening } from './excerpt.js';
import { factOf, type Fact, type Pair } from './fact.js';
import type { Renamed } from './find-renames.js';
import { isReordered } from './is-reordered.js';
import type { Rename } from './lens-diff.js';
import type { Paired } from './pair-by-id.js';
import { capitalised, subjectOf } from './subject.js';

type ListedItem = Exclude<Entry['item'], 'lens'>;

interface ItemWords {
  readonly title: 'title' | 'name';
  readonly loss: string;
  readonly renamed: string;
  readonly gain: string;
  readonly reordered: ChangeKind;
}

const words: Readonly<Record<ListedItem, ItemWords>> = {
  pillar: {
    title: 'name',
    loss: 'it disappears from every review',
    renamed: 'AWS goes by ids, so to every review it is another pillar',
    gain: 'every review has something new to answer',
    reordered: 'pillars-reordered',
  },
  question: {
    title: 'title',
    loss: 'its selections, notes and "does not apply" marks are lost',
    renamed: 'AWS goes by ids, so its selections, notes and "does not apply" marks are lost',
    gain: 'it is to be answered in every review',
    reordered: 'questions-reordered',
  },
  choice: {
    title: 'title',
    loss: 'whoever selected it loses the selection',
    renamed: 'AWS goes by ids, so whoever selected it loses the selection',
    gain: 'nobody has it selected yet',
    reordered: 'choices-reordered',
  },
};

/** What was removed from a list, added to it and put into another order; `list` is the list itself. */
export function listFacts<E extends Entry>(paired: Paired<E>, list: Pair, renamed: readonly Renamed[]): Fact[] {
  return [...removedFacts(paired, renamed), ...addedFacts(paired, renamed), ...orderFacts(paired.kept, list)];
}

export function removedFacts<E extends Entry>({ removed }: Paired<E>, renamed: readonly Renamed[]): Fact[] {
  const renames = new Map(renamed.map(({ before, rename }) => [before, rename]));
  return removed.map((entry) => {
    const rename = renames.get(entry);
    const outcome =
      rename === undefined ? `removed: ${wordsOf(entry).loss}` : `${renamedTo(rename)}: ${wordsOf(entry).renamed}`;
    const pair = { before: shown(entry), after: { ...entry, value: undefined } };
    return factOf(kindOf(entry, 'removed'), pair, `${titled(entry)} ${outcome}`);
  });
}

export function addedFacts<E extends Entry>({ added }: Paired<E>, renamed: readonly Renamed[]): Fact[] {
  const renames = new Map(renamed.map(({ after, rename }) => [after, rename]));
  return added.map((entry) => {
    const rename = renames.get(entry);
    const how = rename === undefined ? 'added' : `is "${rename.from}" under a new id`;
    const pair = { before: { ...entry, value: undefined }, after: shown(entry) };
    return factOf(kindOf(entry, 'added'), pair, `${titled(entry)} ${how}: ${wordsOf(entry).gain}`);
  });
}

/** The order of what is on both sides; `kept` is in the new order. */
export function orderFacts<E extends Entry>(kept: readonly Pair<E>[], list: Pair): Fact[] {
  const [first] = kept;
  if (first === undefined || !isReordered(kept)) return [];
  const { item } = first.after;
  const old = [...kept].sort((left, right) => left.before.index - right.before.index);
  const ids = (pairs: readonly Pair<E>[]): (string | null)[] => pairs.map(({ after }) => after.id ?? null);
  const message = `${capitalised(item)}s of ${subjectOf(list.after)} reordered`;
  return [factOf(wordsOf(first.after).reordered, list, message, { before: ids(old), after: ids(kept) })];
}

/** Rules are only told of a question: those of a renamed choice are told with the rules of its question. */
function renamedTo({ item, to, edited, rules }: Rename): string {
  const equivalent = item === 'question' && rules === 'equivalent' ? ', with rules that decide alike' : '';
  const different = item === 'question' && rules === 'different' ? ', with rules that decide differently' : '';
  return `renamed to "${to}"${edited ? ' and edited' : ''}${equivalent}${different}`;
}

function titled(entry: Entry): string {
  const title = valueOf(entry.value, wordsOf(entry).title);
  const text = typeof title === 'string' && title !== '' ? ` (${opening(title)})` : '';
  return `${capitalised(subjectOf(entry))}${text}`;
}

/** A pillar without its questions, which have changes of their own. */
function shown(entry: Entry): Entry {
  if (entry.item !== 'pillar' || !isObject(entry.value)) return entry;
  const members = Object.entries(entry.value).filter(([key]) => key !== 'questions');
  return { ...entry, value: objectOf(members.map(([key, value]): [string, JsonValue] => [key, value ?? null])) };
}

function kindOf(entry: Entry, what: 'added' | 'removed'): ChangeKind {
  return `${listedItem(entry)}-${what}`;
}

function wordsOf(entry: Entry) {
  return words[listedItem(entry)];
}

function listedItem({ item }: Entry): ListedItem {
  return item === 'lens' ? 'pillar' : item;
}

import { isList, valueOf, type JsonValue } from '../lens/json.js';
import type { Entry } from './entries.js';
import type { Pair } from './fact.js';
import { normalised, sharedWords, similarity, wordsOf } from './similarity.js';

/** What of an item is compared, besides its place. */
export interface Features {
  readonly title: string;
  /** A longer text; empty for none. */
  readonly text: string;
  /** Its own items: ids or titles. */
  readonly parts: readonly string[];
}

interface Portrait<E extends Entry> {
  readonly entry: E;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

interface Candidate<E extends Entry> extends Pair<E> {
  readonly score: number;
}

/** From here two items are plainly the same thing; a reworded title alone has to keep seven letters of ten. */
const plain = 0.75;
const sameplace = 0.05;
/** Beyond, only equal titles are matched: comparing all with all would take too long. */
const mostCandidates = 40_000;
const longestTitle = 256;
const shortestWord = 3;

/**
 * Pairs what was removed with what was added where they are plainly the same thing under another id: by title, text,
 * parts and place, the best pairs of all first. Items without an id are left out.
 */
export function matchRenamed<E extends Entry>(
  removed: readonly E[],
  added: readonly E[],
  featuresOf: (value: JsonValue | undefined) => Features,
): Pair<E>[] {
  if (removed.length === 0 || added.length === 0) return [];
  const before = portraits(removed, featuresOf);
  const after = portraits(added, featuresOf);
  const pairs = equalTitles(before, after);
  const used = new Set<E>(pairs.flatMap((pair) => [pair.before, pair.after]));
  const rest = candidates(
    before.filter(({ entry }) => !used.has(entry)),
    after.filter(({ entry }) => !used.has(entry)),
  );
  for (const candidate of rest.sort((left, right) => right.score - left.score)) {
    if (used.has(candidate.before) || used.has(candidate.after)) continue;
    used.add(candidate.before).add(candidate.after);
    pairs.push({ before: candidate.before, after: candidate.after });
  }
  return pairs;
}

/** The titles of a list of items, or with `key` something else of each. */
export function partsOf(value: JsonValue | undefined, list: string, key: string): string[] {
  const items = valueOf(value, list);
  return isList(items) ? items.map((item) => textOf(item, key)).filter((text) => text !== '') : [];
}

export function textOf(value: JsonValue | undefined, key: string): string {
  const text = valueOf(value, key);
  return typeof text === 'string' ? text : '';
}

function portraits<E extends Entry>(
  entries: readonly E[],
  featuresOf: (value: JsonValue | undefined) => Features,
): Portrait<E>[] {
  return entries
    .filter(({ id }) => id !== undefined)
    .map((entry) => {
      const { title, text, parts } = featuresOf(entry.value);
      return {
        entry,
        title: normalised(title).slice(0, longestTitle),
        words: wordsOf(text, shortestWord),
        parts: new Set(parts.map(normalised)),
      };
    });
}

/** Titles that are on each side once. */
function equalTitles<E extends Entry>(before: readonly Portrait<E>[], after: readonly Portrait<E>[]): Pair<E>[] {
  const [old, fresh] = [uniqueTitles(before), uniqueTitles(after)];
  return [...old].flatMap(([title, entry]) => {
    const partner = fresh.get(title);
    return entry === undefined || partner === undefined ? [] : [{ before: entry, after: partner }];
  });
}

function uniqueTitles<E extends Entry>(items: readonly Portrait<E>[]): ReadonlyMap<string, E | undefined> {
  const titles = new Map<string, E | undefined>();
  for (const { title, entry } of items) if (title !== '') titles.set(title, titles.has(title) ? undefined : entry);
  return titles;
}

function candidates<E extends Entry>(before: readonly Portrait<E>[], after: readonly Portrait<E>[]): Candidate<E>[] {
  if (before.length * after.length > mostCandidates) return [];
  return before
    .flatMap((old) => after.map((fresh) => ({ before: old.entry, after: fresh.entry, score: score(old, fresh) })))
    .filter(({ score: points }) => points >= plain);
}

/** The title counts most. What neither has does not count, and a place only tells equals apart. */
function score<E extends Entry>(before: Portrait<E>, after: Portrait<E>): number {
  const features: [number, number][] = [[5, similarity(before.title, after.title)]];
  if (before.parts.size + after.parts.size > 0) features.push([3, sharedWords(before.parts, after.parts)]);
  if (before.words.size + after.words.size > 0) features.push([2, sharedWords(before.words, after.words)]);
  const weight = features.reduce((sum, [points]) => sum + points, 0);
  const content = features.reduce((sum, [points, value]) => sum + points * value, 0) / weight;
  return content + sameplace / (1 + Math.abs(before.entry.index - after.entry.index));
}

import { isList, isObject, valueOf, type JsonObject, type JsonValue } from '../lens/json.js';
import type { ChangeKind } from './change-rules.js';
import { excerpt, opening } from './excerpt.js';
import { childPair, factOf, type Fact, type Pair } from './fact.js';
import { sameButLineEnds, sameValue } from './same-value.js';
import { capitalised, subjectOf, typeName } from './subject.js';

/** Reports how the two values of a pair differ. */
export type Compare = (pair: Pair) => Fact[];

/** Compares two objects key by key; a key that is not among the fields is one that AWS does not know. */
export function compareFields(pair: Pair, fields: Readonly<Record<string, Compare>>): Fact[] {
  const [before, after] = [pair.before.value, pair.after.value];
  if (!isObject(before) || !isObject(after)) return compareWhole(pair);
  const known = Object.entries(fields).filter(([key]) => !isSame(valueOf(before, key), valueOf(after, key)));
  return [
    ...known.flatMap(([key, compare]) => compare(childPair(pair, key))),
    ...unknownKeys(before, after, fields).flatMap((key) => compareUnknown(childPair(pair, key), key)),
  ];
}

/** Most values are equal, and nothing is built for them. Lists are left to those who compare their items. */
function isSame(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  return before === after || (isObject(before) && isObject(after) && sameValue(before, after));
}

function unknownKeys(before: JsonObject, after: JsonObject, fields: Readonly<Record<string, Compare>>): string[] {
  const unknown = Object.keys(after).filter((key) => !Object.hasOwn(fields, key));
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(fields, key) && !Object.hasOwn(after, key));
  return gone.length === 0 ? unknown : [...unknown, ...gone];
}

/** A text, which may be absent. `name` is what messages call it. */
export function textField(kind: ChangeKind, name: string): Compare {
  return (pair) => {
    const [before, after] = [pair.before.value, pair.after.value];
    if (!isText(before) || !isText(after)) return compareWhole(pair);
    if (before === after) return [];
    if (before !== undefined && after !== undefined && sameButLineEnds(before, after)) return lineEnds(pair);
    return [factOf(kind, pair, textMessage(`${capitalised(name)} of ${subjectOf(pair.after)}`, before, after))];
  };
}

/** What a text was and is, after the words that name it. */
function textMessage(subject: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${subject} added: ${opening(after ?? '')}`;
  if (after === undefined) return `${subject} removed: ${opening(before)}`;
  return `${subject} changed: ${excerpt(before, after)}`;
}

/** A list whose items are compared elsewhere: only whether both are lists. */
export function listField(pair: Pair): Fact[] {
  return isList(pair.before.value) && isList(pair.after.value) ? [] : compareWhole(pair);
}

/** A value that is not as documented on some side, so that nobody knows what its change means. */
export function compareWhole(pair: Pair): Fact[] {
  const [before, after] = [pair.before.value, pair.after.value];
  if (sameValue(before, after)) return [];
  if (sameButLineEnds(before, after)) return lineEnds(pair);
  const where = pair.after.pointer === '' ? 'The document' : `The value at "${pair.after.pointer}"`;
  const types = [typeName(before), typeName(after)];
  const what = types[0] === types[1] ? `is ${types[0] ?? ''} before and after` : `was ${types.join(' and is ')}`;
  return [factOf('malformed-changed', pair, `${where} is not as documented on both sides: it ${what}`)];
}

/** How messages call the keys of an object that AWS does not know. */
function compareUnknown(pair: Pair, key: string): Fact[] {
  const [before, after] = [pair.before.value, pair.after.value];
  if (sameValue(before, after)) return [];
  const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const subject = subjectOf(pair.after);
  if (key === 'number' && (pair.after.item === 'question' || pair.after.item === 'choice')) {
    return [factOf('export-number-changed', pair, `Number of ${subject} ${what}, which only exports have`)];
  }
  return [factOf('unknown-key-changed', pair, `Key "${key}" of ${subject} ${what}, which AWS ignores`)];
}

function lineEnds(pair: Pair): Fact[] {
  return [factOf('line-endings-changed', pair, `Only line ends differ in a text of ${subjectOf(pair.after)}`)];
}

function isText(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

import { isList, isObject, type JsonValue } from '../lens/json.js';
import type { Side } from './fact.js';

/** What a message calls a part of a lens: `choice "a" of question "q"`. */
export function subjectOf({ item, place }: Pick<Side, 'item' | 'place'>): string {
  switch (item) {
    case 'lens':
      return 'the lens';
    case 'choice':
      return `${named('choice', place.choice)} of ${named('question', place.question)}`;
    default:
      return named(item, place[item]);
  }
}

export function named(item: string, id: string | null): string {
  return id === null ? `a ${item} without an id` : `${item} "${id}"`;
}

/** The kind of a value, with its article. */
export function typeName(value: JsonValue | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

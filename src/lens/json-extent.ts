import { isList, isObject, type JsonValue } from './json.js';

/** How much there is in a JSON text. */
export interface JsonExtent {
  /** The most objects and lists around a value. */
  readonly depth: number;
  /** At least as many as there are. */
  readonly values: number;
  /** Keys with their values; equal keys of one object count each. */
  readonly members: number;
}

/** Of a text that is no JSON it says nothing, and never takes longer than one pass. */
export function jsonExtent(text: string): JsonExtent {
  let [depth, deepest, values, members] = [0, 0, 1, 0];
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        values += 1;
        if (depth > deepest) deepest = depth;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
      case 0x2c: // ,
        values += 1;
        break;
      case 0x3a: // :
        members += 1;
    }
  }
  return { depth: deepest, values, members };
}

/** Where the closing quotation mark of the string is that begins at `start`; the end of the text if there is none. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** The members of all objects in a value. */
export function countMembers(value: JsonValue): number {
  let count = 0;
  if (isList(value)) for (const item of value) count += countMembers(item);
  else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const member = value[key];
      count += 1;
      if (typeof member === 'object' && member !== null) count += countMembers(member);
    }
  }
  return count;
}

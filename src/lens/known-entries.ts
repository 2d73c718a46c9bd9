import { Text, type Entry } from './lens-outline.js';
import { type ObjectFormat, type TextField } from './lens-format.js';

/** A lens of 500 KB has no room for as many. A file of nothing but empty objects must not exhaust the memory. */
const mostEntries = 30_000;

/** Visits all objects of the documented kinds in the order of the format, outer ones first. Others are not entered. */
export function visitEntries(lens: Entry, lensFormat: ObjectFormat, visit: (known: KnownEntry) => void): void {
  let visited = 0;
  const enter = (entry: Entry, format: ObjectFormat): void => {
    if (visited === mostEntries) return;
    visited += 1;
    visit({ entry, format });
    for (const [key, field] of format.fields) {
      if (field.type === 'list') for (const child of entry.entries(key)) enter(child, field.of);
      else if (field.type === 'object') {
        const child = entry.entry(key);
        if (child !== undefined) enter(child, field.of);
      }
    }
  };
  enter(lens, lensFormat);
}

/** An object of the lens together with what the specification says about it. */
export interface KnownEntry {
  readonly entry: Entry;
  readonly format: ObjectFormat;
}

/** A text of a documented key. */
export class KnownText extends Text {
  readonly key: string;
  readonly field: TextField;
  readonly format: ObjectFormat;

  constructor(value: string, { entry, format }: KnownEntry, key: string, field: TextField) {
    super(value, entry, key);
    this.key = key;
    this.field = field;
    this.format = format;
  }
}

/** The texts of an object's documented keys that `wanted` says yes to. */
export function textsOf(
  known: KnownEntry,
  wanted: (value: string, key: string, field: TextField) => boolean,
): KnownText[] {
  const texts: KnownText[] = [];
  for (const [key, field] of known.format.fields) {
    if (field.type !== 'text') continue;
    const value = known.entry.member(key);
    if (typeof value === 'string' && wanted(value, key, field)) texts.push(new KnownText(value, known, key, field));
  }
  return texts;
}

import { entriesOf, entryOf, textOf, type Entry, type Text } from './lens-outline.js';
import { fieldsOf, type ObjectFormat, type TextField } from './lens-format.js';

/** An object of the lens together with what the specification says about it. */
export interface KnownEntry extends Entry {
  readonly format: ObjectFormat;
}

/** A lens of 500 KB has no room for as many. A file of nothing but empty objects must not exhaust the memory. */
const mostEntries = 30_000;

/** All objects of the documented kinds in the order of the format, outer ones first. Others are not entered. */
export function entriesIn(entry: KnownEntry, found: KnownEntry[] = []): KnownEntry[] {
  if (found.length >= mostEntries) return found;
  found.push(entry);
  for (const [key, field] of fieldsOf(entry.format)) {
    if (field.type === 'list') {
      for (const child of entriesOf(entry, key)) entriesIn({ ...child, format: field.of }, found);
    } else if (field.type === 'object') {
      const child = entryOf(entry, key);
      if (child !== undefined) entriesIn({ ...child, format: field.of }, found);
    }
  }
  return found;
}

/** A text of a documented key. */
export interface KnownText extends Text {
  readonly key: string;
  readonly field: TextField;
  readonly format: ObjectFormat;
}

/** The texts of an object's documented keys. */
export function textsOf(entry: KnownEntry): KnownText[] {
  const texts: KnownText[] = [];
  for (const [key, field] of fieldsOf(entry.format)) {
    if (field.type !== 'text') continue;
    const text = textOf(entry, key);
    if (text === undefined) continue;
    texts.push({ node: text.node, value: text.value, pointer: text.pointer, key, field, format: entry.format });
  }
  return texts;
}

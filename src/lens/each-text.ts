import { entriesOf, entryOf, textOf, type Entry, type Text } from './lens-outline.js';
import type { Field, ObjectFormat } from './lens-format.js';

/** An object of the lens together with what the specification says about it. */
export interface KnownEntry extends Entry {
  readonly format: ObjectFormat;
}

/** All objects of the documented kinds in the order of the format, outer ones first. Others are not entered. */
export function* eachEntry(entry: KnownEntry): Generator<KnownEntry> {
  yield entry;
  for (const [key, field] of Object.entries(entry.format.keys)) {
    if (field.type === 'text') continue;
    const inside = field.type === 'list' ? entriesOf(entry, key) : [entryOf(entry, key)];
    for (const child of inside) if (child !== undefined) yield* eachEntry({ ...child, format: field.of });
  }
}

/** A text of a documented key. */
export interface KnownText extends Text {
  readonly key: string;
  readonly field: Field & { readonly type: 'text' };
  readonly format: ObjectFormat;
}

/** The texts of an object's documented keys. */
export function* textsOf(entry: KnownEntry): Generator<KnownText> {
  for (const [key, field] of Object.entries(entry.format.keys)) {
    if (field.type !== 'text') continue;
    const text = textOf(entry, key);
    if (text !== undefined) yield { ...text, key, field, format: entry.format };
  }
}

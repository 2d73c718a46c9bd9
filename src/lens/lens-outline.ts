import { isList, isObject, type JsonObject, type JsonValue } from './json.js';
import { pointerTo } from './pointer.js';
import type { Spot } from './spot.js';

/** A value of the lens with its place. The pointer is made when somebody asks: few places have something to report. */
class Placed implements Spot {
  private readonly outer: Entry | undefined;
  private readonly step: string;
  private readonly position: number;

  constructor(outer: Entry | undefined, key: string, index = -1) {
    this.outer = outer;
    this.step = key;
    this.position = index;
  }

  get pointer(): string {
    if (this.outer === undefined) return '';
    const pointer = pointerTo(this.outer.pointer, this.step);
    return this.position < 0 ? pointer : pointerTo(pointer, this.position);
  }
}

/** A text of an object. */
export class Text extends Placed {
  readonly value: string;

  constructor(value: string, outer: Entry, key: string) {
    super(outer, key);
    this.value = value;
  }

  /** The place of the character at `index`, in UTF-16 units. */
  at(index: number): Spot {
    return { pointer: this.pointer, index };
  }
}

const nothing: readonly Entry[] = [];

/** Far beyond every limit of the format. What follows is not looked at; that there is too much has its own finding. */
const mostEntries = 1000;

/** A JSON object of the lens. Keys are documented ones or whatever a file has. */
export class Entry extends Placed {
  readonly value: JsonObject;
  /** Every check asks for the same few lists. */
  private lists: Map<string, readonly Entry[]> | undefined;

  constructor(value: JsonObject, outer?: Entry, key = '', index?: number) {
    super(outer, key, index);
    this.value = value;
    this.lists = undefined;
  }

  member(key: string): JsonValue | undefined {
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  /** The text of a key without its place: '' where there is none, or something else. */
  string(key: string): string {
    const text = this.member(key);
    return typeof text === 'string' ? text : '';
  }

  /** The text of a key; undefined where there is none, or something else. */
  text(key: string): Text | undefined {
    const text = this.member(key);
    return typeof text === 'string' ? new Text(text, this, key) : undefined;
  }

  /** The object of a key. */
  entry(key: string): Entry | undefined {
    const object = this.member(key);
    return isObject(object) ? new Entry(object, this, key) : undefined;
  }

  /** The objects in the list of a key; whatever else stands in their place is left out. */
  entries(key: string): readonly Entry[] {
    const list = this.member(key);
    if (!isList(list)) return nothing;
    const known = this.lists?.get(key);
    if (known !== undefined) return known;
    const entries: Entry[] = [];
    for (let index = 0; index < list.length && entries.length < mostEntries; index += 1) {
      const item = list[index];
      if (isObject(item)) entries.push(new Entry(item, this, key, index));
    }
    (this.lists ??= new Map<string, readonly Entry[]>()).set(key, entries);
    return entries;
  }

  /** The place of the value of a key. */
  at(key: string): Spot {
    return { pointer: pointerTo(this.pointer, key) };
  }

  /** The place of a key. */
  atKey(key: string): Spot {
    return { pointer: pointerTo(this.pointer, key), ofKey: true };
  }
}

/** The lens as an entry; undefined where the file holds no object. */
export function lensEntry(value: JsonValue | undefined): Entry | undefined {
  return isObject(value) ? new Entry(value) : undefined;
}

/** The questions of all pillars. */
export function questionsOf(lens: Entry): Entry[] {
  return lens.entries('pillars').flatMap((pillar) => pillar.entries('questions'));
}

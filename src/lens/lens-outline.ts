import { isList, isObject, valueOf, type JsonObject, type JsonValue } from './json.js';
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

/** Far beyond every limit of the format. What follows is not looked at; that there is too much has its own finding. */
const mostEntries = 1000;

/** A JSON object of the lens. Keys are documented ones or whatever a file has. */
export class Entry extends Placed {
  readonly value: JsonObject;

  constructor(value: JsonObject, outer?: Entry, key = '', index?: number) {
    super(outer, key, index);
    this.value = value;
  }

  member(key: string): JsonValue | undefined {
    return valueOf(this.value, key);
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
  entries(key: string): Entry[] {
    const list = this.member(key);
    const entries: Entry[] = [];
    if (!isList(list)) return entries;
    for (let index = 0; index < list.length && entries.length < mostEntries; index += 1) {
      const item = list[index];
      if (isObject(item)) entries.push(new Entry(item, this, key, index));
    }
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

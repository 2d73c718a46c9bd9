import { endOfString } from './json-extent.js';
import type { JsonNode, Member } from './json-tree.js';

/** The tree of a text that `JSON.parse` has accepted; expects that it nests some hundred levels at most. */
export function plainJsonTree(text: string): JsonNode {
  return new Scanner(text).value();
}

/** Validates nothing, since that is done. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): JsonNode {
    this.#skipSpace();
    const start = this.#at;
    switch (this.#text[start]) {
      case '{':
        return this.#object(start);
      case '[':
        return this.#list(start);
      case '"': {
        const value = this.#string();
        return { kind: 'text', start, end: this.#at, value };
      }
      default:
        return this.#other(start);
    }
  }

  #object(start: number): JsonNode {
    const members: Member[] = [];
    while (this.#hasNext('}')) {
      const keyStart = this.#at;
      const key = this.#string();
      const keyEnd = this.#at;
      this.#skipSpace();
      this.#at += 1;
      members.push({ key, start: keyStart, end: keyEnd, value: this.value() });
    }
    return { kind: 'object', start, end: this.#at, members, broken: false };
  }

  #list(start: number): JsonNode {
    const items: JsonNode[] = [];
    while (this.#hasNext(']')) items.push(this.value());
    return { kind: 'list', start, end: this.#at, items, broken: false };
  }

  /** Goes to the next entry of an object or list, over the bracket or comma before it, or behind the closing bracket. */
  #hasNext(close: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== close) {
      this.#at += 1;
      this.#skipSpace();
    }
    if (this.#text[this.#at] !== close) return true;
    this.#at += 1;
    return false;
  }

  #string(): string {
    const start = this.#at;
    this.#at = endOfString(this.#text, start) + 1;
    const inside = this.#text.slice(start + 1, this.#at - 1);
    return inside.includes('\\') ? String(JSON.parse(this.#text.slice(start, this.#at))) : inside;
  }

  #other(start: number): JsonNode {
    word.lastIndex = start;
    word.test(this.#text);
    this.#at = word.lastIndex;
    const value = JSON.parse(this.#text.slice(start, this.#at)) as number | boolean | null;
    return { kind: 'other', start, end: this.#at, value };
  }

  #skipSpace(): void {
    while (' \n\r\t'.includes(this.#text[this.#at] ?? '-')) this.#at += 1;
  }
}

const word = /[^\s,\]}]+/guy;

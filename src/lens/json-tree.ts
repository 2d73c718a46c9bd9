import { setMember, type JsonValue } from './json.js';

/** A value with its place: offsets in UTF-16 units, the end behind the last one. */
export type JsonNode = ObjectNode | ListNode | TextNode | OtherNode;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ObjectNode extends Span {
  readonly kind: 'object';
  /** In the order of the file; equal keys stay apart. */
  readonly members: readonly Member[];
  /** A syntax error stands directly in it, so that what it lacks may have been lost. */
  readonly broken: boolean;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly JsonNode[];
  readonly broken: boolean;
}

export interface TextNode extends Span {
  readonly kind: 'text';
  readonly value: string;
}

/** A number, `true`, `false` or `null`. */
export interface OtherNode extends Span {
  readonly kind: 'other';
  readonly value: number | boolean | null;
}

export interface Member {
  readonly key: string;
  /** Of the key with its quotes. */
  readonly start: number;
  readonly end: number;
  /** Undefined where a syntax error stands in its place. */
  readonly value: JsonNode | undefined;
}

/** Members of an object of a lens. One with many more may be asked for each of them. */
const few = 20;
const byKey = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>();

/** The last member of that name, as `JSON.parse` has it. */
export function memberOf(node: JsonNode | undefined, key: string): Member | undefined {
  if (node?.kind !== 'object') return undefined;
  if (node.members.length > few) {
    let index = byKey.get(node);
    if (index === undefined) byKey.set(node, (index = new Map(node.members.map((member) => [member.key, member]))));
    return index.get(key);
  }
  for (let index = node.members.length - 1; index >= 0; index -= 1) {
    const member = node.members[index];
    if (member?.key === key) return member;
  }
  return undefined;
}

/** The plain value. Of equal keys the last one wins; members without a value are left out. */
export function toValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'object': {
      const object: Record<string, JsonValue> = {};
      for (const { key, value } of node.members) if (value !== undefined) setMember(object, key, toValue(value));
      return object;
    }
    case 'list':
      return node.items.map(toValue);
    case 'text':
    case 'other':
      return node.value;
  }
}

import { memberOf, type JsonNode, type ObjectNode, type TextNode } from './json-tree.js';

/** A JSON object of the lens with its place. */
export interface Entry {
  readonly node: ObjectNode;
  readonly pointer: string;
}

/** A text of an object. */
export interface Text extends TextSpan {
  readonly node: TextNode;
}

interface TextSpan {
  readonly value: string;
  readonly pointer: string;
}

/** Far beyond every limit of the format. What follows is not looked at; that there is too much has its own finding. */
const mostEntries = 1000;

/** The objects in a list of an object; whatever else stands in its place is left out. `key` is a documented one. */
export function entriesOf(entry: Entry, key: string): Entry[] {
  const list = memberOf(entry.node, key)?.value;
  const entries: Entry[] = [];
  if (list?.kind !== 'list') return entries;
  for (const [index, node] of list.items.entries()) {
    if (entries.length >= mostEntries) break;
    if (node.kind === 'object') entries.push({ node, pointer: `${entry.pointer}/${key}/${index}` });
  }
  return entries;
}

/** An object in an object, if there is one. */
export function entryOf(entry: Entry, key: string): Entry | undefined {
  const node = memberOf(entry.node, key)?.value;
  return node?.kind === 'object' ? { node, pointer: `${entry.pointer}/${key}` } : undefined;
}

/** A text in an object; undefined where there is none, or something else. */
export function textOf(entry: Entry, key: string): Text | undefined {
  const node = memberOf(entry.node, key)?.value;
  return node?.kind === 'text' ? { node, value: node.value, pointer: `${entry.pointer}/${key}` } : undefined;
}

/** The lens as an entry; undefined where the file holds no object. */
export function lensEntry(root: JsonNode | undefined): Entry | undefined {
  return root?.kind === 'object' ? { node: root, pointer: '' } : undefined;
}

/** The questions of all pillars. */
export function questionsOf(lens: Entry): Entry[] {
  return entriesOf(lens, 'pillars').flatMap((pillar) => entriesOf(pillar, 'questions'));
}

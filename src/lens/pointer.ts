import { isList, valueOf, type JsonValue } from './json.js';
import { memberOf, type JsonNode, type Member } from './json-tree.js';

/** A JSON pointer (RFC 6901) one step longer. */
export function pointerTo(pointer: string, step: string | number): string {
  const plain = typeof step === 'number' || !/[~/]/u.test(step);
  return `${pointer}/${plain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value a pointer leads to; undefined where it leads nowhere. */
export function valueAt(root: JsonValue | undefined, pointer: string): JsonValue | undefined {
  let value = root;
  for (const step of stepsOf(pointer)) value = isList(value) ? value[indexOf(step)] : valueOf(value, step);
  return value;
}

/** A node, and the member it is the value of. */
export interface FoundNode {
  readonly node: JsonNode;
  readonly member: Member | undefined;
}

/** The node a pointer leads to, or the last one on the way that exists. */
export function findNode(root: JsonNode, pointer: string): FoundNode {
  let found: FoundNode = { node: root, member: undefined };
  for (const step of stepsOf(pointer)) {
    const member = memberOf(found.node, step);
    const node = found.node.kind === 'list' ? found.node.items[indexOf(step)] : member?.value;
    if (node === undefined) return found;
    found = { node, member };
  }
  return found;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function indexOf(step: string): number {
  return /^(?:0|[1-9]\d*)$/u.test(step) ? Number(step) : -1;
}

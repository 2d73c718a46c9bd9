import { isList, valueOf, type JsonValue } from './json.js';
import { memberOf, type JsonNode } from './json-tree.js';

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

/** The node a pointer leads to, or the last one on the way that exists. */
export function resolvePointer(root: JsonNode, pointer: string): JsonNode {
  let node = root;
  for (const step of stepsOf(pointer)) {
    const next = node.kind === 'list' ? node.items[indexOf(step)] : memberOf(node, step)?.value;
    if (next === undefined) return node;
    node = next;
  }
  return node;
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

import { memberOf, type JsonNode } from './json-tree.js';

/** A JSON pointer (RFC 6901) one step longer. */
export function pointerTo(pointer: string, step: string | number): string {
  const text = typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1');
  return `${pointer}/${text}`;
}

/** The value a pointer leads to, or the last one on the way that exists. */
export function resolvePointer(root: JsonNode, pointer: string): JsonNode {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const next = childOf(node, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf(node: JsonNode, step: string): JsonNode | undefined {
  if (node.kind === 'object') return memberOf(node, step)?.value;
  return node.kind === 'list' && /^(?:0|[1-9]\d*)$/u.test(step) ? node.items[Number(step)] : undefined;
}

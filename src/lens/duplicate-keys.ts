import type { FindingList } from './finding-list.js';
import type { JsonNode } from './json-tree.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';

/** Reports every key that its object had before, at the later one, which is the one that counts. */
export function reportDuplicateKeys(findings: FindingList, node: JsonNode, pointer = ''): void {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (hasInside(item)) reportDuplicateKeys(findings, item, pointerTo(pointer, index));
    }
    return;
  }
  if (node.kind !== 'object') return;
  const seen = new Set<string>();
  for (const { key, start, value } of node.members) {
    if (seen.has(key)) {
      const spot = { offset: start, pointer: pointerTo(pointer, key) };
      const message = `The key ${quoted(key)} is already used in this object.`;
      findings.add('duplicate-key', spot, message, 'Keep one of the two; the last one counts.');
    }
    seen.add(key);
    if (value !== undefined && hasInside(value)) reportDuplicateKeys(findings, value, pointerTo(pointer, key));
  }
}

function hasInside(node: JsonNode): boolean {
  return node.kind === 'object' || node.kind === 'list';
}

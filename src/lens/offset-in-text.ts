import type { TextNode } from './json-tree.js';

/**
 * The offset in the file of the character at `index` of a text, both in UTF-16 units. In the file a character may be
 * written as an escape of two or six.
 */
export function offsetInText(fileText: string, node: TextNode, index: number): number {
  let offset = node.start + 1;
  for (let passed = 0; passed < index && offset < node.end; passed += 1) {
    if (fileText[offset] !== '\\') offset += 1;
    else offset += fileText[offset + 1] === 'u' ? 6 : 2;
  }
  return Math.min(offset, Math.max(node.start, node.end - 1));
}

import type { PhrasingContent } from 'mdast';
import type { Colors } from 'picocolors/types.js';

/** Undoes what only Markdown needs: the gaps that keep GitHub from making text live. Text itself has none of them. */
const gaps = /\u200B/gu;

/** Inline content as text with colours; a line break of a cell or item is a newline. */
export function drawPhrase(content: readonly PhrasingContent[], paint: Colors): string {
  return content.map((node) => drawNode(node, paint)).join('');
}

function drawNode(node: PhrasingContent, paint: Colors): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(gaps, '');
    case 'inlineCode':
      return paint.cyan(node.value.replace(gaps, ''));
    case 'strong':
      return paint.bold(drawPhrase(node.children, paint));
    case 'link':
      return drawPhrase(node.children, paint);
    case 'html':
      return node.value === '<br>' ? '\n' : '';
    default:
      return '';
  }
}

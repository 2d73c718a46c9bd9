import type { PhrasingContent } from 'mdast';
import type { Colors } from 'picocolors/types.js';

/** Undoes what only Markdown needs: the gaps that keep GitHub from making text live. Text itself has none of them. */
const gaps = /\u200B/gu;

/** Tags as text: a new line, and edits as `git diff --word-diff` marks them. */
const marks: Readonly<Record<string, string>> = {
  '<br>': '\n',
  '<del>': '[-',
  '</del>': '-]',
  '<ins>': '{+',
  '</ins>': '+}',
};

/** Inline content as text with colours; a line break of a cell or item is a newline. */
export function drawPhrase(content: readonly PhrasingContent[], paint: Colors): string {
  let [text, colour] = ['', (part: string): string => part];
  for (const node of content) {
    if (node.type === 'html') {
      if (node.value === '<del>') colour = paint.red;
      if (node.value === '<ins>') colour = paint.green;
    }
    const drawn = drawNode(node, paint);
    text += drawn === '' || drawn === '\n' ? drawn : colour(drawn);
    if (node.type === 'html' && node.value.startsWith('</')) colour = (part) => part;
  }
  return text;
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
      return Object.hasOwn(marks, node.value) ? (marks[node.value] ?? '') : '';
    default:
      return '';
  }
}

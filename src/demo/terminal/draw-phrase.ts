import type { PhrasingContent } from 'mdast';
import type { Paint } from './paint.js';

/** Text within a line: emphasis becomes colour, links their text, HTML tags nothing, `<br>` a new line. */
export function drawPhrase(nodes: readonly PhrasingContent[], paint: Paint): string {
  return nodes.map((node) => drawPart(node, paint)).join('');
}

function drawPart(node: PhrasingContent, paint: Paint): string {
  switch (node.type) {
    case 'text':
      return visible(node.value);
    case 'inlineCode':
      return paint.cyan(visible(node.value));
    case 'strong':
      return paint.bold(drawPhrase(node.children, paint));
    case 'emphasis':
      return paint.italic(drawPhrase(node.children, paint));
    case 'delete':
      return paint.strikethrough(drawPhrase(node.children, paint));
    case 'link':
      return paint.underline(drawPhrase(node.children, paint));
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : '';
    default:
      return '';
  }
}

/** What the tags of a `<summary>` hold. Comments write everything that is special in HTML as a number. */
export function drawSummary(html: string, paint: Paint): string {
  const text = html
    .replace(/<\/?(?:b|strong)>/gi, '')
    .replace(/<code>(.*?)<\/code>/gi, (_, code: string) => paint.cyan(code))
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return visible(text);
}

/** Mentions are broken by a zero-width space that a terminal need not carry. */
function visible(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
}

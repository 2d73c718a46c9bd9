import type { Blockquote, List, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfm } from 'micromark-extension-gfm';
import wrapAnsi from 'wrap-ansi';
import { drawPhrase, drawSummary } from './draw-phrase.js';
import { drawTable } from './draw-table.js';
import type { Paint } from './paint.js';

/**
 * GitHub-flavoured Markdown as lines for a terminal of `width` columns: headings bold, tables aligned, folded parts
 * indented under their summary, HTML comments hidden.
 */
export function drawMarkdown(markdown: string, width: number, paint: Paint): string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmTableFromMarkdown()] });
  return drawBlocks(tree.children, width, paint);
}

function drawBlocks(blocks: readonly RootContent[], width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const block of blocks) {
    if (block.type === 'html' && block.value.startsWith('</details')) depth = Math.max(0, depth - 1);
    const indent = '  '.repeat(depth);
    const drawn = drawBlock(block, width - indent.length, paint);
    if (drawn.length > 0) lines.push(...(lines.length > 0 ? [''] : []), ...drawn.map((line) => indent + line));
    if (block.type === 'html' && block.value.startsWith('<details')) depth += 1;
  }
  return lines;
}

function drawBlock(block: RootContent, width: number, paint: Paint): string[] {
  switch (block.type) {
    case 'heading': {
      const text = drawPhrase(block.children, paint);
      return wrap(block.depth <= 3 ? paint.bold(paint.underline(text)) : paint.bold(text), width);
    }
    case 'paragraph':
      return wrap(drawPhrase(block.children, paint), width);
    case 'blockquote':
      return drawQuote(block, width, paint);
    case 'list':
      return drawList(block, width, paint);
    case 'table':
      return drawTable(
        block.children.map((row) => row.children.map((cell) => drawPhrase(cell.children, paint))),
        width,
        paint,
      );
    case 'code':
      return block.value.split('\n').map((line) => `  ${paint.cyan(line)}`);
    case 'thematicBreak':
      return [paint.dim('─'.repeat(width))];
    case 'html': {
      const summary = /<summary>(.*?)<\/summary>/is.exec(block.value)?.[1];
      return summary === undefined ? [] : wrap(`▸ ${drawSummary(summary, paint)}`, width);
    }
    default:
      return [];
  }
}

const alertColours = { NOTE: 'blue', TIP: 'green', IMPORTANT: 'magenta', WARNING: 'yellow', CAUTION: 'red' } as const;
const alertKinds = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;

function drawQuote(quote: Blockquote, width: number, paint: Paint): string[] {
  const { kind, blocks } = takeLabel(quote.children);
  const colour = kind === undefined ? paint.dim : paint[alertColours[kind]];
  const label = kind === undefined ? [] : [paint.bold(colour(kind))];
  return [...label, ...drawBlocks(blocks, width - 2, paint)].map((line) => `${colour('│')} ${line}`);
}

/** An alert is a quotation whose first line is `[!WARNING]` or the like. */
function takeLabel(blocks: Blockquote['children']): {
  kind?: keyof typeof alertColours;
  blocks: Blockquote['children'];
} {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { blocks };
  const [text, ...others] = first.children;
  const found = text?.type === 'text' ? /^\[!([A-Z]+)\]\s*/.exec(text.value) : null;
  const kind = alertKinds.find((name) => name === found?.[1]);
  if (text?.type !== 'text' || found === null || kind === undefined) return { blocks };
  const kept = { ...first, children: [{ ...text, value: text.value.slice(found[0].length) }, ...others] };
  return { kind, blocks: [kept, ...rest] };
}

function drawList(list: List, width: number, paint: Paint): string[] {
  return list.children.flatMap((item, index) => {
    const bullet = list.ordered === true ? `${index + 1}. ` : '• ';
    const blocks = item.children.map((child) => drawBlock(child, width - bullet.length, paint));
    return blocks.flat().map((line, number) => (number === 0 ? bullet : ' '.repeat(bullet.length)) + line);
  });
}

function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width).split('\n');
}

import type { Blockquote, DefinitionContent, List } from 'mdast';
import type { Colors } from 'picocolors/types.js';
import { breakCommands } from '../log-text.js';
import type { Block, Details } from '../markdown/block.js';
import { drawPhrase } from './draw-phrase.js';
import { drawTable } from './draw-table.js';
import { wrap } from './wrap.js';

const indent = '  ';

/**
 * Blocks as lines for a terminal or a log, parted by empty lines. Nothing is folded, links are shown as their text, and
 * no line is a command to a runner.
 */
export function drawBlocks(blocks: readonly Block[], width: number, paint: Colors): string[] {
  return drawAll(blocks, width, paint).map(breakCommands);
}

function drawAll(blocks: readonly Block[], width: number, paint: Colors): string[] {
  return blocks.flatMap((block, index) => {
    const lines = drawBlock(block, width, paint);
    return index === 0 || lines.length === 0 ? lines : ['', ...lines];
  });
}

function drawBlock(block: Block, width: number, paint: Colors): string[] {
  switch (block.type) {
    case 'heading':
      return wrap(drawPhrase(block.children, paint), width).map((line) => paint.bold(line));
    case 'paragraph':
      return wrap(drawPhrase(block.children, paint), width);
    case 'list':
      return drawList(block, width, paint);
    case 'table':
      return drawTable(block, width, paint);
    case 'blockquote':
      return drawAlert(block, width, paint);
    case 'details':
      return drawDetails(block, width, paint);
    case 'code':
      return block.value.split('\n').map((line) => paint.cyan(`${indent}${line}`));
    default:
      return [];
  }
}

function drawList(list: List, width: number, paint: Colors): string[] {
  return list.children.flatMap(({ children }) => {
    const lines = children.filter(isBlock).flatMap((child) => drawBlock(child, width - 2, paint));
    return lines.map((line, index) => `${index === 0 ? '- ' : indent}${line}`);
  });
}

/** The label of an alert is its first child. */
function drawAlert({ children }: Blockquote, width: number, paint: Colors): string[] {
  const [label, ...rest] = children;
  const colour = label?.type === 'html' && label.value === '[!CAUTION]' ? paint.red : paint.yellow;
  return drawAll(rest.filter(isBlock), width - 2, paint).map((line) => `${colour('│')} ${line}`.trimEnd());
}

function drawDetails({ summary, children }: Details, width: number, paint: Colors): string[] {
  const body = drawAll(children, width - 2, paint).map((line) => `${indent}${line}`);
  return [...wrap(drawPhrase(summary, paint), width), ...body];
}

function isBlock(child: Block | DefinitionContent): child is Block {
  return child.type !== 'definition' && child.type !== 'footnoteDefinition';
}

import type { BlockContent, Parent, PhrasingContent, TableRow } from 'mdast';
import type { Phrase, PhrasePart } from './phrase.js';
import { visibleText } from '../visible-text.js';
import { untrusted } from './phrase.js';

/** A folded part. One node, so that its two halves are never parted. */
export interface Details extends Parent {
  type: 'details';
  summary: PhrasingContent[];
  children: BlockContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    details: Details;
  }
  interface RootContentMap {
    details: Details;
  }
}

/** One paragraph, heading, table, list or folded part: the unit that is shown or left out as a whole. */
export type Block = BlockContent;

/** Kinds of alert boxes: https://docs.github.com/en/get-started/writing-on-github (basic formatting syntax, alerts). */
export type AlertKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

export function paragraph(...parts: readonly PhrasePart[]): Block {
  return { type: 'paragraph', children: parts.flatMap(toPhrase) };
}

export function heading(depth: 2 | 3 | 4 | 5, ...parts: readonly PhrasePart[]): Block {
  return { type: 'heading', depth, children: parts.flatMap(toPhrase) };
}

/** An item is one phrase, or a phrase and blocks under it. */
export function list(items: readonly (Phrase | readonly [Phrase, readonly Block[]])[]): Block {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => {
      const [first, blocks] = isNested(item) ? item : [item, []];
      return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [...first] }, ...blocks],
      };
    }),
  };
}

/** Rows longer than the header are cut, shorter ones filled, so that a table always has its shape. */
export function table(headers: readonly PhrasePart[], rows: readonly (readonly PhrasePart[])[]): Block {
  const row = (cells: readonly PhrasePart[]): TableRow => ({
    type: 'tableRow',
    children: headers.map((_, index) => ({ type: 'tableCell', children: toPhrase(cells[index] ?? []) })),
  });
  return { type: 'table', align: headers.map(() => null), children: [row(headers), ...rows.map(row)] };
}

/** Folded until the reader opens it. */
export function details(summary: Phrase, blocks: readonly Block[]): Block {
  return { type: 'details', summary: [...summary], children: [...blocks] };
}

/** Lines that are to be copied as they are: none is wrapped. Indentation stays, what is invisible is shown. */
export function preformatted(lines: readonly string[]): Block {
  const shown = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`);
  return { type: 'code', value: shown.join('\n') };
}

/** A coloured box. GitHub draws it only at the top level: never put it into a list, table or folded part. */
export function alert(kind: AlertKind, blocks: readonly Block[]): Block {
  // As raw Markdown, since the escaper would rightly protect the bracket of a text.
  return { type: 'blockquote', children: [{ type: 'html', value: `[!${kind}]` }, ...blocks] };
}

function isNested(item: Phrase | readonly [Phrase, readonly Block[]]): item is readonly [Phrase, readonly Block[]] {
  return Array.isArray(item[0]);
}

function toPhrase(part: PhrasePart): PhrasingContent[] {
  if (typeof part === 'number') return [{ type: 'text', value: String(part) }];
  return typeof part === 'string' ? untrusted(part) : [...part];
}

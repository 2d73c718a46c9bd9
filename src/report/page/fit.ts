import { byteLength } from '../byte-length.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { stages } from './part.js';
import type { Part } from './part.js';

/** Parts as Markdown, and what had to be left out of them. */
export interface Fitted {
  readonly texts: readonly string[];
  readonly omitted: readonly Omission[];
}

export interface Omission {
  readonly noun: Part['noun'];
  readonly count: number;
}

/** Between two parts: a blank line. */
export const gap = '\n\n';

interface Piece {
  readonly part: Part;
  kept: number;
  text: string;
}

/**
 * Shrinks parts, unit by unit and in the order of their stages, until all of them, with the gaps between and one behind
 * them, take at most `budget` bytes. Among parts of one stage the last gives way first. If anything has to be left out,
 * there is room for `noteOf` what was, too. With nothing left to shrink the result is empty, whatever the budget.
 */
export function fit(parts: readonly Part[], budget: number, noteOf: (omitted: readonly Omission[]) => string): Fitted {
  const pieces: Piece[] = parts.map((part) => ({ part, kept: part.size, text: textOf(part, part.size) }));
  const length = pieces.reduce((sum, piece) => sum + cost(piece.text), 0);
  if (length > budget) {
    // The longest note there can be: nothing is shown.
    const note = noteOf(omissions(parts.map((part) => ({ part, kept: 0 }))));
    shrinkAll(pieces, length + cost(note) - budget);
  }
  return { texts: pieces.map(({ text }) => text).filter((text) => text !== ''), omitted: omissions(pieces) };
}

function shrinkAll(pieces: readonly Piece[], tooLong: number): void {
  let excess = tooLong;
  for (const stage of stages) {
    for (const piece of pieces.filter(({ part }) => part.stage === stage).reverse()) {
      if (excess <= 0) return;
      const before = cost(piece.text);
      shrink(piece, before - excess);
      excess += cost(piece.text) - before;
    }
  }
}

/** Keeps as many units as fit into `room`; none if even one does not. */
function shrink(piece: Piece, room: number): void {
  let [fits, tooMany] = [0, room <= 0 ? 0 : piece.kept];
  let text = '';
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const candidate = textOf(piece.part, middle);
    if (cost(candidate) <= room) [fits, text] = [middle, candidate];
    else tooMany = middle;
  }
  piece.kept = fits;
  piece.text = text;
}

function textOf(part: Part, kept: number): string {
  return kept === 0 ? '' : toMarkdown(part.render(kept));
}

function cost(text: string): number {
  return text === '' ? 0 : byteLength(text) + byteLength(gap);
}

/** Added up by noun, in the order of the page. */
function omissions(pieces: readonly Pick<Piece, 'part' | 'kept'>[]): Omission[] {
  const counts = new Map<string, Omission>();
  for (const { part, kept } of pieces) {
    const count = (counts.get(part.noun[1])?.count ?? 0) + part.size - kept;
    if (count > 0) counts.set(part.noun[1], { noun: part.noun, count });
  }
  return [...counts.values()];
}

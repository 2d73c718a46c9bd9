import type { EditedPiece } from '../markdown/edited.js';
import { visibleText } from '../visible-text.js';

/** Finds which words of a text were taken out and put in. */
export type WordDiff = (before: string, after: string) => readonly EditedPiece[];

/** Unchanged words kept around an edit, in characters. */
const context = 40;

/**
 * The word diff of a well-kept library. Loaded when somebody reads texts: most runs and both JSON formats do without.
 * Long unchanged stretches are shortened.
 */
export async function loadWordDiff(): Promise<WordDiff> {
  const { diffWordsWithSpace } = await import('diff');
  return (before, after) => {
    const pieces = diffWordsWithSpace(visibleText(before), visibleText(after)).map(
      ({ value, added, removed }): EditedPiece => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }),
    );
    return pieces.map((piece, index) => shorten(piece, index === 0, index === pieces.length - 1));
  };
}

function shorten({ kind, text }: EditedPiece, isFirst: boolean, isLast: boolean): EditedPiece {
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  if (kind !== 'same' || text.length <= head + tail + context) return { kind, text };
  return { kind, text: `${wordsUntil(text, head)} … ${wordsFrom(text, text.length - tail)}` };
}

/** Whole words, so that no character is halved. */
function wordsUntil(text: string, end: number): string {
  return text.slice(0, end === 0 ? 0 : Math.max(text.lastIndexOf(' ', end), 0));
}

function wordsFrom(text: string, start: number): string {
  const space = text.indexOf(' ', start);
  return start >= text.length || space === -1 ? '' : text.slice(space + 1);
}

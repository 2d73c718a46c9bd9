import { isText } from '../../diff/tally-changes.js';
import type { EditedPiece } from '../markdown/edited.js';
import type { RunReport } from '../run-report.js';
import { shortened, visibleText } from '../visible-text.js';

/** Finds which words of a text were taken out and put in. */
export type WordDiff = (before: string, after: string) => readonly EditedPiece[];

/** Unchanged words kept around an edit, in characters. */
const context = 40;

/** AWS takes texts of 2,048 characters. The effort grows with the square of the edits. */
const longestText = 8_000;
const mostEdits = 1_000;
/** Of what was taken out or put in as a whole. */
const longestPiece = 600;

/** Where less than this part of a text stays, a word diff is a riddle: the texts stand whole behind each other. */
const readable = 0.4;

/**
 * The word diff of a well-kept library. Loaded when somebody reads texts: most runs and JSON do without. Edits with
 * only spaces between them are one, and long unchanged stretches are shortened.
 */
export async function loadWordDiff(): Promise<WordDiff> {
  const { diffWordsWithSpace } = await import('diff');
  return (before, after) => {
    const [old, fresh] = [visibleText(before), visibleText(after)];
    if (old.length + fresh.length > longestText) return replaced(old, fresh);
    const found = diffWordsWithSpace(old, fresh, { maxEditLength: mostEdits }) ?? [];
    const joined = joinNeighbours(
      found.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })),
    );
    const kept = joined.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0);
    if (kept < readable * Math.max(old.length, fresh.length)) return replaced(old, fresh);
    return joined.map((piece, index) => shorten(piece, index === 0, index === joined.length - 1));
  };
}

/** The same for a report, if any of its texts was edited. */
export async function wordDiffFor({ lenses }: RunReport): Promise<WordDiff | undefined> {
  const edits = lenses.some(({ diff }) =>
    diff?.changes.some(({ kind }) => isText(kind) || kind.startsWith('risk-rules')),
  );
  return edits ? loadWordDiff() : undefined;
}

function joinNeighbours(pieces: readonly EditedPiece[]): EditedPiece[] {
  const joined: EditedPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    joined.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  pieces.forEach(({ kind, text }, index) => {
    const isGap = kind === 'same' && text.trim() === '' && index > 0 && index < pieces.length - 1;
    if (kind === 'same' && !isGap) {
      flush();
      joined.push({ kind, text });
      return;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  });
  flush();
  return joined;
}

function replaced(before: string, after: string): EditedPiece[] {
  const pieces: EditedPiece[] = [
    { kind: 'removed', text: shortened(before, longestPiece) },
    { kind: 'added', text: shortened(after, longestPiece) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function shorten({ kind, text }: EditedPiece, isFirst: boolean, isLast: boolean): EditedPiece {
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  if (kind !== 'same' || text.length <= head + tail + context) return { kind, text };
  return { kind, text: `${wordsUntil(text, head)} … ${wordsFrom(text, text.length - tail)}`.slice(isFirst ? 1 : 0) };
}

/** Whole words, so that no character is halved. */
function wordsUntil(text: string, end: number): string {
  return text.slice(0, end === 0 ? 0 : Math.max(text.lastIndexOf(' ', end), 0));
}

function wordsFrom(text: string, start: number): string {
  const space = text.indexOf(' ', start);
  return start >= text.length || space === -1 ? '' : text.slice(space + 1);
}

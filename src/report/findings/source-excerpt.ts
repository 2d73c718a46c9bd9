import { widthOf } from '../terminal/wrap.js';
import { visibleText } from '../visible-text.js';

/** One line of a file as a terminal shows it, and the columns before the place that is meant. */
export interface SourceExcerpt {
  readonly text: string;
  readonly indent: number;
}

const around = 60;

/**
 * The part of a line around a place, without its indentation. Minified files are one line, so far text is left out.
 * Whatever would move the cursor or cannot be seen is a replacement character or a space. `line` and `column` are
 * 1-based, the column in UTF-16 units; undefined where the text has no such line.
 */
export function sourceExcerpt(lines: readonly string[], line: number, column: number): SourceExcerpt | undefined {
  const text = lines[line - 1];
  if (text === undefined || text.trim() === '') return undefined;
  const place = Math.min(column - 1, text.length);
  const start = Math.max(place - around, 0);
  const end = Math.min(place + around, text.length);
  const before = shown(text.slice(start, place)).trimStart();
  const left = start > 0 && /\S/u.test(text.slice(0, start)) ? '…' : '';
  const right = end < text.length ? '…' : '';
  return { text: `${left}${before}${shown(text.slice(place, end))}${right}`.trimEnd(), indent: widthOf(left + before) };
}

/** The lines of a file, for all its excerpts. */
export function sourceLines(source: string): readonly string[] {
  return source.split(/\r\n|[\n\r]/u);
}

const plain = /^[\x20-\x7E]*$/u;

function shown(text: string): string {
  if (plain.test(text)) return text;
  return Array.from(text, (character) => {
    if (/\s/u.test(character)) return ' ';
    return visibleText(character) === character ? character : '\uFFFD';
  }).join('');
}

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { drawMarkdown } from './draw-markdown.js';
import { drawTable } from './draw-table.js';
import type { Paint } from './paint.js';

/** Where the demo prints. */
export interface Screen {
  readonly paint: Paint;
  /** A numbered heading. */
  step(title: string): void;
  say(text: string): void;
  /** A fact that was checked. */
  fact(text: string): void;
  /** A command as a user would type it. */
  command(text: string): void;
  table(rows: readonly (readonly string[])[]): void;
  /** A comment or a job summary in a frame that says where it stands. */
  page(place: string, markdown: string): void;
}

/** Columns of text: narrow enough to read, whatever the terminal has. */
const widest = 110;
const usual = 100;

export function openScreen(write: (line: string) => void, columns: number | undefined, paint: Paint): Screen {
  const width = Math.max(40, Math.min(columns ?? usual, widest));
  let steps = 0;
  const print = (text: string) => {
    for (const line of wrapAnsi(text, width).split('\n')) write(line);
  };
  return {
    paint,
    step: (title) => {
      steps += 1;
      const heading = `${steps}. ${title}`;
      write('');
      print(paint.bold(heading));
      write(paint.dim('═'.repeat(Math.min(width, stringWidth(heading)))));
      write('');
    },
    say: (text) => print(text),
    fact: (text) => {
      for (const [index, line] of wrapAnsi(text, width - 4)
        .split('\n')
        .entries()) {
        write((index === 0 ? `  ${paint.green('✓')} ` : '    ') + line);
      }
    },
    command: (text) => write(`  ${paint.dim('$')} ${paint.cyan(text)}`),
    table: (rows) => {
      for (const line of drawTable(rows, width - 4, paint)) write(`    ${line}`);
    },
    page: (place, markdown) => {
      write('');
      write(paint.dim(`┌── ${place} ${'─'.repeat(Math.max(0, width - place.length - 5))}`));
      for (const line of drawMarkdown(markdown, width - 2, paint)) write(`${paint.dim('│')} ${line}`.trimEnd());
      write(paint.dim(`└${'─'.repeat(width - 1)}`));
      write('');
    },
  };
}

import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Paint } from './paint.js';

const gap = '   ';
const narrowest = 10;

/** Rows as aligned columns under a bold head, long cells wrapped so that no line is wider than `width`. */
export function drawTable(rows: readonly (readonly string[])[], width: number, paint: Paint): string[] {
  const widths = fitColumns(rows, width);
  const [head, ...body] = rows;
  if (head === undefined) return [];
  return [
    ...drawRow(head, widths).map((line) => paint.bold(line)),
    paint.dim(widths.map((column) => '─'.repeat(column)).join(gap)),
    ...body.flatMap((row) => drawRow(row, widths)),
  ];
}

/** The widest column gives way, one character after the other, until the table fits. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => widestLine(row[column] ?? ''))),
  );
  const room = width - gap.length * (count - 1);
  const total = () => widths.reduce((sum, one) => sum + one, 0);
  while (total() > room && Math.max(...widths) > narrowest) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? narrowest) - 1;
  }
  return widths;
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

function drawRow(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, column) => wrapAnsi(cells[column] ?? '', width, { hard: true }).split('\n'));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

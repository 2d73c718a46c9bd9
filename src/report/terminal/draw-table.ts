import type { Table } from 'mdast';
import type { Colors } from 'picocolors/types.js';
import { drawPhrase } from './draw-phrase.js';
import { widthOf, wrap } from './wrap.js';

const gap = '   ';
const narrowest = 20;

/** A table without rules: columns as wide as their content, the last one wrapped. */
export function drawTable(table: Table, width: number, paint: Colors): string[] {
  const rows = table.children.map((row) => row.children.map((cell) => drawPhrase(cell.children, paint).split('\n')));
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => Math.max(...(row[column] ?? ['']).map(widthOf)))),
  );
  const taken = widths.slice(0, -1).reduce((sum, columnWidth) => sum + columnWidth + gap.length, 0);
  const last = Math.max(width - taken, narrowest);
  return rows.flatMap((row, index) => {
    const cells = row.map((lines, column) =>
      column === columns - 1 ? lines.flatMap((line) => wrap(line, last)) : lines,
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    const drawn = Array.from({ length: height }, (_, line) => drawLine(cells, widths, line));
    return index === 0 ? drawn.map((line) => paint.dim(line)) : drawn;
  });
}

function drawLine(cells: readonly (readonly string[])[], widths: readonly number[], line: number): string {
  return cells
    .map((lines, column) => {
      const text = lines[line] ?? '';
      return text + ' '.repeat(Math.max((widths[column] ?? 0) - widthOf(text), 0));
    })
    .join(gap)
    .trimEnd();
}

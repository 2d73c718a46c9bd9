import pc from 'picocolors';
import { pageHead, pageParts } from './page/page-parts.js';
import type { RunReport } from './run-report.js';
import { drawBlocks } from './terminal/draw-blocks.js';

export interface TerminalOptions {
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
}

/** Wider lines are hard to read, narrower ones hard to fill. */
const widest = 100;
const narrowest = 40;

/** The report as text for a terminal or the log of a run: all of it, whatever its length. Ends with a newline. */
export function renderTerminal(report: RunReport, { color, width }: TerminalOptions): string {
  const blocks = [
    ...pageHead(report),
    ...pageParts(report).flatMap((part) => (part.size === 0 ? [] : part.render(part.size))),
  ];
  const columns = Math.min(Math.max(width, narrowest), widest);
  return `${drawBlocks(blocks, columns, pc.createColors(color)).join('\n')}\n`;
}

import type { WordDiff } from '../diff/word-diff.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import type { RunReport } from '../run-report.js';
import { assemble } from './assemble.js';
import { pageHead, pageParts } from './page-parts.js';
import { runLine } from './run-line.js';

export interface PageOptions {
  /** First line, which nobody sees; may be empty. */
  readonly marker: string;
  /** In front of the line that names the run; may be empty. */
  readonly runMarker: string;
  readonly budgetBytes: number;
  /** Where the reader finds what was left out, as the end of a sentence. */
  readonly whole: string;
  /** Makes word diffs of texts; without it they are told by the place where they begin to differ. */
  readonly words?: WordDiff | undefined;
}

/** The page of a run as Markdown, within a budget in UTF-8 bytes; 12,000 are enough for any run, with parts left out. */
export function renderPage(report: RunReport, { marker, runMarker, budgetBytes, whole, words }: PageOptions): string {
  return assemble({
    before: marker === '' ? '' : `${marker}\n`,
    head: pageHead(report),
    parts: pageParts(report, words),
    after: `${runMarker === '' ? '' : `${runMarker}\n`}${toMarkdown([runLine(report)])}\n`,
    budgetBytes,
    whole,
  });
}

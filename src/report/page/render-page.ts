import { toMarkdown } from '../markdown/to-markdown.js';
import type { LensReport, RunReport } from '../run-report.js';
import { assemble } from './assemble.js';
import { changesPart } from './changes.js';
import { findingsPart } from './findings.js';
import { headline } from './headline.js';
import { lensHeadPart } from './lens-head.js';
import { failureBox, noticesPart } from './notices.js';
import type { Part } from './part.js';
import { regionsPart } from './region-table.js';
import { rescoredPart } from './rescored.js';
import { runLine } from './run-line.js';
import { shareChangesPart, shareDetailsPart } from './shares.js';

export interface PageOptions {
  /** First line, which nobody sees; may be empty. */
  readonly marker: string;
  /** In front of the line that names the run; may be empty. */
  readonly runMarker: string;
  readonly budgetBytes: number;
  /** Where the reader finds what was left out, as the end of a sentence. */
  readonly whole: string;
}

/** The page of a run as Markdown, within a budget in UTF-8 bytes; 12,000 are enough for any run, with parts left out. */
export function renderPage(report: RunReport, { marker, runMarker, budgetBytes, whole }: PageOptions): string {
  return assemble({
    before: marker === '' ? '' : `${marker}\n`,
    head: [...headline(report), ...failureBox(report)],
    parts: [noticesPart(report), ...report.lenses.flatMap((lens) => lensParts(lens, report))],
    after: `${runMarker === '' ? '' : `${runMarker}\n`}${toMarkdown([runLine(report)])}\n`,
    budgetBytes,
    whole,
  });
}

/** In the order of the page; what they are worth when room is short is said by their stages. */
function lensParts(lens: LensReport, report: RunReport): Part[] {
  return [
    lensHeadPart(lens, report),
    regionsPart(lens, report),
    findingsPart(lens, 'error', report),
    rescoredPart(lens),
    changesPart(lens, 'major'),
    shareChangesPart(lens),
    changesPart(lens, 'minor'),
    changesPart(lens, 'none'),
    shareDetailsPart(lens),
    findingsPart(lens, 'warning', report),
    findingsPart(lens, 'notice', report),
  ];
}

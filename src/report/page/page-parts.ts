import type { WordDiff } from '../diff/word-diff.js';
import type { Block } from '../markdown/block.js';
import type { LensReport, RunReport } from '../run-report.js';
import { changesPart } from './changes.js';
import { failureBox } from './failure-text.js';
import { findingsPart } from './findings.js';
import { headline } from './headline.js';
import { lensHeadPart } from './lens-head.js';
import { noticesPart } from './notices.js';
import { overviewPart } from './overview.js';
import type { Part } from './part.js';
import { regionsPart } from './region-table.js';
import { renamesPart } from './renames.js';
import { rescoredPart } from './rescored.js';
import { shareChangesPart, shareDetailsPart } from './shares.js';

/** What is shown of every run, however little room there is. */
export function pageHead(report: RunReport): Block[] {
  return [...headline(report), ...failureBox(report)];
}

/** The rest in the order of the page, with texts as word diffs if `words` makes them; what a part is worth when room is short is said by its stage. */
export function pageParts(report: RunReport, words?: WordDiff): Part[] {
  return [
    noticesPart(report),
    overviewPart(report),
    ...report.lenses.flatMap((lens) => lensParts(lens, report, words)),
  ];
}

function lensParts(lens: LensReport, report: RunReport, words: WordDiff | undefined): Part[] {
  return [
    lensHeadPart(lens, report),
    regionsPart(lens, report),
    findingsPart(lens, 'error', report),
    rescoredPart(lens),
    renamesPart(lens),
    changesPart(lens, 'major', words),
    shareChangesPart(lens),
    changesPart(lens, 'minor', words),
    changesPart(lens, 'none', words),
    shareDetailsPart(lens),
    findingsPart(lens, 'warning', report),
    findingsPart(lens, 'notice', report),
  ];
}

import type { WordDiff } from './diff/word-diff.js';
import { renderPage } from './page/render-page.js';
import type { RunReport } from './run-report.js';

/** GitHub shows nothing of a summary over 1 MiB. */
const summaryBudget = 900 * 1024;

/** The summary of a job: the same page as the comment, with room for nearly everything. */
export function renderJobSummary(report: RunReport, budgetBytes = summaryBudget, words?: WordDiff): string {
  return renderPage(report, {
    marker: '',
    runMarker: '',
    budgetBytes,
    whole: 'the file that the output report-file names',
    words,
  });
}

import type { CommentMarker } from './comment-marker.js';
import { formatMarker, runFooterMarker } from './comment-marker.js';
import type { WordDiff } from './diff/word-diff.js';
import { renderPage } from './page/render-page.js';
import { redactAccounts } from './redact-accounts.js';
import type { RunReport } from './run-report.js';

export interface CommentOptions extends Omit<CommentMarker, 'fingerprint'> {
  /** Whether labels stand in for account numbers and principals. */
  readonly redactAccounts: boolean;
  readonly budgetBytes?: number;
  /** The plan that the reviewer saw, where a release brings the comment up to date; '' for none. Else that of the report. */
  readonly reviewed?: string;
  readonly words?: WordDiff | undefined;
}

/**
 * GitHub takes 65,536 characters, without saying what it counts; no unit is longer than UTF-8 in bytes.
 * https://github.com/peter-evans/create-or-update-comment/pull/182
 */
const commentBudget = 60_000;

/** The comment of a pull request, before and after its release. The first line is the marker, which nobody sees. */
export function renderComment(report: RunReport, options: CommentOptions): string {
  const { key, run, sha, budgetBytes = commentBudget } = options;
  const fingerprint = options.reviewed ?? report.fingerprint;
  const marker = formatMarker({
    key,
    run,
    ...(sha === undefined ? {} : { sha }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  });
  return renderPage(options.redactAccounts ? redactAccounts(report) : report, {
    marker,
    runMarker: runFooterMarker,
    budgetBytes,
    whole: 'the summary of the run',
    words: options.words,
  });
}

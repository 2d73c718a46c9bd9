import type { CodeHost } from '../ports/code-host.js';
import { wordDiffFor } from '../report/diff/word-diff.js';
import { renderComment } from '../report/render-comment.js';
import type { RunReport } from '../report/run-report.js';
import { postComment, type CommentRequest, type Posted } from './post-comment.js';
import type { Settings } from './settings.js';
import type { RunIdentity } from './world.js';

/**
 * Puts the report into the comment of its pull request, if there is one and the settings want it, and brings the comments
 * of those up to date that a release publishes besides. Throws `ServiceError`.
 */
export async function commentOn(
  report: RunReport,
  settings: Settings,
  run: RunIdentity,
  host: CodeHost,
): Promise<Posted> {
  const { discussion, alsoReleases = [] } = report;
  // A dry run of a release must not stand where the reviewed plan stands, nor where the release will.
  if (settings.comment === 'never' || (report.subject.kind === 'tag' && report.dryRun)) return nowhere;
  if (discussion?.writable === false) {
    return {
      kind: 'skipped',
      why: 'The token of this run cannot comment on a pull request from outside; the job summary has the whole report.',
    };
  }
  const words = await wordDiffFor(report);
  const sha = discussion?.headSha ?? report.commit;
  const request = {
    key: settings.commentKey,
    run: run.order,
    sha,
    after: occasionOf(report),
    render: (budgetBytes: number, reviewed: string) =>
      renderComment(report, {
        ...(report.subject.kind === 'tag' ? { reviewed } : {}),
        key: settings.commentKey,
        run: run.order,
        redactAccounts: settings.redactAccounts,
        budgetBytes,
        words,
        ...(sha === undefined ? {} : { sha }),
      }),
  };
  const create = settings.comment === 'always' || hasNews(report);
  const posted =
    discussion === undefined
      ? nowhere
      : await postComment({ ...request, pullRequest: discussion.pullRequest, create }, host);
  for (const pullRequest of alsoReleases) await postComment({ ...request, pullRequest, create: false }, host);
  return posted;
}

const nowhere: Posted = { kind: 'skipped', why: undefined };

function occasionOf(report: RunReport): CommentRequest['after'] {
  if (report.subject.kind === 'tag') return report.outcome === 'clean' ? 'repeated-release' : 'release';
  return report.subject.kind === 'pull-request' && report.subject.closed ? 'close' : 'review';
}

/** A closed pull request is not told anything for the first time. */
function hasNews(report: RunReport): boolean {
  if (report.subject.kind === 'pull-request' && report.subject.closed) return false;
  return report.lenses.length > 0 || report.failure !== undefined;
}

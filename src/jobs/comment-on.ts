import type { CodeHost } from '../ports/code-host.js';
import { renderComment } from '../report/render-comment.js';
import type { RunReport } from '../report/run-report.js';
import { postComment, type CommentRequest, type Posted } from './post-comment.js';
import type { Settings } from './settings.js';
import type { RunIdentity } from './world.js';

/** Puts the report into the comment of its pull request, if there is one and the settings want it. Throws `ServiceError`. */
export async function commentOn(
  report: RunReport,
  settings: Settings,
  run: RunIdentity,
  host: CodeHost,
): Promise<Posted> {
  const { discussion } = report;
  if (discussion === undefined || settings.comment === 'never') return { kind: 'skipped', why: undefined };
  if (!discussion.writable) {
    return {
      kind: 'skipped',
      why: 'The token of this run cannot comment on a pull request from outside; the job summary has the whole report.',
    };
  }
  const sha = discussion.headSha ?? report.commit;
  return postComment(
    {
      pullRequest: discussion.pullRequest,
      key: settings.commentKey,
      run: run.order,
      sha,
      after: occasionOf(report),
      create: settings.comment === 'always' || hasNews(report),
      render: (budgetBytes) =>
        renderComment(report, {
          key: settings.commentKey,
          run: run.order,
          redactAccounts: settings.redactAccounts,
          budgetBytes,
          ...(sha === undefined ? {} : { sha }),
        }),
    },
    host,
  );
}

function occasionOf(report: RunReport): CommentRequest['after'] {
  if (report.subject.kind === 'tag') return report.outcome === 'clean' ? 'repeated-release' : 'release';
  return report.subject.kind === 'pull-request' && report.subject.closed ? 'close' : 'review';
}

/** A closed pull request is not told anything for the first time. */
function hasNews(report: RunReport): boolean {
  if (report.subject.kind === 'pull-request' && report.subject.closed) return false;
  return report.lenses.length > 0 || report.failure !== undefined;
}

import type { CodeHost } from '../ports/code-host.js';
import { ServiceError } from '../ports/errors.js';
import { compareRuns, type RunOrder } from '../release/lens-tags.js';
import { parseMarker } from '../report/comment-marker.js';
import { renderReplaced, withReplaced } from '../report/replaced-draft.js';
import type { Notice, RegionReport, ReplacedDraft, RunReport } from '../report/run-report.js';
import type { ReviewTarget } from './review-target.js';
import type { Settings } from './settings.js';

/** More pull requests than that are not told: each costs two requests, and a lens has one draft in each of its Regions. */
const mostTold = 10;

/** Drafts of other pull requests that are open and whose place is taken by the drafts of this run. */
export async function findReplaced(
  applied: readonly { readonly target: ReviewTarget; readonly report: RegionReport }[],
  host: CodeHost,
): Promise<ReplacedDraft[]> {
  const replaced = applied.flatMap(({ target: { draft, lens, service }, report }): ReplacedDraft[] =>
    report.state === 'draft' && draft.kind !== 'leave' && draft.replacesPullRequest !== undefined
      ? [{ lens: lens.judged.entry.id, region: service.region, pullRequest: draft.replacesPullRequest }]
      : [],
  );
  const numbers = [...new Set(replaced.map(({ pullRequest }) => pullRequest))].slice(0, mostTold);
  const open = await Promise.all(numbers.map(async (number) => ((await isOpen(number, host)) ? [number] : [])));
  return replaced.filter(({ pullRequest }) => open.flat().includes(pullRequest));
}

export function replacedNotice({ lens, region, pullRequest }: ReplacedDraft): Notice {
  const text = `The draft of "${lens}" in ${region} replaced the one of pull request #${pullRequest}: a lens has only one draft.`;
  return { level: 'warning', text };
}

/**
 * Says in the comment of each pull request that lost its draft who has it now. A comment that a newer run has written
 * stays: its draft is in the slot again. Throws `ServiceError`; the caller turns that into a warning.
 */
export async function tellReplaced(
  report: RunReport,
  settings: Settings,
  order: RunOrder,
  host: CodeHost,
): Promise<void> {
  const { subject, discussion, replacedDrafts = [] } = report;
  if (subject.kind !== 'pull-request' || discussion?.writable !== true || settings.comment === 'never') return;
  for (const number of new Set(replacedDrafts.map(({ pullRequest }) => pullRequest))) {
    const lost = replacedDrafts.filter(({ pullRequest }) => pullRequest === number);
    const comment = await findComment(number, settings.commentKey, host);
    const marker = comment === undefined ? undefined : parseMarker(comment.body);
    if (comment === undefined || marker === undefined || compareRuns(marker.run, order) > 0) continue;
    const body = withReplaced(comment.body, renderReplaced(lost, subject.number, report.links));
    if (body !== comment.body) await host.updateComment(comment.id, body);
  }
}

async function findComment(number: number, key: string, host: CodeHost) {
  const comments = await host.comments(number);
  return comments
    .filter(({ author, body }) => author.bot && parseMarker(body)?.key === key)
    .sort((a, b) => a.id - b.id)
    .at(0);
}

/** One that cannot be asked for may be open, and a warning too many is better than one too few. */
async function isOpen(number: number, host: CodeHost): Promise<boolean> {
  try {
    return (await host.pullRequest(number)).open;
  } catch (error) {
    if (error instanceof ServiceError) return error.problem !== 'not-found';
    throw error;
  }
}

import { pullCommits, pullFiles } from '../state/pull-content.js';
import { refreshTestMerge } from '../state/pulls.js';
import { requireBranch } from '../state/repositories.js';
import { fullName } from '../state/world.js';
import { fullPullView } from '../views/pull-view.js';
import { finishEvent, type EventContext, type RunEvent } from './run-event.js';

export type PullAction =
  | 'closed'
  | 'converted_to_draft'
  | 'edited'
  | 'labeled'
  | 'opened'
  | 'ready_for_review'
  | 'reopened'
  | 'synchronize'
  | 'unlabeled';

export interface PullEventOptions {
  /** `pull_request_target` runs on the default branch with the rights of the base repository. */
  readonly eventName?: 'pull_request' | 'pull_request_target';
  /** For `synchronize`: the head before the push. */
  readonly before?: string;
  /** For `labeled` and `unlabeled`. */
  readonly label?: string;
  /** Who caused it, the author if left out. */
  readonly actor?: string;
}

export async function pullRequestEvent(
  context: EventContext,
  number: number,
  action: PullAction,
  options: PullEventOptions = {},
): Promise<RunEvent> {
  const { world, repository } = context;
  const pull = repository.pulls.find((one) => one.number === number);
  if (pull === undefined) throw new Error(`${fullName(repository)} has no pull request ${number}.`);
  const eventName = options.eventName ?? 'pull_request';
  await refreshTestMerge(world, repository, pull);
  const isTarget = eventName === 'pull_request_target';
  if (!isTarget && pull.state === 'open' && pull.mergeCommitSha === null) {
    throw new Error(`Pull request ${number} is in conflict with ${pull.base.branch}; GitHub starts no run for it.`);
  }
  const content = { commits: await pullCommits(repository, pull), files: await pullFiles(repository, pull) };
  const view = fullPullView(world, repository, pull, content);
  const payload = {
    action,
    number,
    // Payloads are written before GitHub has made the test merge.
    pull_request:
      pull.state === 'open' ? { ...view, merge_commit_sha: null, mergeable: null, mergeable_state: 'unknown' } : view,
    ...(action === 'synchronize' ? { before: options.before ?? pull.base.sha, after: pull.head.sha } : {}),
    ...(options.label === undefined ? {} : { label: { name: options.label } }),
  };
  const onBase = isTarget ? repository.defaultBranch : pull.mergedAt === null ? undefined : pull.base.branch;
  const actor = options.actor === undefined ? (pull.mergedBy ?? pull.author) : world.accounts.named(options.actor);
  const branches = { baseRef: pull.base.branch, headRef: pull.head.branch, actor };
  if (onBase !== undefined) {
    const sha = await requireBranch(repository, onBase);
    return finishEvent(context, eventName, payload, { ref: `refs/heads/${onBase}`, sha, ...branches });
  }
  const sha = pull.mergeCommitSha ?? pull.head.sha;
  return finishEvent(context, eventName, payload, { ref: `refs/pull/${number}/merge`, sha, ...branches });
}

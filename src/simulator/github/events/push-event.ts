import type { CommitRecord } from '../git/read-commit.js';
import { isAncestor } from '../git/merge.js';
import { requireBranch } from '../state/repositories.js';
import { repositoryRefs } from '../state/repository-refs.js';
import { fullName } from '../state/world.js';
import { repositoryPage } from '../views/repository-view.js';
import { ZERO_SHA, finishEvent, type EventContext, type RunEvent } from './run-event.js';

export interface TagPush {
  /** What the tag pointed at before, for a moved or deleted tag: the tag object of an annotated one. */
  readonly before?: string;
  /** The tag is gone; `before` is needed then. */
  readonly deleted?: boolean;
  readonly actor?: string;
}

export interface BranchPush {
  /** Tip before the push; zeros, a new branch, if left out. */
  readonly before?: string;
  readonly actor?: string;
}

/** A tag pushed, moved or deleted; the tag must be (or, if deleted, must no longer be) in the repository. */
export async function tagPushEvent(context: EventContext, name: string, push: TagPush = {}): Promise<RunEvent> {
  const { world, repository } = context;
  const before = push.before ?? ZERO_SHA;
  const actor = world.accounts.named(push.actor ?? repository.owner.login);
  const ref = `refs/tags/${name}`;
  if (push.deleted === true) {
    const tip = await requireBranch(repository, repository.defaultBranch);
    const payload = { ref, before, after: ZERO_SHA, created: false, deleted: true, forced: false };
    // A run for a ref that is gone falls back to the default branch.
    const place = { ref: `refs/heads/${repository.defaultBranch}`, sha: tip, actor };
    return finishEvent(context, 'push', { ...payload, base_ref: null, commits: [], head_commit: null }, place);
  }
  const refs = await repositoryRefs(repository);
  const tag = refs.find((one) => one.name === ref);
  if (tag === undefined) throw new Error(`${fullName(repository)} has no tag ${name}.`);
  const isMove = before !== ZERO_SHA;
  const branch = refs.find((one) => one.name.startsWith('refs/heads/') && one.sha === tag.commit);
  const payload = {
    ref,
    before,
    // For an annotated tag this is the tag object; only head_commit tells the commit.
    after: tag.sha,
    created: !isMove,
    deleted: false,
    forced: isMove,
    base_ref: branch?.name ?? null,
    commits: [],
    head_commit: commitInPush(context, await repository.git.commit(tag.commit)),
  };
  return finishEvent(context, 'push', payload, { ref, sha: tag.commit, actor });
}

export async function branchPushEvent(context: EventContext, branch: string, push: BranchPush = {}): Promise<RunEvent> {
  const { world, repository } = context;
  const after = await requireBranch(repository, branch);
  const before = push.before ?? ZERO_SHA;
  const isNew = before === ZERO_SHA;
  const head = await repository.git.commit(after);
  const commits = isNew ? [head] : await repository.git.range(before, after);
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: isNew,
    deleted: false,
    forced: !isNew && !(await isAncestor(repository.git.directory, before, after)),
    base_ref: null,
    commits: commits.map((commit) => commitInPush(context, commit)),
    head_commit: commitInPush(context, head),
  };
  const actor = world.accounts.named(push.actor ?? repository.owner.login);
  return finishEvent(context, 'push', payload, { ref: `refs/heads/${branch}`, sha: after, actor });
}

/** Without lists of files: Actions leaves them out of the payload that a run gets. */
function commitInPush({ world, repository }: EventContext, commit: CommitRecord) {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

import { mergeTrees } from '../git/merge.js';
import { setRef } from '../git/refs.js';
import { writeCommit, type Files } from '../git/write-commit.js';
import { personOf } from './accounts.js';
import { numberedIssue } from './discussions.js';
import type { PullRecord, RepositoryRecord } from './records.js';
import { commitToBranch, forkOf, requireBranch } from './repositories.js';
import { fullName, type World } from './world.js';

export interface PullDraft {
  /** Name of the head branch; created from the base branch when it does not exist. */
  readonly head: string;
  /** Files of the head commit; without them the branch must hold commits already. */
  readonly files?: Files;
  readonly base?: string;
  readonly fork?: { readonly owner: string };
  readonly draft?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** Commit message of the head commit; the title by default. */
  readonly message?: string;
}

/** Opens a pull request and gives its record; `refs/pull/N/head` and `refs/pull/N/merge` exist afterwards. */
export async function openPull(world: World, repository: RepositoryRecord, draft: PullDraft): Promise<PullRecord> {
  const branch = draft.base ?? repository.defaultBranch;
  const baseTip = await requireBranch(repository, branch);
  const source = draft.fork === undefined ? repository : await forkOf(world, repository, draft.fork.owner);
  const author = world.accounts.named(draft.author ?? source.owner.login);
  const title = draft.title ?? `Change ${draft.head}`;
  const head = { branch: draft.head, files: draft.files ?? {}, message: draft.message ?? title, author, from: baseTip };
  const sha =
    draft.files === undefined ? await requireBranch(source, draft.head) : await commitToBranch(world, source, head);
  const pull: PullRecord = {
    ...numberedIssue(world, repository, title, author),
    body: draft.body ?? null,
    labels: draft.labels ?? [],
    draft: draft.draft ?? false,
    base: { branch, sha: baseTip },
    head: { branch: draft.head, owner: source.owner, sha, repository: source },
    mergeCommitSha: null,
    mergeable: false,
    testedBase: '',
    mergedAt: null,
    mergedBy: null,
  };
  repository.pulls.push(pull);
  await recordHead(world, repository, pull, sha);
  return pull;
}

/** Adds a commit to the head branch and gives its SHA. */
export async function pushToPull(
  world: World,
  repository: RepositoryRecord,
  pull: PullRecord,
  files: Files,
  message?: string,
) {
  if (pull.head.repository === null)
    throw new Error(`The fork of pull request ${pull.number} is deleted; nobody can push.`);
  const sha = await commitToBranch(world, pull.head.repository, {
    branch: pull.head.branch,
    files,
    message: message ?? `Update ${pull.head.branch}`,
    author: pull.author,
  });
  pull.base.sha = await requireBranch(repository, pull.base.branch);
  await recordHead(world, repository, pull, sha);
  return sha;
}

/**
 * Makes the test merge anew when the base branch has moved. GitHub does this when somebody asks for the pull request, so
 * the base that a payload recorded can be older than the first parent of the merge commit.
 */
export async function refreshTestMerge(world: World, repository: RepositoryRecord, pull: PullRecord): Promise<void> {
  if (pull.state === 'closed') return;
  const tip = await requireBranch(repository, pull.base.branch);
  if (tip === pull.testedBase) return;
  pull.testedBase = tip;
  const tree = await mergeTrees(repository.git.directory, tip, pull.head.sha);
  pull.mergeable = tree !== undefined;
  pull.mergeCommitSha = null;
  if (tree === undefined) return;
  pull.mergeCommitSha = await writeCommit(repository.git.directory, {
    ref: `refs/pull/${pull.number}/merge`,
    parents: [tip, pull.head.sha],
    tree,
    files: {},
    message: `Merge ${pull.head.sha} into ${tip}`,
    author: personOf(pull.author),
    date: world.clock.tick(),
  });
}

async function recordHead(world: World, repository: RepositoryRecord, pull: PullRecord, sha: string): Promise<void> {
  pull.head.sha = sha;
  pull.updatedAt = world.clock.tick();
  pull.testedBase = '';
  await setRef(repository.git.directory, `refs/pull/${pull.number}/head`, sha);
  await refreshTestMerge(world, repository, pull);
}

export type MergeMethod = 'merge' | 'squash';

/** Merges an open pull request and gives the commit that is now the tip of the base branch. */
export async function mergePull(
  world: World,
  repository: RepositoryRecord,
  pull: PullRecord,
  options: { readonly method?: MergeMethod; readonly by?: string } = {},
): Promise<string> {
  await refreshTestMerge(world, repository, pull);
  if (pull.state === 'closed' || pull.mergeCommitSha === null) {
    throw new Error(`Pull request ${pull.number} of ${fullName(repository)} is closed or in conflict with its base.`);
  }
  const method = options.method ?? 'merge';
  const by = world.accounts.named(options.by ?? repository.owner.login);
  const test = await repository.git.commit(pull.mergeCommitSha);
  const mergeMessage = `Merge pull request #${pull.number} from ${pull.head.owner.login}/${pull.head.branch}\n\n${pull.title}`;
  const sha = await writeCommit(repository.git.directory, {
    ref: `refs/heads/${pull.base.branch}`,
    parents: method === 'merge' ? [pull.testedBase, pull.head.sha] : [pull.testedBase],
    tree: test.tree,
    files: {},
    message: method === 'merge' ? mergeMessage : `${pull.title} (#${pull.number})`,
    author: personOf(method === 'merge' ? by : pull.author),
    date: world.clock.tick(),
  });
  pull.base.sha = pull.testedBase;
  closePull(world, pull);
  pull.mergeCommitSha = sha;
  pull.mergedAt = pull.closedAt;
  pull.mergedBy = by;
  return sha;
}

export function closePull(world: World, pull: PullRecord): void {
  pull.state = 'closed';
  pull.closedAt = world.clock.tick();
  pull.updatedAt = pull.closedAt;
}

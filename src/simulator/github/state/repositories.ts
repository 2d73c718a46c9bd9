import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { GitStore } from '../git/git-store.js';
import { commitOf } from '../git/refs.js';
import { writeCommit, type Files } from '../git/write-commit.js';
import { personOf, type Account } from './accounts.js';
import { branchTip, gitRef } from './repository-refs.js';
import type { RepositoryRecord } from './records.js';
import { fullName, type World } from './world.js';

export interface RepositoryDraft {
  readonly owner: string;
  readonly name: string;
  /** Content of the first commit; without it the repository starts with a README. */
  readonly files?: Files;
  readonly defaultBranch?: string;
  readonly private?: boolean;
}

/** Creates a repository with one commit on its default branch. */
export async function createRepository(world: World, draft: RepositoryDraft): Promise<RepositoryRecord> {
  const id = world.nextId();
  const directory = join(world.directory, `${id}.git`);
  await mkdir(directory, { recursive: true });
  const defaultBranch = draft.defaultBranch ?? 'main';
  const repository: RepositoryRecord = {
    id,
    owner: world.accounts.named(draft.owner),
    name: draft.name,
    defaultBranch,
    parent: null,
    git: await GitStore.create(directory, defaultBranch),
    refRoot: 'refs/',
    createdAt: world.clock.tick(),
    private: draft.private ?? false,
    ...emptyLists(),
  };
  world.repositories.push(repository);
  await commitToBranch(world, repository, {
    branch: defaultBranch,
    files: draft.files ?? { 'README.md': `# ${draft.name}\n` },
    message: 'Initial commit',
  });
  return repository;
}

/** The fork of `base` that `owner` has; made when there is none yet. */
export async function forkOf(world: World, base: RepositoryRecord, owner: string): Promise<RepositoryRecord> {
  const known = world.repositories.find((one) => one.parent === base && one.owner.login === owner);
  if (known !== undefined) return known;
  const fork: RepositoryRecord = {
    ...base,
    ...emptyLists(),
    id: world.nextId(),
    owner: world.accounts.named(owner),
    parent: base,
    refRoot: `refs/forks/${owner}/`,
    createdAt: world.clock.tick(),
  };
  world.repositories.push(fork);
  return Promise.resolve(fork);
}

export interface BranchCommit {
  readonly branch: string;
  readonly files: Files;
  readonly message: string;
  readonly author?: Account;
  /** Where a new branch starts; by default at the tip of the default branch. */
  readonly from?: string;
}

/** Adds a commit to a branch, which is created when it does not exist, and gives its SHA. */
export async function commitToBranch(
  world: World,
  repository: RepositoryRecord,
  change: BranchCommit,
): Promise<string> {
  const tip = (await branchTip(repository, change.branch)) ?? change.from ?? (await startOfBranch(repository));
  return writeCommit(repository.git.directory, {
    ref: gitRef(repository, `refs/heads/${change.branch}`),
    parents: tip === undefined ? [] : [tip],
    files: change.files,
    message: change.message,
    author: personOf(change.author ?? repository.owner),
    date: world.clock.tick(),
  });
}

/** The tip of a branch that must exist. */
export async function requireBranch(repository: RepositoryRecord, branch: string): Promise<string> {
  const tip = await branchTip(repository, branch);
  if (tip === undefined) throw new Error(`${fullName(repository)} has no branch ${branch}; commit to it first.`);
  return tip;
}

function startOfBranch(repository: RepositoryRecord): Promise<string | undefined> {
  const source = repository.parent ?? repository;
  return commitOf(source.git.directory, gitRef(source, `refs/heads/${source.defaultBranch}`));
}

function emptyLists(): Pick<
  RepositoryRecord,
  'comments' | 'issues' | 'issuesEnabled' | 'lastNumber' | 'pulls' | 'releases'
> {
  return { issuesEnabled: true, lastNumber: 0, pulls: [], issues: [], comments: [], releases: [] };
}

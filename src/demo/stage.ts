import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHubSimulator, type GitHubSimulator } from '../simulator/github/server.js';
import type { SimulatedRepository } from '../simulator/github/repository.js';
import type { RunResult } from '../simulator/runner/run-action.js';
import { startWellArchitectedSimulator, type WellArchitectedSimulator } from '../simulator/well-architected/server.js';
import { readAllowedActions, readRepository } from './example.js';

/** The account that owns the lens, and the one it is shared with in the example's manifest. */
export const ownerAccount = '123456789012';
export const paymentsAccount = '444455556666';

/** A finished run of the Action, and what it made the service do. */
export interface WorkflowRun extends RunResult {
  /** Operations that changed something, in alphabetical order, each once. */
  readonly writes: readonly string[];
  /** Operations that the role's policies did not allow. */
  readonly denied: readonly string[];
}

/** Everything the demo plays on: an AWS, a GitHub with one repository, and a folder for workspaces. */
export interface Stage {
  readonly aws: WellArchitectedSimulator;
  readonly github: GitHubSimulator;
  readonly repository: SimulatedRepository;
  /** All files of the example, those of the coming pull request included. */
  readonly files: Readonly<Record<string, string>>;
  readonly directory: string;
  /** Oldest first. */
  readonly runs: WorkflowRun[];
  close(): Promise<void>;
}

/** Access key ids; each stands for a role with exactly the policies in docs/iam. */
export const roles = { review: 'AKIADEMOREVIEW', release: 'AKIADEMORELEASE' } as const;
export type Role = keyof typeof roles;

/** Files that the first pull request adds; the rest is on the default branch already. */
export function isProposed(path: string): boolean {
  return path === 'lenses.yml' || path.startsWith('lenses/');
}

export async function openStage(): Promise<Stage> {
  const [files, review, release] = await Promise.all([
    readRepository(),
    readAllowedActions('review'),
    readAllowedActions('release', 'shares'),
  ]);
  const role = (name: Role, actions: readonly string[]) => ({
    account: ownerAccount,
    principal: `arn:aws:sts::${ownerAccount}:assumed-role/lens-${name}/demo`,
    actions,
  });
  const aws = await startWellArchitectedSimulator({
    defaultAccount: ownerAccount,
    accessKeys: { [roles.review]: role('review', review), [roles.release]: role('release', release) },
    otherAccessKeys: 'refused',
  });
  const github = await startGitHubSimulator();
  const repository = await github.createRepository({
    owner: 'octo-org',
    name: 'lenses',
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !isProposed(path))),
  });
  const directory = await mkdtemp(join(tmpdir(), 'lens-release-demo-'));
  return {
    aws,
    github,
    repository,
    files,
    directory,
    runs: [],
    close: async () => {
      await Promise.all([aws.close(), github.close()]);
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

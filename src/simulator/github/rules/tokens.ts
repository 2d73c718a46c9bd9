import type { Account } from '../state/accounts.js';
import { ACTIONS_BOT } from '../state/accounts.js';
import type { RepositoryRecord } from '../state/records.js';
import { fullName } from '../state/world.js';

export type Access = 'none' | 'read' | 'write';

/** Scopes as the key `permissions:` of a workflow names them; a scope that is not listed is `none`. */
export type Permissions = Readonly<Partial<Record<'contents' | 'issues' | 'pull-requests', Access>>>;

export interface Token {
  readonly value: string;
  /** `installation`: GITHUB_TOKEN or an App; `personal`: a person's. Their refusals read differently. */
  readonly kind: 'installation' | 'personal';
  /** Who writes what is written with this token. */
  readonly identity: Account;
  readonly permissions: Permissions;
  /** Full names of the private repositories it sees; `undefined` stands for all. */
  readonly repositories?: readonly string[];
  /** Whether it may change comments of others. */
  readonly editsOthers: boolean;
}

/** All that the product ever asks for. */
export const FULL_PERMISSIONS: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };

/** What a run for a fork or for Dependabot gets, whatever the workflow says. */
export const READ_PERMISSIONS: Permissions = { contents: 'read', issues: 'read', 'pull-requests': 'read' };

/** The token of a workflow job; missing fields become those of GITHUB_TOKEN with full permissions. */
export function describeToken(value: string, grant: Partial<Omit<Token, 'value'>> = {}): Token {
  return {
    kind: 'installation',
    identity: ACTIONS_BOT,
    permissions: FULL_PERMISSIONS,
    editsOthers: false,
    ...grant,
    value,
  };
}

/**
 * Whether the token has one of `accepted`, each `scope=level` with the scope spelt as in X-Accepted-GitHub-Permissions.
 * An empty list needs no permission.
 */
export function isPermitted(token: Token, accepted: readonly string[]): boolean {
  return accepted.length === 0 || accepted.some((need) => holds(token, need));
}

export function canSee(token: Token, repository: RepositoryRecord): boolean {
  return !repository.private || token.repositories === undefined || token.repositories.includes(fullName(repository));
}

function holds(token: Token, need: string): boolean {
  const [scope = '', level = ''] = need.replace('_', '-').split('=');
  const access = token.permissions[scope as keyof Permissions] ?? 'none';
  return access === 'write' || access === level;
}

/** The credential in an Authorization header: `token X` as Octokit sends it, or `Bearer X`. */
export function credentialOf(header: string | undefined): string | undefined {
  return /^(?:token|bearer) +(\S+)$/i.exec(header ?? '')?.[1];
}

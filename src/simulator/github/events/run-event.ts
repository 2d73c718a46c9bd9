import type { Account } from '../state/accounts.js';
import type { RepositoryRecord } from '../state/records.js';
import { fullName, type World } from '../state/world.js';
import { accountView } from '../views/account-view.js';
import { repositoryView } from '../views/repository-view.js';

/** What starts a workflow run: a caller makes GITHUB_EVENT_NAME, GITHUB_REF, GITHUB_SHA and so on from it. */
export interface RunEvent {
  readonly eventName: string;
  /** The webhook payload; belongs into the file of GITHUB_EVENT_PATH. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Full name: `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge`. */
  readonly ref: string;
  /** Always a commit, also where an annotated tag was pushed. */
  readonly sha: string;
  /** `ref` without `refs/heads/`, `refs/tags/` or `refs/pull/`. */
  readonly refName: string;
  readonly refType: 'branch' | 'tag';
  /** Branches of a pull request; absent for any other event. */
  readonly baseRef?: string;
  readonly headRef?: string;
  /** Login of who caused the event. */
  readonly actor: string;
  readonly repository: {
    readonly id: number;
    readonly fullName: string;
    readonly owner: string;
    readonly ownerId: number;
  };
}

export const ZERO_SHA = '0'.repeat(40);

/** What all payloads of one repository share, and what is needed to say which run they start. */
export interface EventContext {
  readonly world: World;
  readonly repository: RepositoryRecord;
}

/** Adds what every payload has and derives the short form of the ref. */
export function finishEvent(
  { world, repository }: EventContext,
  eventName: string,
  payload: Readonly<Record<string, unknown>>,
  place: {
    readonly ref: string;
    readonly sha: string;
    readonly actor: Account;
    readonly baseRef?: string;
    readonly headRef?: string;
  },
): RunEvent {
  const { actor, ...rest } = place;
  return {
    eventName,
    payload: { ...payload, repository: repositoryView(world, repository), sender: accountView(world, actor) },
    ...rest,
    refName: place.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    refType: place.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    actor: actor.login,
    repository: {
      id: repository.id,
      fullName: fullName(repository),
      owner: repository.owner.login,
      ownerId: repository.owner.id,
    },
  };
}

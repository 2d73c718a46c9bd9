import { AccountBook } from './accounts.js';
import { SimulatedClock } from './clock.js';
import type { RepositoryRecord } from './records.js';

/** Everything one simulated GitHub knows, apart from tokens, faults and traffic. */
export interface World {
  /** Folder that holds the bare repositories. */
  readonly directory: string;
  readonly clock: SimulatedClock;
  readonly accounts: AccountBook;
  readonly repositories: RepositoryRecord[];
  /** Base of the REST API, without a slash at the end. */
  readonly apiUrl: string;
  /** Base of links for people, GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  nextId(): number;
}

export function createWorld(options: { directory: string; apiUrl: string; serverUrl: string }): World {
  let lastId = 1_000_000_000;
  return {
    ...options,
    clock: new SimulatedClock(),
    accounts: new AccountBook(),
    repositories: [],
    nextId: () => (lastId += 1),
  };
}

/** Finds a repository by owner and name; GitHub ignores the case of both. */
export function findRepository(world: World, owner: string, name: string): RepositoryRecord | undefined {
  const wanted = `${owner}/${name}`.toLowerCase();
  return world.repositories.find((repository) => fullName(repository).toLowerCase() === wanted);
}

export function fullName(repository: RepositoryRecord): string {
  return `${repository.owner.login}/${repository.name}`;
}

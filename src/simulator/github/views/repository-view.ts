import { isoTime } from '../state/clock.js';
import type { RepositoryRecord } from '../state/records.js';
import { fullName, type World } from '../state/world.js';
import { accountView } from './account-view.js';

/** Base of the REST API for one repository. */
export function repositoryUrl(world: World, repository: RepositoryRecord): string {
  return `${world.apiUrl}/repos/${fullName(repository)}`;
}

/** Address of the repository's page for people. */
export function repositoryPage(world: World, repository: RepositoryRecord): string {
  return `${world.serverUrl}/${fullName(repository)}`;
}

/** A repository as the REST API and webhooks print one. */
export function repositoryView(world: World, repository: RepositoryRecord) {
  const page = repositoryPage(world, repository);
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: accountView(world, repository.owner),
    html_url: page,
    description: null,
    fork: repository.parent !== null,
    url: repositoryUrl(world, repository),
    clone_url: `${page}.git`,
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    default_branch: repository.defaultBranch,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.createdAt),
    pushed_at: isoTime(repository.createdAt),
    archived: false,
    disabled: false,
    has_issues: repository.issuesEnabled,
    open_issues_count: [...repository.pulls, ...repository.issues].filter(({ state }) => state === 'open').length,
  };
}

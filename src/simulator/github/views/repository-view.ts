import { isoTime } from '../state/clock.js';
import type { RepositoryRecord } from '../state/records.js';
import { fullName, type World } from '../state/world.js';
import { accountView } from './account-view.js';
import { linksOfRepository } from './link-templates.js';

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
  const url = repositoryUrl(world, repository);
  const openIssues = [...repository.pulls, ...repository.issues].filter(({ state }) => state === 'open').length;
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
    url,
    ...linksOfRepository(url),
    clone_url: `${page}.git`,
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(page).host}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: 'JSON',
    license: null,
    size: 0,
    default_branch: repository.defaultBranch,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.createdAt),
    pushed_at: isoTime(repository.createdAt),
    archived: false,
    disabled: false,
    has_issues: repository.issuesEnabled,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    ...counts,
    open_issues: openIssues,
    open_issues_count: openIssues,
  };
}

/** A repository as a request for that one prints it. */
export function fullRepositoryView(world: World, repository: RepositoryRecord) {
  return { ...repositoryView(world, repository), network_count: 0, subscribers_count: 0 };
}

/** What nobody counts here. */
const counts = { forks: 0, forks_count: 0, stargazers_count: 0, watchers: 0, watchers_count: 0 };

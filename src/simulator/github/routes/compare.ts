import type { HttpReply } from '../../http/http-exchange.js';
import { mergeBase } from '../git/merge.js';
import { LIMITS } from '../rules/limits.js';
import { linkHeader, pageOf, slicePage } from '../rules/paging.js';
import { notFound } from '../rules/problems.js';
import type { RepositoryRecord } from '../state/records.js';
import { resolveCommit } from '../state/repository-refs.js';
import { commitView, fileView } from '../views/commit-view.js';
import { repositoryPage, repositoryUrl } from '../views/repository-view.js';
import { json, label, type RepositoryCall, type RepositoryRoute } from './api-call.js';

const PAGE = '/commits/commits#compare-two-commits';

async function compare(call: RepositoryCall): Promise<HttpReply> {
  const { repository, world } = call;
  const spec = label(call, 'basehead');
  const [baseRef = '', headRef = ''] = spec.split('...');
  const base = await resolveSide(call, baseRef);
  const head = await resolveSide(call, headRef);
  if (base === undefined || head === undefined) return notFound(PAGE);
  const start = await mergeBase(repository.git.directory, base, head);
  if (start === undefined) return notFound(PAGE);
  const ahead = await repository.git.range(base, head);
  const behind = await repository.git.range(head, base);
  const isPaged = call.query.has('page') || call.query.has('per_page');
  const page = pageOf(call.query, LIMITS.compareCommits, isPaged ? LIMITS.largestPage : LIMITS.compareCommits);
  const files = page.number === 1 ? await repository.git.diff(start, head) : [];
  const place = `compare/${encodeURIComponent(baseRef)}...${encodeURIComponent(headRef)}`;
  const html = `${repositoryPage(world, repository)}/${place}`;
  const permalink = `compare/${repository.owner.login}:${base}...${repository.owner.login}:${head}`;
  const view = {
    url: `${repositoryUrl(world, repository)}/${place}`,
    html_url: html,
    permalink_url: `${repositoryPage(world, repository)}/${permalink}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitView(world, repository, await repository.git.commit(base)),
    merge_base_commit: commitView(world, repository, await repository.git.commit(start)),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: slicePage(ahead, page).map((commit) => commitView(world, repository, commit)),
    files: files.slice(0, LIMITS.compareFiles).map((file) => fileView(world, repository, file, head)),
  };
  return json(view, 200, linkHeader(call.url, page, ahead.length));
}

/** One side of the three dots: a ref of this repository, or `owner:ref` of another one of the same network. */
function resolveSide(call: RepositoryCall, side: string): Promise<string | undefined> {
  const colon = side.indexOf(':');
  if (colon === -1) return resolveCommit(call.repository, side);
  const owner = side.slice(0, colon);
  const other = call.world.repositories.find(
    (one) => one.owner.login === owner && rootOf(one) === rootOf(call.repository),
  );
  return other === undefined ? Promise.resolve(undefined) : resolveCommit(other, side.slice(colon + 1));
}

function rootOf(repository: RepositoryRecord): RepositoryRecord {
  return repository.parent ?? repository;
}

function statusOf(ahead: number, behind: number): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export const compareRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/compare/{basehead+}', accepts: ['contents=read'], answer: compare },
];

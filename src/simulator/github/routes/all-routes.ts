import { matchRoute } from '../../http/route-table.js';
import type { RepositoryRoute } from './api-call.js';
import { commentRoutes } from './comments.js';
import { commitRoutes } from './commits.js';
import { compareRoutes } from './compare.js';
import { contentRoutes } from './contents.js';
import { gitDataRoutes } from './git-data.js';
import { pullRoutes } from './pulls.js';
import { releaseRoutes } from './releases.js';
import { repositoryRoutes } from './repository.js';

/** A path below the API: which repository it is about, if any, and which route of ours it fits. */
export interface RoutedPath {
  /** Owner and name as the path gives them, or the number of the repository; absent for any other path. */
  readonly repository?: { readonly owner: string; readonly name: string } | { readonly id: string };
  /** Template without the repository, `''` when nothing fits. */
  readonly template: string;
  readonly route?: RepositoryRoute;
  readonly labels: Readonly<Record<string, string>>;
}

/** `path` is percent-encoded and has no prefix: `/repos/octo/lenses/pulls/1`, or `/user`. */
export function routePath(method: string, path: string): RoutedPath {
  const [, collection = '', first = '', second = ''] = path.split('/');
  if (collection === 'repos' && second !== '') {
    const rest = path.split('/').slice(4).join('/');
    return { ...routeInRepository(method, rest), repository: { owner: safeDecode(first), name: safeDecode(second) } };
  }
  // GitHub's own Link headers lead here.
  if (collection === 'repositories' && first !== '') {
    const rest = path.split('/').slice(3).join('/');
    return { ...routeInRepository(method, rest), repository: { id: first } };
  }
  return { template: path === '/user' || path === '/rate_limit' ? path : '', labels: {} };
}

function routeInRepository(method: string, rest: string): RoutedPath {
  const match = matchRoute(ROUTES, method, rest === '' ? '' : `/${rest}`);
  if (match === undefined || match === 'method') return { template: '', labels: {} };
  return { template: match.route.template, route: match.route.target, labels: match.labels };
}

const ROUTES = [
  ...repositoryRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...gitDataRoutes,
  ...releaseRoutes,
].map((route) => ({ method: route.method, template: route.template, target: route }));

function safeDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

import type { HttpReply } from '../../http/http-exchange.js';
import type { TreeEntry } from '../git/read-tree.js';
import { LIMITS } from '../rules/limits.js';
import { notFound, problem } from '../rules/problems.js';
import { resolveCommit } from '../state/repository-refs.js';
import { contentView, type ContentPlace } from '../views/content-view.js';
import { json, label, type RepositoryCall, type RepositoryRoute } from './api-call.js';

const PAGE = '/repos/contents#get-repository-content';

async function getContent(call: RepositoryCall): Promise<HttpReply> {
  const ref = call.query.get('ref') ?? call.repository.defaultBranch;
  const commit = await resolveCommit(call.repository, ref);
  // The two kinds of 404 differ only in their message.
  if (commit === undefined) return problem(404, `No commit found for the ref ${ref}`, { page: '/repos/contents/' });
  const entries = await call.repository.git.tree(commit);
  const place: ContentPlace = { world: call.world, repository: call.repository, ref };
  const path = label(call, 'path').replace(/^\/+|\/+$/g, '');
  if (path === '') return listDirectory(call, place, entries, '');
  const entry = await followLink(call, entries, path);
  if (entry === undefined) return notFound(PAGE);
  if (entry.type === 'tree') return listDirectory(call, place, entries, entry.path);
  return entry.type === 'blob' ? getFile(call, place, { ...entry, path }) : json(contentView(place, entry));
}

/** A link to a file of the same repository stands for that file; any other link is shown as a link. */
async function followLink(
  call: RepositoryCall,
  entries: readonly TreeEntry[],
  path: string,
): Promise<TreeEntry | undefined> {
  const entry = entries.find((one) => one.path === path);
  if (entry?.mode !== SYMLINK) return entry;
  const target = (await call.repository.git.blob(entry.sha)).toString('utf8');
  const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
  const file = entries.find((one) => one.path === decodeURIComponent(resolved));
  return file?.type === 'blob' && file.mode !== SYMLINK ? file : entry;
}

const SYMLINK = '120000';

async function getFile(call: RepositoryCall, place: ContentPlace, entry: TreeEntry): Promise<HttpReply> {
  if (entry.size > LIMITS.rawContent || (call.media === 'json' && entry.size > LIMITS.jsonContent)) return tooLarge();
  const content = await call.repository.git.blob(entry.sha);
  if (call.media === 'raw') {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' }, body: content };
  }
  return json(contentView(place, entry, content));
}

function listDirectory(
  call: RepositoryCall,
  place: ContentPlace,
  entries: readonly TreeEntry[],
  folder: string,
): HttpReply {
  const start = folder === '' ? '' : `${folder}/`;
  const children = entries
    .filter(({ path }) => path.startsWith(start) && !path.slice(start.length).includes('/') && path !== folder)
    .slice(0, LIMITS.directoryEntries)
    .map((entry) => contentView(place, entry));
  if (call.media !== 'object') return json(children);
  const self = entries.find(({ path }) => path === folder);
  const root: TreeEntry = { path: '', mode: '040000', type: 'tree', sha: '', size: 0 };
  return json({ ...contentView(place, self ?? root), entries: children });
}

function tooLarge(): HttpReply {
  const message =
    'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, ' +
    'but you can use the Git Data API to request blobs up to 100 MB in size.';
  const reply = { message, errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }], status: '403' };
  return json({ ...reply, documentation_url: `https://docs.github.com/rest${PAGE}` }, 403);
}

export const contentRoutes: readonly RepositoryRoute[] = ['/contents', '/contents/', '/contents/{path+}'].map(
  (template) => ({ method: 'GET', template, accepts: ['contents=read'], answer: getContent }),
);

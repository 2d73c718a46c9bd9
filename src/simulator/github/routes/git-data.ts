import type { HttpReply } from '../../http/http-exchange.js';
import { readTree, type TreeEntry } from '../git/read-tree.js';
import type { RefRecord } from '../git/refs.js';
import { readTagObject } from '../git/tag-objects.js';
import { LIMITS } from '../rules/limits.js';
import { notFound } from '../rules/problems.js';
import { repositoryRefs, resolveCommit } from '../state/repository-refs.js';
import { wrapBase64 } from '../views/content-view.js';
import { repositoryUrl } from '../views/repository-view.js';
import { json, label, type RepositoryCall, type RepositoryRoute } from './api-call.js';

async function getRef(call: RepositoryCall): Promise<HttpReply> {
  const name = `refs/${label(call, 'ref')}`;
  const ref = (await repositoryRefs(call.repository)).find((one) => one.name === name);
  return ref === undefined ? notFound('/git/refs#get-a-reference') : json(refView(call, ref));
}

async function listMatchingRefs(call: RepositoryCall): Promise<HttpReply> {
  const prefix = `refs/${label(call, 'ref')}`;
  const refs = await repositoryRefs(call.repository);
  return json(refs.filter(({ name }) => name.startsWith(prefix)).map((ref) => refView(call, ref)));
}

function refView(call: RepositoryCall, ref: RefRecord) {
  const api = `${repositoryUrl(call.world, call.repository)}/git`;
  return {
    ref: ref.name,
    node_id: `REF_${ref.name}`,
    url: `${api}/${ref.name}`,
    object: { sha: ref.sha, type: ref.type, url: `${api}/${ref.type}s/${ref.sha}` },
  };
}

async function getTagObject(call: RepositoryCall): Promise<HttpReply> {
  const { git } = call.repository;
  const sha = label(call, 'sha');
  // A lightweight tag has no object of its own: its commit is not found here.
  if ((await git.type(sha)) !== 'tag') return notFound('/git/tags#get-a-tag');
  const tag = await readTagObject(git.directory, sha);
  const api = `${repositoryUrl(call.world, call.repository)}/git`;
  return json({
    node_id: `TA_${sha}`,
    tag: tag.name,
    sha,
    url: `${api}/tags/${sha}`,
    message: tag.message,
    tagger: tag.tagger,
    object: { ...tag.object, url: `${api}/${tag.object.type}s/${tag.object.sha}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}

async function getTree(call: RepositoryCall): Promise<HttpReply> {
  const { git } = call.repository;
  const name = label(call, 'sha');
  const treeish = (await resolveCommit(call.repository, name)) ?? name;
  const type = /^[0-9a-f]{40}$/.test(treeish) ? await git.type(treeish) : undefined;
  if (type !== 'commit' && type !== 'tree') return notFound('/git/trees#get-a-tree');
  // Any value switches it on, 0 and false included.
  const entries = call.query.has('recursive') ? await git.tree(treeish) : await readTree(git.directory, treeish, false);
  const api = `${repositoryUrl(call.world, call.repository)}/git`;
  const sha = type === 'commit' ? (await git.commit(treeish)).tree : treeish;
  const tree = entries.slice(0, LIMITS.treeEntries).map((entry) => treeEntryView(api, entry));
  return json({ sha, url: `${api}/trees/${sha}`, tree, truncated: entries.length > LIMITS.treeEntries });
}

function treeEntryView(api: string, entry: TreeEntry) {
  const { path, mode, type, sha } = entry;
  if (type === 'commit') return { path, mode, type, sha };
  return { path, mode, type, sha, ...(type === 'blob' ? { size: entry.size } : {}), url: `${api}/${type}s/${sha}` };
}

async function getBlob(call: RepositoryCall): Promise<HttpReply> {
  const { git } = call.repository;
  const sha = label(call, 'sha');
  if (!/^[0-9a-f]{40}$/.test(sha) || (await git.type(sha)) !== 'blob') return notFound('/git/blobs#get-a-blob');
  const content = await git.blob(sha);
  if (call.media === 'raw') {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.v3.raw; charset=utf-8' }, body: content };
  }
  const url = `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}`;
  return json({
    sha,
    node_id: `B_${sha}`,
    size: content.length,
    url,
    content: wrapBase64(content),
    encoding: 'base64',
  });
}

const accepts = ['contents=read'];

export const gitDataRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/git/ref/{ref+}', accepts, answer: getRef },
  { method: 'GET', template: '/git/matching-refs/{ref+}', accepts, answer: listMatchingRefs },
  { method: 'GET', template: '/git/tags/{sha}', accepts, answer: getTagObject },
  { method: 'GET', template: '/git/trees/{sha+}', accepts, answer: getTree },
  { method: 'GET', template: '/git/blobs/{sha}', accepts, answer: getBlob },
];

import type { HttpReply } from '../../http/http-exchange.js';
import { repositoryRefs } from '../state/repository-refs.js';
import { fullRepositoryView, repositoryUrl } from '../views/repository-view.js';
import { json, pageReply, type RepositoryCall, type RepositoryRoute } from './api-call.js';

function getRepository(call: RepositoryCall): HttpReply {
  return json(fullRepositoryView(call.world, call.repository));
}

async function listTags(call: RepositoryCall): Promise<HttpReply> {
  const api = repositoryUrl(call.world, call.repository);
  const tags = (await repositoryRefs(call.repository)).filter(({ name }) => name.startsWith('refs/tags/')).reverse();
  return pageReply(call, tags, (tag) => ({
    name: tag.name.slice('refs/tags/'.length),
    node_id: `REF_${tag.name}`,
    // The commit, also for an annotated tag: this list does not show tag objects.
    commit: { sha: tag.commit, url: `${api}/commits/${tag.commit}` },
    zipball_url: `${api}/zipball/${tag.name}`,
    tarball_url: `${api}/tarball/${tag.name}`,
  }));
}

async function listBranches(call: RepositoryCall): Promise<HttpReply> {
  const api = repositoryUrl(call.world, call.repository);
  const branches = (await repositoryRefs(call.repository)).filter(({ name }) => name.startsWith('refs/heads/'));
  return pageReply(call, branches, (branch) => ({
    name: branch.name.slice('refs/heads/'.length),
    commit: { sha: branch.commit, url: `${api}/commits/${branch.commit}` },
    protected: false,
  }));
}

export const repositoryRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '', accepts: [], answer: getRepository },
  { method: 'GET', template: '/tags', accepts: ['contents=read'], answer: listTags },
  { method: 'GET', template: '/branches', accepts: ['contents=read'], answer: listBranches },
];

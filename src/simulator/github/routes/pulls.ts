import type { HttpReply } from '../../http/http-exchange.js';
import { LIMITS } from '../rules/limits.js';
import { notFound } from '../rules/problems.js';
import { pullCommits, pullFiles } from '../state/pull-content.js';
import { refreshTestMerge } from '../state/pulls.js';
import type { PullRecord } from '../state/records.js';
import { commitView, fileView } from '../views/commit-view.js';
import { fullPullView, pullView } from '../views/pull-view.js';
import { json, label, pageReply, type RepositoryCall, type RepositoryRoute } from './api-call.js';

async function getPull(call: RepositoryCall): Promise<HttpReply> {
  const pull = findPull(call);
  if (pull === undefined) return notFound('/pulls/pulls#get-a-pull-request');
  await refreshTestMerge(call.world, call.repository, pull);
  const commits = await pullCommits(call.repository, pull);
  const files = await pullFiles(call.repository, pull);
  return json(fullPullView(call.world, call.repository, pull, { commits, files }));
}

function listPulls(call: RepositoryCall): HttpReply {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const sort = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const newestFirst = (call.query.get('direction') ?? (call.query.has('sort') ? 'asc' : 'desc')) === 'desc';
  const found = call.repository.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || head === `${pull.head.owner.login}:${pull.head.branch}`)
    .filter((pull) => base === null || base === pull.base.branch)
    .sort((one, other) => (one[sort].getTime() - other[sort].getTime()) * (newestFirst ? -1 : 1));
  return pageReply(call, found, (pull) => pullView(call.world, call.repository, pull));
}

async function listFiles(call: RepositoryCall): Promise<HttpReply> {
  const pull = findPull(call);
  if (pull === undefined) return notFound('/pulls/pulls#list-pull-requests-files');
  const files = (await pullFiles(call.repository, pull)).slice(0, LIMITS.pullFiles);
  return pageReply(call, files, (file) => fileView(call.world, call.repository, file, pull.head.sha));
}

async function listCommits(call: RepositoryCall): Promise<HttpReply> {
  const pull = findPull(call);
  if (pull === undefined) return notFound('/pulls/pulls#list-commits-on-a-pull-request');
  const commits = (await pullCommits(call.repository, pull)).slice(0, LIMITS.compareCommits);
  return pageReply(call, commits, (commit) => commitView(call.world, call.repository, commit));
}

function findPull(call: RepositoryCall): PullRecord | undefined {
  return call.repository.pulls.find((pull) => String(pull.number) === label(call, 'number'));
}

const accepts = ['pull_requests=read'];

export const pullRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/pulls', accepts, answer: listPulls },
  { method: 'GET', template: '/pulls/{number}', accepts, answer: getPull },
  { method: 'GET', template: '/pulls/{number}/files', accepts, answer: listFiles },
  { method: 'GET', template: '/pulls/{number}/commits', accepts, answer: listCommits },
];

import type { HttpReply } from '../../http/http-exchange.js';
import { LIMITS } from '../rules/limits.js';
import { invalid, notFound, problem } from '../rules/problems.js';
import { isPermitted } from '../rules/tokens.js';
import { addRelease } from '../state/discussions.js';
import type { ReleaseRecord } from '../state/records.js';
import { releaseView } from '../views/discussion-views.js';
import { bodyField, json, label, pageReply, type RepositoryCall, type RepositoryRoute } from './api-call.js';

const PAGE = '/releases/releases';

/** Drafts are shown to those only who may write. */
function listReleases(call: RepositoryCall): HttpReply {
  const seesDrafts = isPermitted(call.token, ['contents=write']);
  const releases = call.repository.releases
    .filter(({ draft }) => !draft || seesDrafts)
    .sort((one, other) => other.id - one.id);
  return pageReply(call, releases, (release) => releaseView(call.world, call.repository, release));
}

/** Finds published releases only: a draft has no tag yet as far as this route goes. */
function getByTag(call: RepositoryCall): HttpReply {
  return show(
    call,
    call.repository.releases.find(({ tagName, draft }) => tagName === label(call, 'tag') && !draft),
  );
}

function getById(call: RepositoryCall): HttpReply {
  return show(call, findById(call));
}

function show(call: RepositoryCall, release: ReleaseRecord | undefined): HttpReply {
  return release === undefined ? notFound(PAGE) : json(releaseView(call.world, call.repository, release));
}

function createRelease(call: RepositoryCall): HttpReply {
  const tagName = bodyField(call, 'tag_name');
  const resource = 'Release';
  if (typeof tagName !== 'string') return invalid([{ resource, field: 'tag_name', code: 'missing_field' }], PAGE);
  if (call.repository.releases.some((one) => one.tagName === tagName && !one.draft)) {
    return invalid([{ resource, field: 'tag_name', code: 'already_exists' }], PAGE);
  }
  const body = bodyField(call, 'body');
  if (isTooLong(body)) return tooLong();
  const name = bodyField(call, 'name');
  const draft = {
    tagName,
    ...(typeof body === 'string' ? { body } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    draft: bodyField(call, 'draft') === true,
    prerelease: bodyField(call, 'prerelease') === true,
  };
  const release = addRelease(call.world, call.repository, draft, call.token.identity);
  return json(releaseView(call.world, call.repository, release), 201);
}

/** Of an immutable release the title and the notes may change and nothing else. */
function updateRelease(call: RepositoryCall): HttpReply {
  const release = findById(call);
  if (release === undefined) return notFound(PAGE);
  const body = bodyField(call, 'body');
  if (isTooLong(body)) return tooLong();
  const tagName = bodyField(call, 'tag_name');
  if (release.immutable && tagName !== undefined && tagName !== release.tagName) {
    return problem(422, 'Cannot change the tag of an immutable release.', { page: PAGE });
  }
  const name = bodyField(call, 'name');
  if (typeof body === 'string') release.body = body;
  if (typeof name === 'string') release.name = name;
  if (release.draft && bodyField(call, 'draft') === false) {
    release.draft = false;
    release.publishedAt = call.world.clock.tick();
  }
  return json(releaseView(call.world, call.repository, release));
}

function findById(call: RepositoryCall): ReleaseRecord | undefined {
  return call.repository.releases.find(({ id }) => String(id) === label(call, 'id'));
}

function isTooLong(body: unknown): boolean {
  return typeof body === 'string' && body.length > LIMITS.releaseCharacters;
}

function tooLong(): HttpReply {
  const message = `body is too long (maximum is ${LIMITS.releaseCharacters} characters)`;
  return invalid([{ resource: 'Release', code: 'custom', field: 'body', message }], PAGE);
}

const reading = ['contents=read'];
const writing = ['contents=write'];

export const releaseRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/releases', accepts: reading, answer: listReleases },
  { method: 'POST', template: '/releases', accepts: writing, answer: createRelease },
  { method: 'GET', template: '/releases/tags/{tag+}', accepts: reading, answer: getByTag },
  { method: 'GET', template: '/releases/{id}', accepts: reading, answer: getById },
  { method: 'PATCH', template: '/releases/{id}', accepts: writing, answer: updateRelease },
];

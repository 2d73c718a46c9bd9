import type { HttpReply } from '../../http/http-exchange.js';
import { LIMITS } from '../rules/limits.js';
import { forbidden, invalid, notFound, problem } from '../rules/problems.js';
import { isPermitted } from '../rules/tokens.js';
import { addComment, findIssue } from '../state/discussions.js';
import type { CommentRecord, RepositoryRecord } from '../state/records.js';
import { commentView } from '../views/discussion-views.js';
import { bodyField, json, label, pageReply, type RepositoryCall, type RepositoryRoute } from './api-call.js';

const PAGE = '/issues/comments';

function listComments(call: RepositoryCall): HttpReply {
  const issue = findIssue(call.repository, Number(label(call, 'number')));
  if (issue === undefined) return notFound(PAGE);
  const comments = call.repository.comments
    .filter(({ issueNumber }) => issueNumber === issue.number)
    .sort((one, other) => one.id - other.id);
  return pageReply(call, comments, (comment) => commentView(call.world, call.repository, comment));
}

function createComment(call: RepositoryCall): HttpReply {
  const issue = findIssue(call.repository, Number(label(call, 'number')));
  if (issue === undefined) return notFound(PAGE);
  const refusal = refusalToWrite(call, issue.number);
  if (refusal !== undefined) return refusal;
  if (issue.locked) return problem(403, 'Unable to create comment because issue is locked.', { page: PAGE });
  const body = readBody(call);
  if (typeof body !== 'string') return body;
  const comment = addComment(call.world, call.repository, issue.number, body, call.token.identity);
  const view = commentView(call.world, call.repository, comment);
  return json(view, 201, { location: view.url });
}

function getComment(call: RepositoryCall): HttpReply {
  const comment = findComment(call);
  return comment === undefined ? notFound(PAGE) : json(commentView(call.world, call.repository, comment));
}

function updateComment(call: RepositoryCall): HttpReply {
  const comment = findComment(call);
  if (comment === undefined) return notFound(PAGE);
  const refusal = refusalToWrite(call, comment.issueNumber, comment);
  if (refusal !== undefined) return refusal;
  const body = readBody(call);
  if (typeof body !== 'string') return body;
  comment.body = body;
  comment.updatedAt = call.world.clock.tick();
  return json(commentView(call.world, call.repository, comment));
}

function deleteComment(call: RepositoryCall): HttpReply {
  const comment = findComment(call);
  if (comment === undefined) return notFound(PAGE);
  const refusal = refusalToWrite(call, comment.issueNumber, comment);
  if (refusal !== undefined) return refusal;
  call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
  return { status: 204 };
}

/** `pull-requests: write` suffices below a pull request only, and a comment of somebody else is not ours to change. */
function refusalToWrite(call: RepositoryCall, issueNumber: number, comment?: CommentRecord): HttpReply | undefined {
  const isPull = call.repository.pulls.some((pull) => pull.number === issueNumber);
  if (!isPull && !isPermitted(call.token, ['issues=write'])) return forbidden(call.token.kind, ['issues=write']);
  const isForeign = comment !== undefined && comment.user.id !== call.token.identity.id;
  return isForeign && !call.token.editsOthers ? forbidden(call.token.kind, []) : undefined;
}

function readBody(call: RepositoryCall): HttpReply | string {
  const body = bodyField(call, 'body');
  const resource = 'IssueComment';
  if (typeof body !== 'string' || body.trim() === '') {
    return invalid([{ resource, field: 'body', code: 'missing_field' }], PAGE);
  }
  if (body.length <= LIMITS.commentCharacters) return body;
  const message = `Body is too long (maximum is ${LIMITS.commentCharacters} characters)`;
  return invalid([{ resource, field: 'data', code: 'unprocessable', message }], PAGE);
}

function findComment(call: RepositoryCall): CommentRecord | undefined {
  return call.repository.comments.find(({ id }) => String(id) === label(call, 'id'));
}

/** Gives 410 for every route of comments when the repository has its issues switched off. */
function whereIssuesAreOn(answer: (call: RepositoryCall) => HttpReply): (call: RepositoryCall) => HttpReply {
  return (call) =>
    hasIssues(call.repository) ? answer(call) : problem(410, 'Issues has been disabled in this repository.');
}

function hasIssues(repository: RepositoryRecord): boolean {
  return repository.issuesEnabled;
}

const reading = ['issues=read', 'pull_requests=read'];
const writing = ['issues=write', 'pull_requests=write'];
const all = '/issues/{number}/comments';
const one = '/issues/comments/{id}';

export const commentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: one, accepts: reading, answer: whereIssuesAreOn(getComment) },
  { method: 'PATCH', template: one, accepts: writing, answer: whereIssuesAreOn(updateComment) },
  { method: 'DELETE', template: one, accepts: writing, answer: whereIssuesAreOn(deleteComment) },
  { method: 'GET', template: all, accepts: reading, answer: whereIssuesAreOn(listComments) },
  { method: 'POST', template: all, accepts: writing, answer: whereIssuesAreOn(createComment) },
];

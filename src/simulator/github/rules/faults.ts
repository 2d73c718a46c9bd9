import { FaultScript, type ScriptedFault } from '../../http/fault-script.js';
import type { HttpAnswer } from '../../http/http-exchange.js';
import type { JournalEntry } from './journal-entry.js';
import { LIMITS } from './limits.js';
import { forbidden, invalid, notFound, problem } from './problems.js';
import type { RateLimit } from './rate-limit.js';

/**
 * `500`, `502` and `503` are failures of GitHub, the two kinds of limit answer 403 (or `status`), `forbidden` a missing
 * permission, `not-found` 404, `gone` 410, `too-long` 422; `reset` cuts the connection, `hang` never answers, `slow` answers late but well.
 */
export const faultKinds = [
  '500', '502', '503', 'primary-limit', 'secondary-limit', 'forbidden', 'not-found', 'gone', 'too-long', 'reset', 'hang', 'slow',
] as const; // prettier-ignore
export type FaultKind = (typeof faultKinds)[number];

/** Strikes requests that fit all of the given fields. */
export interface Fault extends ScriptedFault {
  readonly kind: FaultKind;
  readonly method?: string;
  /** Template of the route after `/repos/{owner}/{repo}`, such as `/issues/{number}/comments`. */
  readonly route?: string;
  /** Part of the decoded path. */
  readonly resource?: string;
  /** For a limit: 429 instead of 403. */
  readonly status?: 403 | 429;
  /** For `secondary-limit`: seconds of the header `retry-after`, which is left out otherwise. */
  readonly retryAfter?: number;
  /** For `primary-limit`: in how many seconds the limit resets. */
  readonly resetInSeconds?: number;
}

export class Faults extends FaultScript<Fault, JournalEntry> {
  constructor() {
    super(fits);
  }
}

function fits(fault: Fault, request: JournalEntry): boolean {
  return (
    (fault.method === undefined || fault.method === request.method) &&
    (fault.route === undefined || fault.route === request.route) &&
    (fault.resource === undefined || request.path.includes(fault.resource))
  );
}

/** What a fault answers, `undefined` if it lets the proper answer through. */
export function faultAnswer(fault: Fault, limit: RateLimit): HttpAnswer | undefined {
  switch (fault.kind) {
    case '500':
      return problem(500, 'Server Error');
    case '502':
      return { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body>Bad Gateway</body></html>' };
    case '503':
      return problem(503, 'No server is currently available to service your request.');
    case 'primary-limit':
      return { ...limit.refusal(fault.resetInSeconds), status: fault.status ?? 403 };
    case 'secondary-limit':
      return secondaryLimit(fault);
    case 'forbidden':
      return forbidden('installation', []);
    case 'not-found':
      return notFound();
    case 'gone':
      return problem(410, 'Issues has been disabled in this repository.');
    case 'too-long':
      return tooLong();
    case 'reset':
    case 'hang':
      return fault.kind;
    case 'slow':
      return undefined;
  }
}

/** What GitHub counts is not known, so that a body may be too long that seems short enough. */
function tooLong(): HttpAnswer {
  const message = `Body is too long (maximum is ${LIMITS.commentCharacters} characters)`;
  const page = '/issues/comments';
  return invalid([{ resource: 'IssueComment', field: 'data', code: 'unprocessable', message }], page);
}

function secondaryLimit(fault: Fault): HttpAnswer {
  const page = '/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits';
  const headers = fault.retryAfter === undefined ? {} : { headers: { 'retry-after': String(fault.retryAfter) } };
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return problem(fault.status ?? 403, message, { page, ...headers });
}

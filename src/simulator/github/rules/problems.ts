import { replyJson, type HttpReply } from '../../http/http-exchange.js';

export interface FieldProblem {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** An error in the only shape that the REST API has for one. */
export function problem(
  status: number,
  message: string,
  extra: { readonly page?: string; readonly headers?: Record<string, string> } = {},
): HttpReply {
  const documentation = `https://docs.github.com/rest${extra.page ?? ''}`;
  return replyJson(
    status,
    { message, documentation_url: documentation, status: String(status) },
    headersOf(extra.headers),
  );
}

export const notFound = (page?: string): HttpReply => problem(404, 'Not Found', page === undefined ? {} : { page });

/** A body that GitHub can read but does not accept. */
export function invalid(errors: readonly FieldProblem[], page: string): HttpReply {
  const documentation = `https://docs.github.com/rest${page}`;
  return replyJson(
    422,
    { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' },
    headersOf(),
  );
}

/**
 * A token without the permission. `accepted` holds alternatives such as `issues=write`; an empty list sends no header,
 * as GitHub Enterprise Server may do.
 */
export function forbidden(kind: 'installation' | 'personal', accepted: readonly string[]): HttpReply {
  const who = kind === 'installation' ? 'integration' : 'personal access token';
  const headers = accepted.length === 0 ? {} : { 'x-accepted-github-permissions': accepted.join('; ') };
  return problem(403, `Resource not accessible by ${who}`, { headers });
}

function headersOf(headers: Record<string, string> = {}): Record<string, string> {
  return { 'content-type': 'application/json; charset=utf-8', ...headers };
}

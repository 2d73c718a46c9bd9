import { replyJson, type HttpReply } from '../../http/http-exchange.js';
import { linkHeader, pageOf, slicePage } from '../rules/paging.js';
import type { RateLimit } from '../rules/rate-limit.js';
import type { Token } from '../rules/tokens.js';
import type { RepositoryRecord } from '../state/records.js';
import type { World } from '../state/world.js';

/** A request that has passed token, limits and permission. */
export interface ApiCall {
  readonly world: World;
  readonly token: Token;
  readonly rateLimit: RateLimit;
  /** Labels of the route, decoded. */
  readonly labels: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly media: MediaType;
  /** JSON body, `undefined` when there is none. */
  readonly body: unknown;
  /** Absolute URL as GitHub writes it into Link headers. */
  readonly url: URL;
}

/** A call of a route below `/repos/{owner}/{repo}`. */
export interface RepositoryCall extends ApiCall {
  readonly repository: RepositoryRecord;
}

export type Answer = HttpReply | Promise<HttpReply>;

/** A route below `/repos/{owner}/{repo}`, for the repository that its path names. */
export interface RepositoryRoute {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST';
  readonly template: string;
  /** Alternatives, as X-Accepted-GitHub-Permissions spells them; none for what every token may. */
  readonly accepts: readonly string[];
  readonly answer: (call: RepositoryCall) => Answer;
}

/** A representation of a file that a client can ask for by the header Accept. */
export type MediaType = 'json' | 'object' | 'raw';

export function mediaOf(accept: string): MediaType {
  const format = /^application\/vnd\.github(?:\.v3)?\.(raw|object)(?:\+json)?$/.exec(
    accept.split(/[,;]/)[0]?.trim() ?? '',
  );
  return format?.[1] === 'raw' || format?.[1] === 'object' ? format[1] : 'json';
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return replyJson(status, value, { 'content-type': 'application/json; charset=utf-8', ...headers });
}

/** The page of `items` that the call asks for, each shown by `view`, with its Link header. */
export function pageReply<T>(call: ApiCall, items: readonly T[], view: (item: T) => unknown): HttpReply {
  const page = pageOf(call.query);
  return json(slicePage(items, page).map(view), 200, linkHeader(call.url, page, items.length));
}

export function label(call: ApiCall, name: string): string {
  return call.labels[name] ?? '';
}

/** A field of the JSON body, `undefined` when the body is no object or lacks it. */
export function bodyField(call: ApiCall, name: string): unknown {
  if (typeof call.body !== 'object' || call.body === null) return undefined;
  return Object.entries(call.body).find(([key]) => key === name)?.[1] as unknown;
}

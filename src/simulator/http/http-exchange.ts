import { STATUS_CODES } from 'node:http';

/** One request as a simulator sees it: read whole, nothing interpreted but the query string. */
export interface HttpRequest {
  readonly method: string;
  /** Path without the query, still percent-encoded: `/lenses/arn%3Aaws%3A...`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; repeated headers joined by `, `. */
  readonly headers: ReadonlyMap<string, string>;
  /** Body as UTF-8 text, `''` if there is none. */
  readonly body: string;
  /** Aborts when the client has gone away or the server closes. */
  readonly gone: AbortSignal;
}

export interface HttpReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or bytes that need not be text. */
  readonly body?: string | Uint8Array;
}

/** A reply, or one of the two ways a network lets its user down. */
export type HttpAnswer = HttpReply | 'reset' | 'hang';

/** A reply with a JSON body. Further headers may replace `content-type`. */
export function replyJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** A reply whose body is only the reason phrase of its status; for requests no simulator should ever see. */
export function replyStatus(status: number): HttpReply {
  return { status, headers: { 'content-type': 'text/plain' }, body: STATUS_CODES[status] ?? '' };
}

/** The body as JSON, `undefined` if it is empty or not JSON. */
export function readJsonBody(request: HttpRequest): unknown {
  try {
    return JSON.parse(request.body) as unknown;
  } catch {
    return undefined;
  }
}

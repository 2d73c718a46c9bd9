import type { HttpReply, HttpRequest } from '../http/http-exchange.js';

/** One request to the REST API and its answer, as they were on the wire. */
export interface Exchange {
  readonly request: HttpRequest;
  /** Path without the prefix of the API, still percent-encoded. */
  readonly path: string;
  readonly answer: HttpReply;
}

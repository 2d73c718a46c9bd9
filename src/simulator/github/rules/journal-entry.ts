/** One request and what became of it. */
export interface JournalEntry {
  readonly method: string;
  /** Decoded path without the prefix of the API, such as `/repos/octo/lenses/pulls/1`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Template after `/repos/{owner}/{repo}` (or of the whole path), `''` when no route has this path. */
  readonly route: string;
  /** Value of the header Accept. */
  readonly accept: string;
  /** JSON body, `undefined` when there was none. */
  readonly body: unknown;
  /** Whose token it was, `''` without a valid one. */
  login: string;
  /** Status of the answer; `reset` and `hang` for none, `pending` while under way. */
  outcome: number | 'hang' | 'pending' | 'reset';
}

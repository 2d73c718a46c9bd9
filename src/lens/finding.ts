/** How much a finding matters; only an `error` makes a lens invalid. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Why a check exists: `refused`, the service is known to reject it; `documented`, the specification forbids it and what
 * the service does is unknown, or it is known to accept it; `advice`, it works but is probably not what was meant.
 */
export type Basis = 'refused' | 'documented' | 'advice';

/** One problem in one file, as data. */
export interface Finding {
  /** Stable kebab-case id of the check. */
  readonly check: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** As the user named it, or relative to the repository with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, behind a byte order mark. */
  readonly column: number;
  /** JSON pointer (RFC 6901) of the value; empty for the document. */
  readonly pointer: string;
  /** Id of the pillar it is in; null above pillars. */
  readonly pillar: string | null;
  /** Id of the question it is in; null above questions. */
  readonly question: string | null;
  /** Id of the choice it is in; null outside of choices. */
  readonly choice: string | null;
  /** Names the offending text. Untrusted: escape it where it is printed. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

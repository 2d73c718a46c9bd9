/** Something in the manifest that has to be put right before anything is sent to AWS. */
export interface ManifestProblem {
  readonly reason: 'manifest-invalid' | 'unsupported-region';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, behind a byte order mark. */
  readonly column: number;
  /** For example `lenses.dynamodb.shares[0].account`; empty for the document. */
  readonly path: string;
  /** What is wrong. Quotes the file: untrusted. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

export type Path = readonly (string | number)[];

/** A problem before its place in the file is looked up. */
export interface Complaint {
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
  readonly reason?: ManifestProblem['reason'];
}

/** The path as a reader writes it: `lenses.dynamodb.shares[0]`; keys with other characters in quotes. */
export function formatPath(path: Path): string {
  let formatted = '';
  for (const step of path) {
    if (typeof step === 'number') formatted += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) formatted += formatted === '' ? step : `.${step}`;
    else formatted += `[${JSON.stringify(step)}]`;
  }
  return formatted;
}

/** The complaint that something `must be` one thing but `is` another; both complete the sentence. */
export function mismatch(path: Path, at: Complaint['at'], mustBe: string, is: string, hint: string): Complaint {
  const name = path.length === 0 ? 'The manifest' : `"${formatPath(path)}"`;
  return { path, at, message: `${name} must be ${mustBe}, but it is ${is}.`, hint };
}

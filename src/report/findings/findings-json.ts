import type { Finding } from '../../lens/finding.js';

/** What `check --format json` prints. Fields may be added, never renamed, as long as `schema` is 1. */
export interface CheckJson {
  /** Version of this format. */
  readonly schema: 1;
  /** How many of the findings are errors; with any, the exit code is 1. */
  readonly errors: number;
  /** How many of the findings are warnings. */
  readonly warnings: number;
  /** How many findings an `ignore:` of the manifest accepted; they are not among `findings`. */
  readonly ignored: number;
  /** By file as named, then in the order of the file. */
  readonly findings: readonly Finding[];
}

/** The output of `check --format json`: one object, indented. */
export function findingsJson(findings: readonly Finding[], ignored: number): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const json: CheckJson = { schema: 1, errors: count('error'), warnings: count('warning'), ignored, findings };
  return JSON.stringify(json, null, 2);
}

import type { Finding } from '../../lens/finding.js';

/** The output of `check --format json`: schema 1, one object. Fields may be added, never renamed. */
export function findingsJson(findings: readonly Finding[], ignored: number): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return JSON.stringify({ schema: 1, errors: count('error'), warnings: count('warning'), ignored, findings }, null, 2);
}

import type { Basis, Severity } from '../finding.js';

/** One check, as data: what it is called, how much it matters, and why it exists. */
export interface CheckRule {
  /** Stable, kebab-case; named by `checks:` and `ignore:` of manifests. */
  readonly id: string;
  /** Unless a manifest says otherwise. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** What holds where the check is content, in a few words. */
  readonly title: string;
  /** What happens otherwise, in one or two sentences. */
  readonly why: string;
  /** Where that is written. */
  readonly source: string;
}

import type { LensDiff } from '../../diff/lens-diff.js';
import type { LensTitles } from '../lens-titles.js';
import type { LensReport } from '../run-report.js';
import type { WordDiff } from './word-diff.js';

/** What a reader is shown beside the diff itself. */
export interface DiffView {
  /** Without it things are called by their ids. */
  readonly titles?: LensTitles;
  /** Without it texts are told by the place where they begin to differ. */
  readonly words?: WordDiff;
}

/** A report that knows nothing but a diff, for the parts of a page. */
export function reportOf(diff: LensDiff, { titles }: DiffView): LensReport {
  const report = { id: '', file: '', state: 'changed', level: diff.level, diff } as const;
  const empty = { findings: [], ignored: 0, failures: [], regions: [] };
  return { ...report, ...empty, ...(titles === undefined ? {} : { titles }) };
}

import type { Level } from '../diff/level.js';
import { worstLevel } from '../diff/level.js';
import type { LensReport, RunReport } from './run-report.js';

/** The one word that a reviewer reads first. */
export type Verdict = 'major' | 'minor' | 'no change' | 'invalid' | 'refused';

/** `refused` and `invalid` come before any level: nothing that is refused will be released. */
export function verdictOf(report: RunReport): Verdict {
  const reason = report.failure?.reason;
  if (reason === 'manifest-invalid' || reason === 'lens-invalid') return 'invalid';
  if (report.outcome === 'refused') return 'refused';
  if (report.lenses.some((lens) => errorsOf(lens) > 0)) return 'invalid';
  const level = judgedLevel(report);
  return level === 'none' ? 'no change' : level;
}

/** A release that did not happen published no level; its lenses still say what it is about. */
function judgedLevel(report: RunReport): Level {
  const notReleased = report.subject.kind === 'tag' && (report.dryRun || report.failure !== undefined);
  return notReleased && report.level === 'none' ? worstLevel(report.lenses.map(({ level }) => level)) : report.level;
}

/** How many questions change the risk of an answer that somebody may have given. */
export function rescoredOf(lens: LensReport): number {
  return lens.diff?.risk.length ?? 0;
}

/** How many questions differ in a way that nobody can evaluate. */
export function unscoredOf(lens: LensReport): number {
  return lens.diff?.unscored.length ?? 0;
}

/** How many changes AWS would keep; those of level none leave no trace there. */
export function changesOf(lens: LensReport): number {
  return (lens.diff?.changes ?? []).filter((change) => change.level !== 'none').length;
}

export function errorsOf(lens: LensReport): number {
  return lens.findings.filter((finding) => finding.severity === 'error').length;
}

export function warningsOf(lens: LensReport): number {
  return lens.findings.filter((finding) => finding.severity === 'warning').length;
}

/** The sum over all lenses. */
export function total(report: RunReport, count: (lens: LensReport) => number): number {
  return report.lenses.reduce((sum, lens) => sum + count(lens), 0);
}

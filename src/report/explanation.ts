import type { Failure, Notice, RunReport } from './run-report.js';

/** The failure that explains a red run first, with its place where a notice of the run knows it. */
export interface Explanation {
  readonly failure: Failure;
  readonly notice: Notice | undefined;
}

/** Undefined for a green run. */
export function explanationOf(report: RunReport): Explanation | undefined {
  const { failure } = report;
  if (failure === undefined) return undefined;
  return { failure, notice: report.notices.find((notice) => notice.level === 'error' && says(failure, notice)) };
}

/** Notices that say something the explanation does not. */
export function remainingNotices(report: RunReport): Notice[] {
  const said = explanationOf(report)?.notice;
  return report.notices.filter((notice) => notice !== said);
}

/** A failure names its place in front of its message, a notice has it beside; both may end with the remedy. */
function says(failure: Failure, notice: Notice): boolean {
  const whole = [failure.message, failure.remedy].filter((text) => text !== undefined).join(' ');
  return failure.message.endsWith(notice.text) || whole.endsWith(notice.text);
}

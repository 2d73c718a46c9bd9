import type { Finding } from '../lens/finding.js';
import { groupBy } from './group-by.js';
import { counted } from './plural.js';
import { explanationOf, remainingNotices } from './explanation.js';
import { failureSentences } from './remedy-text.js';
import { shareDriftNotices } from './share-drift.js';
import type { Notice, RunReport } from './run-report.js';
import { shortened, visibleText } from './visible-text.js';

/** One line beside a file, or at the head of a run. Plain text on one line, not yet escaped for the runner. */
export interface Annotation {
  readonly level: Notice['level'];
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The runner shows ten of each kind per step and drops the others without a word. */
const shownOfAKind = 10;
/** The runner cuts a message at 4,096 characters. */
const messageLength = 2000;
const kinds = ['error', 'warning', 'notice'] as const;

/**
 * At most ten of each kind, the most important first. The first error of a red run is the one that explains it.
 * Findings of one check in one file become one annotation where there is no room for all.
 */
export function annotations(report: RunReport): Annotation[] {
  return kinds.flatMap((kind) => {
    const first = kind === 'error' ? explain(report) : [];
    const notices = [...remainingNotices(report), ...shareDriftNotices(report)]
      .filter(({ level }) => level === kind)
      .map(ofNotice);
    const findings = report.lenses.flatMap((lens) => lens.findings).filter(({ severity }) => severity === kind);
    const fixed = [...first, ...notices];
    const all = [...fixed, ...findings.map(ofFinding)];
    return limited(all.length <= shownOfAKind ? all : [...fixed, ...byCheck(findings)], kind);
  });
}

function explain(report: RunReport): Annotation[] {
  const explanation = explanationOf(report);
  if (explanation === undefined) return [];
  const { failure, notice } = explanation;
  return [
    {
      level: 'error',
      title: `Lens Release: ${failure.reason}`,
      message: plain(notice?.text ?? failureSentences(failure)),
      ...placeOf(notice),
    },
  ];
}

function ofNotice(notice: Notice): Annotation {
  return { level: notice.level, title: 'Lens Release', message: plain(notice.text), ...placeOf(notice) };
}

function placeOf(notice: Notice | undefined): Pick<Annotation, 'file' | 'line' | 'column'> {
  return {
    ...(notice?.file === undefined ? {} : { file: notice.file }),
    ...(notice?.line === undefined ? {} : { line: notice.line }),
    ...(notice?.column === undefined ? {} : { column: notice.column }),
  };
}

function ofFinding(finding: Finding): Annotation {
  return {
    level: finding.severity,
    title: finding.check,
    message: plain(`${finding.message} ${finding.hint}`),
    file: finding.file,
    line: finding.line,
    column: finding.column,
  };
}

/** One annotation per check and file, at the first place, with the lines of the others. */
function byCheck(findings: readonly Finding[]): Annotation[] {
  const groups = groupBy(findings, (finding) => `${finding.check}\n${finding.file}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const annotation = ofFinding(first);
    if (others.length === 0) return [annotation];
    const lines = shortened(others.map(({ line }) => line).join(', '), 200);
    return [
      { ...annotation, message: `${annotation.message} (and ${counted(others.length, 'more place')}: line ${lines})` },
    ];
  });
}

function limited(all: readonly Annotation[], kind: Notice['level']): Annotation[] {
  if (all.length <= shownOfAKind) return [...all];
  const shown = all.slice(0, shownOfAKind - 1);
  const rest = all.length - shown.length;
  return [
    ...shown,
    { level: kind, title: 'Lens Release', message: `${counted(rest, `more ${kind}`)}: see the job summary.` },
  ];
}

function plain(text: string): string {
  return shortened(visibleText(text), messageLength);
}

import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Finding, Severity } from '../../lens/finding.js';
import { groupBy } from '../group-by.js';
import { logLine } from '../log-text.js';
import { counted } from '../plural.js';
import { sourceExcerpt, sourceLines } from './source-excerpt.js';

export interface TextOptions {
  /** The text of each file by its name; a file that is not among them is shown without its lines. */
  readonly sources?: ReadonlyMap<string, string>;
  /** None: without colours. */
  readonly paint?: Colors;
}

/**
 * Findings for a terminal: by file, each with its line and a caret under the place, and what to do. The last line counts
 * them. No line is a command to a runner.
 */
export function findingsText(findings: readonly Finding[], ignored: number, options: TextOptions = {}): string {
  const paint = options.paint ?? pc.createColors(false);
  const files = [...groupBy(findings, ({ file }) => file)].map(([file, found]) => {
    const source = options.sources?.get(file);
    const lines = source === undefined ? [] : sourceLines(source);
    const blocks = found.flatMap((finding) => ['', ...describe(finding, lines, paint)]);
    return [paint.underline(logLine(file)), ...blocks, ''].join('\n');
  });
  return `${[...files, summaryOf(findings, ignored, paint)].join('\n')}\n`;
}

function describe(finding: Finding, lines: readonly string[], paint: Colors): string[] {
  const { line, column, severity, check, message, hint } = finding;
  const head = `  ${line}:${column}  ${colourOf(severity, paint)(severity)}  ${logLine(message)}  ${paint.dim(check)}`;
  const margin = ' '.repeat(String(line).length);
  const bar = paint.dim('|');
  const excerpt = sourceExcerpt(lines, line, column);
  const shown =
    excerpt === undefined
      ? []
      : [
          `    ${paint.dim(String(line))} ${bar} ${logLine(excerpt.text)}`,
          `    ${margin} ${bar} ${' '.repeat(excerpt.indent)}${colourOf(severity, paint)('^')}`,
        ];
  return [head, ...shown, `    ${margin} ${paint.dim('=')} ${logLine(hint)}`];
}

function colourOf(severity: Severity, paint: Colors): (text: string) => string {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.blue;
}

function summaryOf(findings: readonly Finding[], ignored: number, paint: Colors): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const accepted = ignored === 0 ? '' : `, ${ignored} accepted by the manifest`;
  if (findings.length === 0) return paint.green(`No findings${accepted}.`);
  const counts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('notice'), 'notice'),
  ];
  return `${paint.bold(counts.join(', '))}${accepted}.`;
}

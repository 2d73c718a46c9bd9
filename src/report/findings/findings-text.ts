import type { Finding } from '../../lens/finding.js';
import { counted } from '../plural.js';
import { visibleText } from '../visible-text.js';

/** Findings for a terminal, one line each and what to do below it, and a last line that counts them. */
export function findingsText(findings: readonly Finding[], ignored: number): string {
  const lines = findings.flatMap(({ file, line, column, severity, check, message, hint }) => [
    `${visibleText(file)}:${line}:${column}: ${severity}: ${visibleText(message)} [${check}]`,
    `    ${visibleText(hint)}`,
  ]);
  return [...lines, summaryOf(findings, ignored), ''].join('\n');
}

function summaryOf(findings: readonly Finding[], ignored: number): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const accepted = ignored === 0 ? '' : `, ${ignored} accepted by the manifest`;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('notice'), 'notice')}${accepted}`;
}

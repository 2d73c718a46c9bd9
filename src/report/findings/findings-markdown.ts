import type { Finding } from '../../lens/finding.js';
import { groupBy } from '../group-by.js';
import { heading, paragraph, table, type Block } from '../markdown/block.js';
import { code, lineBreak, phrase, strong, untrusted } from '../markdown/phrase.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { counted } from '../plural.js';

const messageLength = 400;

/** Findings as GitHub-flavoured Markdown: a table for each file, and how many there are. Ends with a newline. */
export function findingsMarkdown(findings: readonly Finding[], ignored: number): string {
  const files = [...groupBy(findings, ({ file }) => file)];
  const tables = files.flatMap(([file, found]): Block[] => [
    heading(3, code(file)),
    table(['Line', 'Severity', 'What and what to do', 'Check'], found.map(rowOf)),
  ]);
  return `${toMarkdown([paragraph(strong(summaryOf(findings, ignored))), ...tables])}\n`;
}

function rowOf({ line, column, severity, message, hint, check }: Finding) {
  const text = phrase`${untrusted(message, messageLength)}${lineBreak()}${untrusted(hint, messageLength)}`;
  return [`${line}:${column}`, severity, text, code(check)];
}

function summaryOf(findings: readonly Finding[], ignored: number): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => counted(count(severity), severity));
  return `${counts.join(', ')}${ignored === 0 ? '' : `, ${ignored} accepted by the manifest`}`;
}

import type { LensDiff } from '../../diff/lens-diff.js';
import { counted } from '../plural.js';
import { visibleText } from '../visible-text.js';

/** A diff for a terminal: what it comes to in the first line, then every change, the most important first. */
export function diffText(diff: LensDiff): string {
  const lines = diff.changes.map(({ level, message, kind }) => `${level.padEnd(5)}  ${visibleText(message)} [${kind}]`);
  return [headline(diff), ...lines, ''].join('\n');
}

function headline({ level, changes, risk }: LensDiff): string {
  if (changes.length === 0) return 'no change';
  const rescored = risk.length === 0 ? 'no question re-scored' : `${counted(risk.length, 'question')} re-scored`;
  return `${level === 'none' ? 'no change' : level}: ${counted(changes.length, 'change')}, ${rescored}`;
}

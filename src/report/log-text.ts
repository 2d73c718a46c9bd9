import { visibleText } from './visible-text.js';

const gap = '\u200B';

/**
 * Foreign text for the standard output or error of a runner, which obeys every line that starts with `::` and every
 * `##[` anywhere in a line (https://github.com/actions/runner, `ActionCommand.cs`). Lines stay apart; those behind
 * the first start with `| `, so that none can pass for output of the program. Ends without a newline.
 */
export function plainLogText(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(logLine)
    .join('\n| ');
}

/** The same for one line: white space is collapsed. */
export function logLine(text: string): string {
  return breakCommands(visibleText(text));
}

/** Breaks runner commands in a finished line that holds nothing else to be afraid of. */
export function breakCommands(line: string): string {
  return line.replace(/##(?=\[)/gu, `#${gap}#`).replace(/^(\s*):(?=:)/u, `$1:${gap}`);
}

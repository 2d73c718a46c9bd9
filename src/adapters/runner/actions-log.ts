import * as core from '@actions/core';
import type { Log } from '../../ports/log.js';
import { logLine } from '../../report/log-text.js';

/** The log of a workflow run. The runner obeys commands in any line, so every line is made harmless first. */
export class ActionsLog implements Log {
  info(line: string): void {
    core.info(logLine(line));
  }

  warning(line: string): void {
    core.info(logLine(`warning: ${line}`));
  }

  group<T>(title: string, work: () => Promise<T>): Promise<T> {
    return core.group(logLine(title), work);
  }
}

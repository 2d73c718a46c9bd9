import type { Log } from '../../ports/log.js';
import { visibleText } from '../../report/visible-text.js';

/** Progress on standard error, so that standard output holds the result alone. */
export class TerminalLog implements Log {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  info(line: string): void {
    this.#write(`${visibleText(line)}\n`);
  }

  warning(line: string): void {
    this.#write(`warning: ${visibleText(line)}\n`);
  }

  group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.info(title);
    return work();
  }
}

import { execFile } from 'node:child_process';

/** Larger than any lens. */
const longestOutput = 8 * 1024 * 1024;

/** Runs `git` in a folder. Resolves to its output, or to undefined where it failed or is not installed. */
export type Git = (...parameters: readonly string[]) => Promise<Buffer | undefined>;

export function gitIn(folder: string): Git {
  return (...parameters) =>
    new Promise((resolve) => {
      execFile(
        'git',
        ['--no-replace-objects', '-C', folder, ...parameters],
        { encoding: 'buffer', maxBuffer: longestOutput, windowsHide: true },
        (error, stdout) => resolve(error === null ? stdout : undefined),
      );
    });
}

import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** What one `git` process said. */
export interface GitResult {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface GitOptions {
  /** Bytes for the standard input. */
  readonly input?: string | Uint8Array;
  /** Exit codes that are answers rather than failures; 0 always is. */
  readonly answers?: readonly number[];
}

/**
 * Runs `git` in `directory` and gives what it printed.
 *
 * The configuration of the machine and of the user are shut out, so that the same calls make the same objects anywhere.
 * Rejects with the arguments and git's own words when the exit code is not an answer.
 */
export function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...SETTINGS, ...args], { cwd: directory, env: isolatedEnvironment(directory) });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {
      // git may end before it has read everything; its exit code tells more than the broken pipe.
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const exitCode = code ?? -1;
      const words = Buffer.concat(stderr).toString('utf8');
      if (exitCode === 0 || options.answers?.includes(exitCode) === true) {
        resolve({ stdout: Buffer.concat(stdout), stderr: words, exitCode });
      } else {
        reject(new Error(`git ${args.join(' ')} in ${directory} ended with ${exitCode}: ${words.trim()}`));
      }
    });
    child.stdin.end(options.input ?? '');
  });
}

const SETTINGS = [
  '-c',
  'core.quotePath=false',
  '-c',
  'gc.auto=0',
  '-c',
  'safe.directory=*',
  '-c',
  'advice.detachedHead=false',
];

function isolatedEnvironment(directory: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

import process from 'node:process';

/** Where the command line writes, and what that place can show. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output shows colours: a terminal without `NO_COLOR`. */
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
}

export function openTerminal(env: Readonly<Record<string, string | undefined>>): Terminal {
  const color = process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color,
    width: process.stdout.isTTY ? process.stdout.columns : 100,
  };
}

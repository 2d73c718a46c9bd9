import process from 'node:process';

/** Where the command line writes, and what that place can show. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
  /** Does the work; where that takes a while, a terminal says on standard error what is going on. */
  readonly during: <T>(what: string, work: () => Promise<T>) => Promise<T>;
}

/** Milliseconds that nobody needs to be told about. */
const patience = 1_000;
/** Of a file or a pipe, and the limits of what is believed of a terminal. */
const [usualWidth, narrowest, widest] = [100, 40, 500];
const eraseLine = '\r\u001B[K';

type Environment = Readonly<Record<string, string | undefined>>;

export function openTerminal(env: Environment): Terminal {
  const err = (text: string) => void process.stderr.write(text);
  return {
    out: (text) => void process.stdout.write(text),
    err,
    color: showsColor(env, process.stdout.isTTY),
    width: widthOf(env),
    during: process.stderr.isTTY ? (what, work) => during(what, work, err) : (_, work) => work(),
  };
}

/** `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function showsColor(env: Environment, isTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

function widthOf(env: Environment): number {
  const said = Number(env['COLUMNS']);
  const columns =
    Number.isInteger(said) && said > 0 ? said : process.stdout.isTTY ? process.stdout.columns : usualWidth;
  return Math.min(Math.max(columns, narrowest), widest);
}

async function during<T>(what: string, work: () => Promise<T>, write: (text: string) => void): Promise<T> {
  const line = { shown: false };
  const timer = setTimeout(() => {
    line.shown = true;
    write(`${what} …`);
  }, patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (line.shown) write(eraseLine);
  }
}

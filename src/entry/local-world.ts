import process from 'node:process';
import { GitCodeHost } from '../adapters/local/git-code-host.js';
import { gitIn } from '../adapters/local/git.js';
import { TerminalLog } from '../adapters/local/terminal-log.js';
import type { World } from '../jobs/world.js';
import type { Terminal } from './terminal.js';
import { wire } from './wire.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The clone in the current folder, and AWS. */
export async function localWorld(terminal: Terminal, env: Environment, signal: AbortSignal): Promise<World> {
  const folder = process.cwd();
  return wire({
    folder,
    host: new GitCodeHost(folder),
    log: new TerminalLog(terminal.err),
    signal,
    run: { repository: await repositoryName(folder), order: { number: 0, attempt: 0 }, links: {} },
    maxAttempts: env['AWS_MAX_ATTEMPTS'],
    requestTimeout: env['LENS_RELEASE_REQUEST_TIMEOUT'],
  });
}

/** `owner/name` from the address of the remote, so that a release by hand leaves the same tags as one in a workflow. */
async function repositoryName(folder: string): Promise<string> {
  const address = (await gitIn(folder)('remote', 'get-url', 'origin'))?.toString('utf8').trim() ?? '';
  return /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? 'local';
}

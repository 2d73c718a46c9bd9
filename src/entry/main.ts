#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/** Idle connections and timers of libraries must not keep a finished run alive. */
const grace = 500;

async function main(): Promise<number> {
  // The SDK's notice about older Node versions would stand in every log, and its reader cannot act on it.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const started = process.argv.slice(2);
  if (process.env['GITHUB_ACTIONS'] === 'true' && started.length === 0) {
    const { runAction } = await import('./action.js');
    return runAction(process.env);
  }
  keepCompiled();
  const { runCli } = await import('./cli.js');
  return runCli(started, process.env);
}

/**
 * Lets the runtime keep what it compiles of this program, so that the next command starts sooner; Node before 22.1 cannot.
 * In a folder of the user's own: in the common one of the runtime anyone else on the machine could leave code for us. A
 * runner of GitHub is thrown away after its job, and there is nothing to keep.
 */
function keepCompiled(): void {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local, HOME: home } = process.env;
  const caches = named ?? local ?? (home === undefined ? undefined : join(home, '.cache'));
  const { enableCompileCache } = module as Partial<typeof module>;
  if (caches !== undefined && caches !== '') enableCompileCache?.(join(caches, 'lens-release'));
}

// Whoever reads only the head of the output closes the pipe; that is no error of ours, and no reason to stop half-way
// between two writes.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void main().then((code) => {
  process.exitCode = code;
  setTimeout(() => process.exit(), grace).unref();
});

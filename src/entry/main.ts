#!/usr/bin/env node
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
  const { runCli } = await import('./cli.js');
  return runCli(started, process.env);
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

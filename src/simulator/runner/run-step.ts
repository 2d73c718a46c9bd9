import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cancellation, RunRequest } from './run-request.js';

export interface StepResult {
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

/** Runs the script to its end, or cancels it when the request says so. */
export async function runStep(request: RunRequest, environment: Readonly<Record<string, string>>): Promise<StepResult> {
  const started = performance.now();
  const child = spawn(request.node ?? process.execPath, [request.entry], {
    cwd: request.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const ended = new AbortController();
  const end = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  if (request.cancel !== undefined) void cancel(child, request.cancel, ended.signal);
  try {
    const { exitCode, signal } = await end;
    return {
      exitCode,
      signal,
      stdout: Buffer.concat(stdout).toString('utf8'),
      stderr: Buffer.concat(stderr).toString('utf8'),
      durationMs: performance.now() - started,
    };
  } finally {
    ended.abort();
  }
}

/** The runner's order of signals; https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
async function cancel(child: ChildProcess, { after, grace, kill }: Cancellation, ended: AbortSignal): Promise<void> {
  const [toTerm, toKill] = grace ?? [7500, 2500];
  await (typeof after === 'number' ? wait(after, ended) : after);
  if (kill !== true) {
    child.kill('SIGINT');
    await wait(toTerm, ended);
    if (ended.aborted) return;
    child.kill('SIGTERM');
    await wait(toKill, ended);
  }
  if (!ended.aborted) child.kill('SIGKILL');
}

async function wait(milliseconds: number, ended: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: ended }).catch(() => undefined);
}

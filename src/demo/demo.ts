import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { BrokenPromise } from './demand.js';
import { projectRoot } from './example.js';
import { playDemo } from './play-demo.js';
import { openStage, type Stage } from './stage.js';
import { choosePaint } from './terminal/paint.js';
import { openScreen } from './terminal/screen.js';

/** 128 and the number of the signal, as shells report it. */
const interrupted = 130;
const terminated = 143;

async function main(): Promise<number> {
  const paint = choosePaint(process.stdout.isTTY, process.env);
  const complain = (text: string) => process.stderr.write(`${paint.red(text)}\n`);
  if (!existsSync(join(projectRoot, 'dist', 'index.js'))) {
    complain('dist/index.js is missing. Run "npm run build" first.');
    return 1;
  }
  keepTemporaryFilesTogether();
  process.once('SIGINT', () => process.exit(interrupted));
  process.once('SIGTERM', () => process.exit(terminated));
  // A reader such as `head` that has seen enough.
  process.stdout.once('error', () => process.exit(0));
  const stage = await openStage();
  const screen = openScreen((line) => process.stdout.write(`${line}\n`), process.stdout.columns, paint);
  try {
    await playDemo({ stage, screen });
    return 0;
  } catch (error) {
    complain(`\nThe demo stopped. ${explain(error)}`);
    complain(logOf(stage));
    return 1;
  } finally {
    await stage.close();
  }
}

/** Stand-ins and runner make folders of their own: with all of them in one, a demo that is stopped leaves nothing either. */
function keepTemporaryFilesTogether(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lens-release-'));
  process.env['TMPDIR'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

function explain(error: unknown): string {
  if (error instanceof BrokenPromise) return `Not as it should be: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function logOf(stage: Stage): string {
  const run = stage.runs.at(-1);
  return run === undefined ? '' : `\nLog of the last run:\n${run.stdout}${run.stderr}`;
}

process.exitCode = await main();

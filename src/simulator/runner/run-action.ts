import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInputDefaults } from './action-inputs.js';
import { parseFileCommands } from './file-commands.js';
import { stepEnvironment, stepFiles, type StepFiles } from './run-environment.js';
import type { RunRequest } from './run-request.js';
import { runStep, type StepResult } from './run-step.js';
import { readAnnotations, readCommands, type Annotation, type WorkflowCommand } from './workflow-commands.js';

/** What a step left behind. */
export interface RunResult extends StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** All of them, though GitHub shows ten of a kind for each step. */
  readonly annotations: readonly Annotation[];
  /** Every command in stdout and stderr, annotations and masks included. */
  readonly commands: readonly WorkflowCommand[];
}

/**
 * Runs an action's script as a child process with the environment that GitHub's runner gives it.
 * Rejects when the script cannot be started or its output file breaks the runner's rules; a failing script is a result.
 */
export async function runAction(request: RunRequest): Promise<RunResult> {
  const directory = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = stepFiles(directory);
    await prepare(files, request.event.payload);
    const defaults =
      request.actionFile === undefined
        ? {}
        : await readInputDefaults(request.actionFile, { 'github.token': request.token ?? '' });
    const environment = stepEnvironment(request, { ...defaults, ...request.inputs }, files);
    const step = await runStep(request, environment);
    const commands = [...readCommands(step.stdout), ...readCommands(step.stderr)];
    return {
      ...step,
      outputs: parseFileCommands(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
      annotations: readAnnotations(commands),
      commands,
    };
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function prepare(files: StepFiles, payload: unknown): Promise<void> {
  await mkdir(dirname(files.event), { recursive: true });
  await mkdir(dirname(files.output), { recursive: true });
  await writeFile(files.event, JSON.stringify(payload, undefined, 2));
  await Promise.all(
    [files.output, files.state, files.env, files.path, files.summary].map((file) => writeFile(file, '')),
  );
}

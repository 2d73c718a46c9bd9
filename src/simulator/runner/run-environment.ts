import { join } from 'node:path';
import { inputEnvironment, type Inputs } from './action-inputs.js';
import type { AwsAccess, RunRequest } from './run-request.js';

/** Files and folders that the runner makes for one step. */
export interface StepFiles {
  readonly temp: string;
  readonly event: string;
  readonly output: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
}

export function stepFiles(directory: string): StepFiles {
  const commands = join(directory, '_runner_file_commands');
  return {
    temp: directory,
    event: join(directory, '_github_workflow', 'event.json'),
    output: join(commands, 'set_output'),
    state: join(commands, 'save_state'),
    env: join(commands, 'set_env'),
    path: join(commands, 'add_path'),
    summary: join(commands, 'step_summary'),
  };
}

/** The whole environment of a step: what the runner sets and nothing of the machine but PATH and a HOME of its own. */
export function stepEnvironment(request: RunRequest, inputs: Inputs, files: StepFiles): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: files.temp,
    CI: 'true',
    ...githubEnvironment(request, files),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulated',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: join(files.temp, 'tools'),
    RUNNER_WORKSPACE: request.workspace,
    ...(request.debug === true ? { RUNNER_DEBUG: '1' } : {}),
    ...awsEnvironment(request.aws),
    ...inputEnvironment(inputs),
    ...request.env,
  };
}

function githubEnvironment(request: RunRequest, files: StepFiles): Record<string, string> {
  const { event } = request;
  const { repository } = event;
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: request.githubUrl,
    GITHUB_SERVER_URL: request.serverUrl ?? new URL(request.githubUrl).origin,
    GITHUB_GRAPHQL_URL: `${new URL(request.githubUrl).origin}/graphql`,
    GITHUB_EVENT_NAME: event.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.refName,
    GITHUB_REF_TYPE: event.refType,
    GITHUB_REF_PROTECTED: 'false',
    // Empty, not unset, for anything but pull requests.
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_SHA: event.sha,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
    GITHUB_RUN_ID: String(request.runId ?? 17_000_000_001),
    GITHUB_RUN_NUMBER: String(request.runNumber ?? 1),
    GITHUB_RUN_ATTEMPT: String(request.runAttempt ?? 1),
    GITHUB_WORKFLOW: request.workflow ?? 'Lenses',
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/lenses.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: request.job ?? 'lenses',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}

/** Without credentials the SDK must not find some by asking the network. */
function awsEnvironment(aws: AwsAccess | undefined): Record<string, string> {
  const { credentials } = aws ?? {};
  const region = aws?.region;
  return {
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(aws === undefined ? {} : { AWS_ENDPOINT_URL_WELLARCHITECTED: aws.url, AWS_ENDPOINT_URL_STS: aws.url }),
    ...(region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region }),
    ...(credentials === undefined
      ? {}
      : { AWS_ACCESS_KEY_ID: credentials.accessKeyId, AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey }),
    ...(credentials?.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
  };
}

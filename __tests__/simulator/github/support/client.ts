import { getOctokit } from '@actions/github';
import type { GitHubSimulator } from '../../../../src/simulator/github/server.js';

export type Client = ReturnType<typeof getOctokit>;

/** The client that Actions use, without their plugins, pointed at the simulator. */
export function clientOf(github: GitHubSimulator, token = github.token): Client {
  return getOctokit(token, { baseUrl: github.url });
}

/** What a refused request says, in the shape Octokit throws. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly errors: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await request.then(
    () => new Error('the request was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) throw error;
  const response = error.response as { headers: Record<string, string>; data: { message: string; errors?: unknown } };
  return {
    status: Number(error.status),
    message: response.data.message,
    errors: response.data.errors,
    headers: response.headers,
  };
}

import { arrayBuffer } from 'node:stream/consumers';
import type { Octokit } from './octokit.js';

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/** The bytes of a file of up to 100 MB: decoding them, as Octokit does, would hide what is no UTF-8. */
export async function readRaw(octokit: Octokit, place: Place): Promise<Uint8Array> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...place,
    mediaType: { format: 'raw' },
    request: { parseSuccessResponseBody: false },
  });
  const body: unknown = data;
  // Not by way of `Response`, which makes Node load its own fetch beside the one that Octokit is given.
  if (body instanceof ReadableStream) return new Uint8Array(await arrayBuffer(body));
  throw new Error(`the contents of ${place.path} came in a form that is not a stream`);
}

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
    request: { parseSuccessResponseBody: false, fetch: whole(fetchOf(octokit)) },
  });
  const body: unknown = data;
  if (body instanceof Uint8Array) return body;
  throw new Error(`the contents of ${place.path} came in a form that is not bytes`);
}

/** The one that knows about proxies. */
function fetchOf(octokit: Octokit): typeof fetch {
  const given: unknown = octokit.request.endpoint.DEFAULTS.request?.fetch;
  return typeof given === 'function' ? (given as typeof fetch) : fetch;
}

/**
 * Reads an answer to its end before Octokit sees it. Octokit hands on only the stream and lets go of the response, and
 * Node empties the stream of a response that is collected as garbage: a file would now and then be read as an empty one.
 * A connection that breaks on the way is tried again, too.
 */
function whole(send: typeof fetch) {
  return async (...request: Parameters<typeof fetch>) => {
    const response = await send(...request);
    if (!response.ok) return response;
    const { status, url, headers } = response;
    return { status, url, headers, body: new Uint8Array(await response.arrayBuffer()) };
  };
}

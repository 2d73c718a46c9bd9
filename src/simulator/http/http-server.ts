import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { HttpAnswer, HttpRequest } from './http-exchange.js';

export interface HttpServer {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly url: string;
  /** Cuts every open connection, those that hang included, and frees the port. May be called twice. */
  close(): Promise<void>;
}

/**
 * Serves `answer` on loopback, on a port of the system's choice unless one is given.
 * What `answer` throws is a bug of the simulator: it is answered with status 599 and the stack, never hidden.
 */
export async function startHttpServer(
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
  port = 0,
): Promise<HttpServer> {
  const open = new Set<AbortController>();
  const server = createServer((incoming, response) => {
    const gone = new AbortController();
    open.add(gone);
    response.once('close', () => {
      open.delete(gone);
      if (!response.writableFinished) gone.abort();
    });
    void serve(incoming, response, gone.signal, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The simulator has no TCP port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const gone of open) gone.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  gone: AbortSignal,
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
): Promise<void> {
  try {
    send(response, await answer(await readRequest(incoming, gone)));
  } catch (error) {
    if (response.destroyed) return;
    send(response, { status: 599, body: error instanceof Error ? String(error.stack) : String(error) });
  }
}

async function readRequest(incoming: IncomingMessage, gone: AbortSignal): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.url ?? '/';
  const queryStart = target.indexOf('?');
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    method: incoming.method ?? 'GET',
    path: queryStart < 0 ? target : target.slice(0, queryStart),
    query: new URLSearchParams(queryStart < 0 ? '' : target.slice(queryStart + 1)),
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
    gone,
  };
}

function send(response: ServerResponse, answer: HttpAnswer): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

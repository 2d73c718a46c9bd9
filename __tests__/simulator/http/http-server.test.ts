import { afterEach, describe, expect, test } from '@jest/globals';
import {
  readJsonBody,
  replyJson,
  type HttpAnswer,
  type HttpRequest,
} from '../../../src/simulator/http/http-exchange.js';
import { startHttpServer, type HttpServer } from '../../../src/simulator/http/http-server.js';

const started: HttpServer[] = [];

async function start(answer: (request: HttpRequest) => HttpAnswer): Promise<HttpServer> {
  const server = await startHttpServer((request) => Promise.resolve(answer(request)));
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

describe('startHttpServer', () => {
  test('hands over the request whole and sends the reply', async () => {
    const server = await start((request) =>
      replyJson(201, {
        method: request.method,
        path: request.path,
        q: request.query.getAll('q'),
        body: readJsonBody(request),
      }),
    );
    const response = await fetch(`${server.url}/a%2Fb?q=1&q=2`, { method: 'POST', body: '{"x":"é"}' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ method: 'POST', path: '/a%2Fb', q: ['1', '2'], body: { x: 'é' } });
  });

  test('cuts the connection on reset', async () => {
    const server = await start(() => 'reset');
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('closes while a request hangs', async () => {
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const server = await start(() => {
      arrived();
      return 'hang';
    });
    const pending = fetch(server.url);
    const outcome = expect(pending).rejects.toThrow('fetch failed');
    await arrival;
    await server.close();
    await outcome;
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('shows a defect of the simulator instead of hiding it', async () => {
    const server = await start(() => {
      throw new Error('broken route');
    });
    const response = await fetch(server.url);
    expect(response.status).toBe(599);
    expect(await response.text()).toContain('broken route');
  });
});

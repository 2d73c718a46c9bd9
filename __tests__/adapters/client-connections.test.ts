import { createServer, request, type Server } from 'node:http';
import { createServer as createTlsServer, request as requestTls, type RequestOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ClientConnections } from '../../src/adapters/aws/client-connections.js';

/** Two sides that know a secret need no certificates. */
const secret = {
  ciphers: 'PSK',
  maxVersion: 'TLSv1.2',
  pskCallback: () => ({ psk: Buffer.from('d731ef57be09e5204f0b205b60627028', 'hex'), identity: 'test' }),
} as const;
const known = { ...secret, checkServerIdentity: () => undefined } as unknown as RequestOptions;

const protocols = {
  http: {
    serve: () => createServer(),
    agent: ({ httpAgent }: ClientConnections) => httpAgent,
    ask: (place: RequestOptions) => request(place),
    opened: 'connection',
  },
  https: {
    serve: (): Server => createTlsServer({ ...secret, pskCallback: () => secret.pskCallback().psk }),
    agent: ({ httpsAgent }: ClientConnections) => httpsAgent,
    ask: (place: RequestOptions) => requestTls({ ...known, ...place }),
    opened: 'secureConnection',
  },
} as const;

describe.each(['http', 'https'] as const)('the connections of a client over %s', (name) => {
  const { serve, agent, ask, opened } = protocols[name];
  let server: Server;
  let sockets: Socket[];
  let connections: ClientConnections;
  let port: number;

  beforeEach(async () => {
    sockets = [];
    server = serve().on(opened, (socket: Socket) => sockets.push(socket));
    server.on('request', (_, response) => setTimeout(() => response.end('answer'), 20));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    connections = new ClientConnections();
  });
  afterEach(() => {
    agent(connections).destroy();
    server.closeAllConnections();
    server.close();
  });

  const get = () =>
    new Promise<string>((resolve, reject) => {
      ask({ host: '127.0.0.1', port, agent: agent(connections), path: '/lenses' })
        .on('response', (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => setImmediate(resolve, text));
        })
        .on('error', reject)
        .end();
    });
  const open = async (count: number) => {
    for (let n = 0; n < count; n++) connections.openAhead(1 + count);
    while (sockets.length < 1 + count) await sleep(5);
  };

  test('are not opened ahead of the first request, which tells where they go', async () => {
    connections.openAhead(2);
    await sleep(20);
    expect(sockets).toHaveLength(0);
    expect(await get()).toBe('answer');
    expect(sockets).toHaveLength(1);
  });

  test('are there when they are needed, and more are opened where they do not suffice', async () => {
    await get();
    await open(3);
    expect(await Promise.all([get(), get(), get(), get()])).toEqual(Array.from({ length: 4 }, () => 'answer'));
    expect(sockets).toHaveLength(4);
    await Promise.all([get(), get(), get(), get(), get()]);
    expect(sockets).toHaveLength(5);
  });

  test('are not opened while as many as are wanted are idle', async () => {
    await get();
    await open(3);
    connections.openAhead(4);
    await Promise.all([get(), get(), get(), get()]);
    connections.openAhead(4);
    await sleep(20);
    expect(sockets).toHaveLength(4);
  });

  test('are forgotten where the other side closes them', async () => {
    await get();
    await open(2);
    for (const socket of sockets) socket.destroy();
    await sleep(20);
    expect(await Promise.all([get(), get(), get()])).toEqual(['answer', 'answer', 'answer']);
    expect(sockets).toHaveLength(6);
  });

  test('are not used where the other side has said something before it was asked', async () => {
    await get();
    await open(2);
    for (const socket of sockets.slice(1)) socket.end('HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n');
    await sleep(20);
    expect(await Promise.all([get(), get(), get()])).toEqual(['answer', 'answer', 'answer']);
    expect(sockets).toHaveLength(5);
  });

  test('may fail without harm', async () => {
    await get();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    connections.openAhead(2);
    await sleep(20);
    await expect(get()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

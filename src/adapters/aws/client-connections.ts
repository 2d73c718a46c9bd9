import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Socket } from 'node:net';

/** As the SDK's own agents are. */
const agentOptions = { keepAlive: true, maxSockets: 50 };

/**
 * The connections of a client, which asks one host. Some can be opened before they are needed: with TLS to another
 * continent that is most of what a short request waits for.
 */
export class ClientConnections {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  readonly #ready = new Set<Socket>();
  /** As the client last did; undefined before its first request. */
  #connect: (() => unknown) | undefined;

  constructor() {
    this.httpAgent = this.#preferringReady(new HttpAgent(agentOptions));
    this.httpsAgent = this.#preferringReady(new HttpsAgent(agentOptions));
  }

  /**
   * Opens one connection more, where the client has had one and fewer than `wanted` wait for a request. It is forgotten if
   * the other side closes it, and keeps nobody from ending the program.
   */
  openAhead(wanted: number): void {
    if (this.#ready.size + idleIn(this.httpAgent) + idleIn(this.httpsAgent) >= wanted) return;
    const socket = this.#connect?.();
    if (!(socket instanceof Socket)) return;
    this.#ready.add(socket.unref());
    socket.once('close', () => this.#ready.delete(socket));
    socket.on('error', ignore);
  }

  /** Node's documentation of `agent.createConnection` lets those who use an agent replace it. */
  #preferringReady<A extends HttpAgent>(agent: A): A {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (place, callback) => {
      this.#connect = () => connect({ ...place });
      return this.#takeReady() ?? connect(place, callback);
    };
    return agent;
  }

  #takeReady(): Socket | undefined {
    for (const socket of this.#ready) {
      this.#ready.delete(socket);
      // Some servers tell a client that stays silent "408 Request Timeout": the next request would take that for its answer.
      if (!socket.destroyed && socket.readableLength === 0) return socket.ref();
      socket.destroy();
    }
    return undefined;
  }
}

function idleIn({ freeSockets }: HttpAgent): number {
  return Object.values(freeSockets).reduce((count, sockets = []) => count + sockets.length, 0);
}

function ignore(): void {
  // Whoever needs a connection to that host meets the same error where it can be told.
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHttpServer } from '../http/http-server.js';
import { Journal } from '../http/journal.js';
import { ADMIN_PREFIX, serveAdmin } from './admin.js';
import type { Exchange } from './exchange.js';
import { SimulatedRepository } from './repository.js';
import { Faults } from './rules/faults.js';
import type { JournalEntry } from './rules/journal-entry.js';
import { RateLimit } from './rules/rate-limit.js';
import { describeToken, type Token } from './rules/tokens.js';
import { serveApi } from './serve-api.js';
import type { Service } from './service.js';
import type { Account } from './state/accounts.js';
import { createRepository, type RepositoryDraft } from './state/repositories.js';
import { createWorld, findRepository, type World } from './state/world.js';

export interface GitHubOptions {
  /** Path before the API, such as `/api/v3` of GitHub Enterprise Server; none by default. */
  readonly prefix?: string;
  readonly port?: number;
  /** Called with every request that is answered, before the answer is sent. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** What a token may do and who writes with it; what is left out is as for GITHUB_TOKEN with full permissions. */
export interface TokenGrant extends Partial<Omit<Token, 'identity' | 'value'>> {
  /** Login of who writes with it; `name[bot]` is a bot. */
  readonly login?: string;
}

/** A stand-in for one GitHub: its REST API over real git repositories, and the people who use it. */
export interface GitHubSimulator {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** A token of github-actions[bot] with every permission the routes know. */
  readonly token: string;
  /** Every request so far, in order. */
  readonly journal: readonly JournalEntry[];
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  createRepository(draft: RepositoryDraft): Promise<SimulatedRepository>;
  /** A repository that exists, `owner/name`. */
  repository(fullName: string): SimulatedRepository;
  /** Issues a token; under a value of the caller's choice if one is given. */
  issueToken(grant?: TokenGrant, value?: string): string;
  clearJournal(): void;
  /** Stops serving and removes the repositories from the disk. */
  close(): Promise<void>;
}

/** Starts the stand-in on 127.0.0.1. Close it when done. */
export async function startGitHubSimulator(options: GitHubOptions = {}): Promise<GitHubSimulator> {
  const directory = await mkdtemp(join(tmpdir(), 'github-simulator-'));
  const { prefix = '', onExchange } = options;
  const journal = new Journal<JournalEntry>();
  const rules = { tokens: new Map<string, Token>(), journal, faults: new Faults(), rateLimit: new RateLimit(), prefix };
  // The world needs the port for its links, and the server needs the world for its answers.
  const running: { service?: Service } = {};
  const server = await startHttpServer((request) => {
    const { service } = running;
    if (service === undefined) return Promise.resolve('reset');
    return request.path.startsWith(ADMIN_PREFIX) ? serveAdmin(service, request) : serveApi(service, request);
  }, options.port);
  const world = createWorld({ directory, apiUrl: `${server.url}${prefix}`, serverUrl: server.url });
  running.service = { world, ...rules, ...(onExchange === undefined ? {} : { onExchange }) };
  const issueToken = tokenIssuer(world, rules.tokens);
  return {
    url: world.apiUrl,
    serverUrl: world.serverUrl,
    token: issueToken(),
    journal: journal.entries,
    faults: rules.faults,
    rateLimit: rules.rateLimit,
    createRepository: async (draft) => new SimulatedRepository(world, await createRepository(world, draft)),
    repository: (name) => requireRepository(world, name),
    issueToken,
    clearJournal: () => journal.clear(),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Tokens look as they do today: long, with dots and dashes, of no fixed length. */
function tokenIssuer(world: World, tokens: Map<string, Token>) {
  return (grant: TokenGrant = {}, value?: string): string => {
    const { login, ...rights } = grant;
    const identity: { identity?: Account } = login === undefined ? {} : { identity: world.accounts.named(login) };
    const text = value ?? `ghs_15368_simulated.${'token-'.repeat(6)}${tokens.size + 1}`;
    tokens.set(text, describeToken(text, { ...rights, ...identity }));
    return text;
  };
}

function requireRepository(world: World, name: string): SimulatedRepository {
  const [owner = '', repository = ''] = name.split('/');
  const record = findRepository(world, owner, repository);
  if (record === undefined) throw new Error(`The simulator has no repository ${name}; create it first.`);
  return new SimulatedRepository(world, record);
}

import { createHash } from 'node:crypto';
import { startHttpServer } from '../http/http-server.js';
import { Journal } from '../http/journal.js';
import { adminPrefix, serveAdmin } from './admin.js';
import { Console } from './console.js';
import { serveAws, type Service } from './exchange.js';
import { Faults } from './faults.js';
import type { JournalEntry } from './journal-entry.js';
import type { AccessKey, RequestHook, SimulatorOptions } from './options.js';
import { RateLimit } from './rate-limit.js';
import type { World } from './state/world.js';
import { defaultUnknowns } from './unknowns.js';

/** A stand-in for AWS Well-Architected and STS: all accounts and all Regions behind one address. */
export interface WellArchitectedSimulator {
  /** For `AWS_ENDPOINT_URL`; serves both services. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly journal: readonly JournalEntry[];
  readonly faults: Faults;
  /** Another pair of hands, not seen in the journal. */
  readonly console: Console;
  /** By access key id; may be changed at any time. */
  readonly accessKeys: Map<string, AccessKey>;
  onRequest: RequestHook | undefined;
  onEffect: RequestHook | undefined;
  readonly clearJournal: () => void;
  /** Moves the service's clock, for invitations that lapse and imports that complete. */
  readonly advance: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

/** Starts the stand-in on 127.0.0.1. Close it when done. */
export async function startWellArchitectedSimulator(options: SimulatorOptions = {}): Promise<WellArchitectedSimulator> {
  const defaultAccount = options.defaultAccount ?? '123456789012';
  const accessKeys = new Map(Object.entries(options.accessKeys ?? {}));
  const clock = { offset: 0 };
  const world = makeWorld(options, clock);
  const journal = new Journal<JournalEntry>();
  const service: Service = {
    world,
    access: { keys: accessKeys, others: options.otherAccessKeys ?? 'accepted', defaultAccount },
    journal,
    faults: new Faults(),
    rateLimit: options.requestsPerSecond === undefined ? undefined : new RateLimit(options.requestsPerSecond),
    latencyMs: options.latencyMs ?? 0,
    onRequest: options.onRequest,
    onEffect: options.onEffect,
  };
  const server = await startHttpServer(
    (request) =>
      request.path.startsWith(adminPrefix) ? Promise.resolve(serveAdmin(service, request)) : serveAws(service, request),
    options.port,
  );
  return {
    url: server.url,
    journal: journal.entries,
    faults: service.faults,
    console: new Console(world, defaultAccount),
    accessKeys,
    get onRequest() {
      return service.onRequest;
    },
    set onRequest(hook) {
      service.onRequest = hook;
    },
    get onEffect() {
      return service.onEffect;
    },
    set onEffect(hook) {
      service.onEffect = hook;
    },
    clearJournal: () => journal.clear(),
    advance: (milliseconds) => {
      clock.offset += milliseconds;
    },
    close: () => server.close(),
  };
}

function makeWorld(options: SimulatorOptions, clock: { readonly offset: number }): World {
  let made = 0;
  return {
    homes: new Map(),
    organization: {
      id: options.organization?.id ?? 'o-exampleorg1',
      managementAccount: options.organization?.managementAccount ?? '999999999999',
      accounts: options.organization?.accounts ?? [],
      sharing: options.organization?.sharing ?? 'ENABLED',
      role: options.organization?.sharing !== 'DISABLED',
    },
    unknowns: { ...defaultUnknowns, ...options.unknowns },
    now: () => Date.now() + clock.offset,
    freshId: (kind) => {
      made += 1;
      return createHash('sha256').update(`${kind} ${made}`).digest('hex').slice(0, 32);
    },
  };
}

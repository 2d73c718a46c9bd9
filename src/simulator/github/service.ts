import type { Journal } from '../http/journal.js';
import type { Exchange } from './exchange.js';
import type { Faults } from './rules/faults.js';
import type { JournalEntry } from './rules/journal-entry.js';
import type { RateLimit } from './rules/rate-limit.js';
import type { Token } from './rules/tokens.js';
import type { World } from './state/world.js';

/** One running simulator: what it knows and what it does to its clients. */
export interface Service {
  readonly world: World;
  /** By value. */
  readonly tokens: Map<string, Token>;
  readonly journal: Journal<JournalEntry>;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  /** What stands before every path of the API: `''`, or `/api/v3` for GitHub Enterprise Server. */
  readonly prefix: string;
  readonly onExchange?: (exchange: Exchange) => void;
}

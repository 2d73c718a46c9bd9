import type { HttpReply } from '../../http/http-exchange.js';
import { problem } from './problems.js';

/** The primary limit: so many requests an hour. One for the whole simulator. */
export class RateLimit {
  #limit = 1000;
  #used = 0;
  #reset = inOneHour();

  /** Sets how many requests are left and after how many seconds the count starts anew. */
  set(state: { readonly remaining: number; readonly resetInSeconds?: number; readonly limit?: number }): void {
    this.#limit = state.limit ?? this.#limit;
    this.#used = this.#limit - state.remaining;
    this.#reset = state.resetInSeconds === undefined ? inOneHour() : nowInSeconds() + state.resetInSeconds;
  }

  /** Counts one request; gives the refusal when none was left. */
  count(): HttpReply | undefined {
    if (nowInSeconds() >= this.#reset) this.set({ remaining: this.#limit });
    if (this.#used >= this.#limit) return this.refusal();
    this.#used += 1;
    return undefined;
  }

  refusal(resetInSeconds?: number): HttpReply {
    const reset = resetInSeconds === undefined ? this.#reset : nowInSeconds() + resetInSeconds;
    const headers = { ...this.headers(), 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const page = '/using-the-rest-api/rate-limits-for-the-rest-api';
    return problem(403, 'API rate limit exceeded for installation.', { page, headers });
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(this.#limit),
      'x-ratelimit-remaining': String(Math.max(0, this.#limit - this.#used)),
      'x-ratelimit-used': String(this.#used),
      'x-ratelimit-reset': String(this.#reset),
      'x-ratelimit-resource': 'core',
    };
  }

  /** The body of GET /rate_limit. */
  view() {
    const core = {
      limit: this.#limit,
      used: this.#used,
      remaining: Math.max(0, this.#limit - this.#used),
      reset: this.#reset,
    };
    return { resources: { core, search: { limit: 30, used: 0, remaining: 30, reset: this.#reset } }, rate: core };
  }
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

function inOneHour(): number {
  return nowInSeconds() + 3600;
}

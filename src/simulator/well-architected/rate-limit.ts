import { throttled } from './service-error.js';

/** Refuses what goes beyond a number of requests in the last second, for each account and Region by itself. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #recent = new Map<string, number[]>();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** @throws ServiceError `ThrottlingException`; a refused request does not count */
  take(key: string): void {
    const now = performance.now();
    const recent = (this.#recent.get(key) ?? []).filter((at) => now - at < 1000);
    this.#recent.set(key, recent);
    if (recent.length >= this.#perSecond) throw throttled();
    recent.push(now);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { StandardRetryStrategy } from '@smithy/core/retry';
import { ServiceError } from '../../ports/errors.js';
import { RequestRate } from './request-rate.js';

/** The SDK's interface of what decides about attempts. */
type Standard = Pick<StandardRetryStrategy, 'acquireInitialRetryToken' | 'refreshRetryTokenForRetry' | 'recordSuccess'>;
type Token = Awaited<ReturnType<Standard['acquireInitialRetryToken']>>;
type Refusal = Parameters<Standard['refreshRetryTokenForRetry']>[1];

/**
 * The one budget of requests of an account and Region: every attempt of every client there takes its turn in it. How
 * often and after which pause is tried again is the SDK's standard mode: jitter, exponential pauses, bounded attempts
 * and a quota of retries that ends them all when nothing succeeds. The SDK's adaptive mode is not used because it
 * begins with half a request per second after a first refusal, and because its waiters all wake up at once.
 */
export class RequestBudget implements Standard {
  readonly #standard: Standard;
  readonly #rate = new RequestRate();
  readonly #sentAt = new WeakMap<Token, number>();
  #turn: Promise<void> = Promise.resolve();

  constructor(maxAttempts: number) {
    this.#standard = new StandardRetryStrategy({ maxAttempts });
  }

  /** Whether requests have to wait for their turn by now. */
  isPaced(): boolean {
    return this.#rate.isBounded();
  }

  async acquireInitialRetryToken(scope: string): Promise<Token> {
    return this.#take(await this.#standard.acquireInitialRetryToken(scope));
  }

  async refreshRetryTokenForRetry(token: Token, refusal: Refusal): Promise<Token> {
    // A lost connection and a failing service say nothing about the rate, nor does what this program did not let go.
    const tells = refusal.errorType !== 'TRANSIENT' && !(refusal.error instanceof ServiceError);
    if (tells) this.#note(token, refusal.errorType === 'THROTTLING');
    return this.#take(await this.#standard.refreshRetryTokenForRetry(token, refusal));
  }

  recordSuccess(token: Token): void {
    this.#note(token, false);
    this.#standard.recordSuccess(token);
  }

  #note(token: Token, throttled: boolean): void {
    const now = performance.now();
    const sentAt = this.#sentAt.get(token) ?? now;
    if (throttled) this.#rate.throttled(sentAt, now);
    else this.#rate.accepted(sentAt, now);
  }

  /** Turns are given in the order in which they were asked for. */
  async #take(token: Token): Promise<Token> {
    const turn = this.#turn.then(() => this.#wait());
    this.#turn = turn;
    await turn;
    this.#sentAt.set(token, performance.now());
    return token;
  }

  /** Looks again after each pause, because the rate may have been cut meanwhile. */
  async #wait(): Promise<void> {
    for (;;) {
      const pause = this.#rate.nextAt() - performance.now();
      if (pause <= 0) break;
      await sleep(pause);
    }
    this.#rate.sent(performance.now());
  }
}

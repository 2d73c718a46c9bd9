/** What is assumed about a service that throttles, until its answers tell better, in requests per second. */
const firstGuess = 10;
const slowest = 0.5;
/** Part of the rate that was accepted to go on with. */
const caution = 0.9;
/** After the first refusal: whoever counts by the second has forgotten the burst by then. */
const firstHold = 1_000;
/** How the rate grows while nothing is refused, times the cube of the seconds: a tenth after 4 s, fourfold after 11 s. */
const growth = 0.002;
const second = 1_000;

/**
 * The rate at which one account and Region is asked. AWS publishes none for the Well-Architected Tool, so there is no
 * bound until it throttles; from then on requests are spaced evenly, a little below what it accepted in the second
 * before, and slowly faster while it does not throttle. All times are milliseconds of one clock that never goes back.
 */
export class RequestRate {
  #perSecond: number | undefined;
  #cutAt = Number.NEGATIVE_INFINITY;
  #nextAt = 0;
  #accepted: number[] = [];

  /** The earliest time for the next request; in the past or `now` where it may go at once. */
  nextAt(): number {
    return this.#nextAt;
  }

  isBounded(): boolean {
    return this.#perSecond !== undefined;
  }

  sent(now: number): void {
    const rate = this.#rateAt(now);
    if (rate === undefined) return;
    const interval = second / rate;
    // A timer that fired late is made up for by one request, never by a burst.
    this.#nextAt = Math.max(this.#nextAt, now - interval) + interval;
  }

  /** An answer that was no refusal for the rate, also an error. */
  accepted(sentAt: number, now: number): void {
    this.#accepted = this.#recent(now);
    this.#accepted.push(now);
    // Answers to the burst that was cut short still tell how much of it was accepted.
    if (sentAt < this.#cutAt && now - this.#cutAt < second) this.#learn(this.#perSecond ?? slowest, now);
  }

  /** A refusal. Those that answer requests from before the last one say nothing new. */
  throttled(sentAt: number, now: number): void {
    if (sentAt < this.#cutAt) return;
    const before = this.#rateAt(now);
    this.#learn((before ?? firstGuess) / 2, now);
    this.#nextAt = Math.max(this.#nextAt, now + (before === undefined ? firstHold : (2 * second) / before));
    this.#cutAt = now;
  }

  #learn(atLeast: number, now: number): void {
    this.#perSecond = Math.max(caution * this.#recent(now).length, atLeast, slowest);
  }

  #rateAt(now: number): number | undefined {
    const calm = (now - this.#cutAt) / second;
    return this.#perSecond === undefined ? undefined : this.#perSecond * (1 + growth * calm ** 3);
  }

  #recent(now: number): number[] {
    return this.#accepted.filter((at) => now - at < second);
  }
}

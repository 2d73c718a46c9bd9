/**
 * Time as the simulated GitHub sees it: it starts at a fixed moment and every recorded fact is one minute later than the
 * one before, so that the same script of calls gives the same commit SHAs and the same JSON on any day.
 */
export class SimulatedClock {
  #now: number;

  constructor(start: Date = new Date('2026-01-05T09:00:00Z')) {
    this.#now = start.getTime();
  }

  tick(): Date {
    this.#now += 60_000;
    return new Date(this.#now);
  }
}

/** ISO 8601 to the second, the only form of date in GitHub's answers. */
export function isoTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

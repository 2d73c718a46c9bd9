import { RequestRate } from '../../../src/adapters/aws/request-rate.js';
import type { Throttle } from './throttling-services.js';

export interface Load {
  readonly requests: number;
  readonly atOnce: number;
  /** Of one way, in milliseconds, drawn anew for each. */
  readonly latency: () => number;
  /** 0 to below 1 */
  readonly random: () => number;
}

export interface Course {
  /** Milliseconds until the last answer. */
  readonly took: number;
  /** Of the request that needed most. */
  readonly attempts: number;
  readonly refusals: number;
}

/** Sends requests in virtual time as the budget of a Region does, with the SDK's pauses after a refusal. */
export function sendAll(service: Throttle, load: Load): Course {
  const rate = new RequestRate();
  const events: { at: number; run: (now: number) => void }[] = [];
  const at = (time: number, run: (now: number) => void) => void events.push({ at: time, run });
  const queue: number[] = [];
  let [begun, open, took, attempts, refusals, pumping] = [0, 0, 0, 0, 0, false];

  const pump = (now: number): void => {
    pumping = false;
    while (queue.length > 0 && rate.nextAt() <= now) send(queue.shift() ?? 0, now);
    if (queue.length === 0) return;
    pumping = true;
    at(rate.nextAt(), pump);
  };
  const enter = (attempt: number, now: number): void => {
    queue.push(attempt);
    if (!pumping) pump(now);
  };
  const begin = (now: number): void => {
    while (begun < load.requests && open < load.atOnce) {
      begun += 1;
      open += 1;
      enter(1, now);
    }
  };
  const send = (attempt: number, sentAt: number): void => {
    rate.sent(sentAt);
    attempts = Math.max(attempts, attempt);
    at(sentAt + load.latency(), (arrived) => {
      const accepted = service(arrived);
      at(arrived + load.latency(), (now) => answer(accepted, attempt, sentAt, now));
    });
  };
  const answer = (accepted: boolean, attempt: number, sentAt: number, now: number): void => {
    if (accepted) {
      rate.accepted(sentAt, now);
      took = now;
      open -= 1;
      begin(now);
      return;
    }
    refusals += 1;
    rate.throttled(sentAt, now);
    at(now + load.random() * Math.min(1000 * 2 ** (attempt - 1), 20_000), (later) => enter(attempt + 1, later));
  };

  begin(0);
  for (;;) {
    const [next] = events.sort((a, b) => a.at - b.at);
    if (next === undefined) return { took, attempts, refusals };
    events.shift();
    next.run(next.at);
  }
}

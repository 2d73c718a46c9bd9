import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.js';

export const systemClock: Clock = {
  now: () => new Date(),
  wait: async (milliseconds, signal) => {
    try {
      await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // Node throws an error of its own and hides the reason in it.
      signal?.throwIfAborted();
      throw error;
    }
  },
};

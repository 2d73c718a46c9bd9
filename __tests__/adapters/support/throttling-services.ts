/** Whether a service accepts a request that arrives at that time, in milliseconds. Times never go back. */
export type Throttle = (now: number) => boolean;

/** No more than `perSecond` in any second; refusals are free. */
export function slidingSecond(perSecond: number): Throttle {
  let recent: number[] = [];
  return (now) => {
    recent = recent.filter((at) => now - at < 1000);
    if (recent.length >= perSecond) return false;
    recent.push(now);
    return true;
  };
}

/** The same where refusals count, too, so that hammering is never forgiven. */
export function unforgivingSecond(perSecond: number): Throttle {
  let recent: number[] = [];
  return (now) => {
    recent = [...recent.filter((at) => now - at < 1000), now];
    return recent.length <= perSecond;
  };
}

/** A counter that starts again with every second of the service's clock. */
export function fixedSecond(perSecond: number): Throttle {
  let second = -1;
  let count = 0;
  return (now) => {
    if (Math.floor(now / 1000) !== second) [second, count] = [Math.floor(now / 1000), 0];
    count += 1;
    return count <= perSecond;
  };
}

/** Tokens that come back evenly, as AWS describes the throttling of its APIs. */
export function tokenBucket(perSecond: number, burst: number): Throttle {
  let tokens = burst;
  let before = 0;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - before) * perSecond) / 1000);
    before = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

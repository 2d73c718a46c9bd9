import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, but not longer than the client or the server does; returns early, without an error, when `gone` aborts. */
export async function pause(milliseconds: number, gone: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || gone.aborted) return;
  await sleep(milliseconds, undefined, { signal: gone }).catch(() => undefined);
}

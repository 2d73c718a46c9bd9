import type { World } from './world.js';

/** Tells how far the work on a lens in a Region is. */
export type Progress = (lens: string, region: string, step: string) => void;

/** For a phase that does nothing worth a line. */
export const noProgress: Progress = () => undefined;

/**
 * Runs a phase of a job with its progress folded under a title: a line for each lens, Region and step, with the time
 * since the phase began. Lenses and Regions are under way at once, so their lines are mixed.
 */
export function withProgress<T>(
  title: string,
  { log, clock }: Pick<World, 'log' | 'clock'>,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const started = clock.now().getTime();
  return log.group(title, () =>
    work((lens, region, step) => {
      const seconds = ((clock.now().getTime() - started) / 1000).toFixed(1);
      log.info(`${lens} ${region}: ${step} (${seconds} s)`);
    }),
  );
}

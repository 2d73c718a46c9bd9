import type { Unknowns } from '../unknowns.js';

/** Milliseconds as REST-JSON writes them: seconds since the epoch, with or without a fraction. */
export function wireTime(milliseconds: number, unknowns: Unknowns): number {
  return unknowns.timestamps === 'seconds' ? Math.floor(milliseconds / 1000) : milliseconds / 1000;
}

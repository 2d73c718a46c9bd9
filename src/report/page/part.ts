import type { Block } from '../markdown/block.js';

/** What gives way when a page is too long: the first stage shrinks first, the last one last. */
export const stages = [
  'unimportant-changes',
  'minor-changes',
  'advice',
  'share-details',
  'warnings',
  'major-changes',
  'share-changes',
  'errors',
  'regions',
  'notices',
  'rescored-questions',
  'lenses',
] as const;
export type Stage = (typeof stages)[number];

/** A piece of a page that can be shown in part: the most important of its units come first. */
export interface Part {
  readonly stage: Stage;
  /** What a unit is called, singular and plural, when the page says how many were left out. */
  readonly noun: readonly [string, string];
  /** How many units there are. */
  readonly size: number;
  /** The first `kept` units, and how many more there are; nothing for none. */
  render(kept: number): readonly Block[];
}

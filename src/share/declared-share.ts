import type { ShareTarget } from './share-target.js';

/** One entry of `shares:` in the manifest. */
export interface DeclaredShare {
  readonly target: ShareTarget;
  /** Undefined: every Region of the lens. */
  readonly regions: readonly string[] | undefined;
  readonly note: string | undefined;
}

/** `sharing:` in the manifest. */
export interface SharingRules {
  /** Whether live shares that are not declared are deleted. */
  readonly remove: boolean;
  /** Per lens and Region. */
  readonly maxRemovals: number;
  /** 0 to 100, of the live shares; counts only where 10 or more are live. */
  readonly maxRemovalPercent: number;
  /** Never removed. */
  readonly protect: readonly ShareTarget[];
  /** States in which a declared target is invited again. */
  readonly reinvite: readonly Reinvitable[];
}

/** States that are over for good, so that inviting again takes nothing away from anybody. */
export const reinvitable = ['EXPIRED', 'REJECTED', 'REVOKED', 'FAILED'] as const;
export type Reinvitable = (typeof reinvitable)[number];

export const defaultSharing: SharingRules = {
  remove: false,
  maxRemovals: 5,
  maxRemovalPercent: 25,
  protect: [],
  reinvite: ['EXPIRED'],
};

import type { Level } from '../diff/level.js';
import type { Severity } from '../lens/finding.js';
import type { DeclaredShare, SharingRules } from '../share/declared-share.js';

/** A manifest in which every rule holds, with all defaults filled in. */
export interface Manifest {
  readonly version: 1;
  /** Default of every lens; empty where the environment has to say. */
  readonly regions: readonly string[];
  /** Accounts that may be written in; empty means no guard. */
  readonly accounts: readonly string[];
  /** Whether a bare tag releases every lens. */
  readonly releaseAll: boolean;
  /** In the order of the file. */
  readonly lenses: readonly ManifestLens[];
  readonly sharing: SharingRules;
  readonly drafts: { readonly deleteOnClose: boolean };
  /** Change kind to the level it is raised to. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly ignore: readonly Ignore[];
}

export type CheckSetting = Severity | 'off';

export interface ManifestLens {
  readonly id: string;
  /** Relative to the repository, with `/`, without `.` and `..`. */
  readonly file: string;
  /** Undefined: the manifest's default. */
  readonly regions: readonly string[] | undefined;
  /** At most one per account and Region. */
  readonly arns: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly shares: readonly DeclaredShare[];
  /** 1-based place of `file:` in the manifest. */
  readonly line: number;
  readonly column: number;
}

/** A finding that is accepted until a day. */
export interface Ignore {
  readonly check: string;
  readonly lens: string;
  readonly pillar: string | undefined;
  readonly question: string | undefined;
  readonly choice: string | undefined;
  readonly reason: string;
  /** `YYYY-MM-DD`; the last day on which it holds. */
  readonly until: string;
  /** 1-based place of the entry in the manifest. */
  readonly line: number;
  readonly column: number;
}

/** Where a lens is kept: its own Regions, else the manifest's, else the environment's; empty if nobody says. */
export function lensRegions(manifest: Manifest, lens: ManifestLens, fallback: string | undefined): readonly string[] {
  if (lens.regions !== undefined) return lens.regions;
  if (manifest.regions.length > 0) return manifest.regions;
  return fallback === undefined || fallback === '' ? [] : [fallback];
}

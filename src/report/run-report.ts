import type { LensDiff } from '../diff/lens-diff.js';
import type { Level } from '../diff/level.js';
import type { IamStatement } from '../iam/iam-statement.js';
import type { Finding } from '../lens/finding.js';
import type { SharePlan } from '../share/plan-shares.js';
import type { FailureReason } from './failure-reason.js';
import type { LensTitles } from './lens-titles.js';

/** The first that applies, in this order, is the run's outcome. */
export const outcomes = ['failed', 'partial', 'refused', 'drift', 'published', 'changed', 'clean'] as const;
export type Outcome = (typeof outcomes)[number];

/** One sentence for the reader of the run; `text` is untrusted. */
export interface Notice {
  readonly level: 'error' | 'warning' | 'notice';
  readonly text: string;
  /** Repository path and 1-based place, where there is one. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Why something could not be done: `message` says what and where, `remedy` what to do next. */
export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
  readonly remedy?: string;
  /** The smallest statement that a policy lacks; belongs behind the remedy. */
  readonly statement?: IamStatement;
}

/** What this run was about. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly number: number; readonly merged: boolean; readonly closed: boolean }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'branch'; readonly ref: string }
  | { readonly kind: 'shares' }
  | { readonly kind: 'drift' }
  | { readonly kind: 'local' };

/** Everything a person or a program may want to know about one run. Shown by the report floor, decided by the jobs. */
export interface RunReport {
  readonly subject: Subject;
  /** True if the run stopped where its first write would have been. */
  readonly dryRun: boolean;
  /** The commit whose content was judged. */
  readonly commit?: string;
  readonly outcome: Outcome;
  readonly level: Level;
  /** Set if and only if the run is red: the one reason that explains it first. */
  readonly failure?: Failure;
  /** Read by the reviewer before anything else: loosened guards, skipped parts, replaced drafts. */
  readonly notices: readonly Notice[];
  readonly lenses: readonly LensReport[];
  /** Of all release and share plans of the run; absent where nothing was planned. */
  readonly fingerprint?: string;
  readonly links: ReportLinks;
  readonly discussion?: Discussion;
}

/** Where the comment goes: the pull request itself or, after a release, the one that the commit was reviewed in. */
export interface Discussion {
  readonly pullRequest: number;
  /** The head that was judged; undefined after a release. */
  readonly headSha?: string;
  /** False where the run's token cannot comment, as for a pull request from a fork. */
  readonly writable: boolean;
}

/** Addresses on the code host; absent parts give no link. Never built from lens text. */
export interface ReportLinks {
  /** For example `https://github.com/octo-org/lenses`. */
  readonly repository?: string;
  readonly run?: string;
}

export interface LensReport {
  /** Id in the manifest. */
  readonly id: string;
  readonly file: string;
  /** The lens's own name; untrusted. */
  readonly name?: string;
  /** Of the old and the new file, for reading; where absent, ids are shown alone. */
  readonly titles?: LensTitles;
  readonly state: 'added' | 'changed' | 'unchanged' | 'removed';
  /** `sha256:` and 64 hex digits, once the file could be read. */
  readonly digest?: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** How many findings an `ignore:` of the manifest accepted. */
  readonly ignored: number;
  /** On a pull request: base against result. On a tag: published against tagged content. Absent for a new lens. */
  readonly diff?: LensDiff;
  /** On a pull request: what the next release would change against what is published. */
  readonly nextRelease?: NextRelease;
  /** Set when this lens, before any Region, was refused or failed. */
  readonly failures: readonly Failure[];
  /** Recorded when a minor tag on a major change was allowed. */
  readonly override?: string;
  readonly regions: readonly RegionReport[];
}

export interface NextRelease {
  /** Undefined when nothing is published yet. */
  readonly publishedVersion?: string;
  readonly level: Level;
  readonly changes: number;
  readonly rescored: number;
  /** The lowest honest version number for it; undefined when nothing would be released. */
  readonly version?: string;
  /** True if it differs from what this pull request changes by itself. */
  readonly includesEarlierChanges: boolean;
}

export type RegionState = 'draft' | 'published' | 'unchanged' | 'skipped' | 'failed';

export interface RegionReport {
  readonly region: string;
  readonly account?: string;
  readonly arn?: string;
  readonly state: RegionState;
  /** Published by this run, or published now. */
  readonly version?: string;
  readonly level?: Level;
  /** What happened, in order, one short sentence each; untrusted. */
  readonly notes: readonly string[];
  readonly failures: readonly Failure[];
  readonly shares?: ShareReport;
}

export interface ShareReport {
  readonly plan: SharePlan;
  /** False where the plan was only shown. */
  readonly applied: boolean;
  readonly kept: number;
  readonly created: number;
  readonly removed: number;
  readonly pending: number;
  readonly failed: number;
  /** Per target that failed: its key and why; untrusted. */
  readonly problems: readonly { readonly target: string; readonly message: string }[];
}

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
  /** How it is shown: as error, warning or notice. */
  readonly level: 'error' | 'warning' | 'notice';
  /** One sentence. Untrusted: it may hold names and texts of others. */
  readonly text: string;
  /** Path in the repository, where there is a place. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** Why something could not be done: `message` says what and where, `remedy` what to do next. */
export interface Failure {
  /** One word of the closed list, as in the output `failure-reason`. */
  readonly reason: FailureReason;
  /** What could not be done, and where. Untrusted. */
  readonly message: string;
  /** What to do next. */
  readonly remedy?: string;
  /** The smallest statement that a policy lacks; belongs behind the remedy. */
  readonly statement?: IamStatement;
}

/** What this run was about. */
export type Subject = PullRequestSubject | TagSubject | BranchSubject | OtherSubject;

export interface PullRequestSubject {
  /** A pull request. */
  readonly kind: 'pull-request';
  /** Its number in the repository. */
  readonly number: number;
  /** Whether it is merged. */
  readonly merged: boolean;
  /** Whether it is closed, merged or not. */
  readonly closed: boolean;
}

export interface TagSubject {
  /** A release tag. */
  readonly kind: 'tag';
  /** Its name, without `refs/tags/`. */
  readonly tag: string;
}

export interface BranchSubject {
  /** A push of a branch, or a merge queue. */
  readonly kind: 'branch';
  /** Its full name, for example `refs/heads/main`. */
  readonly ref: string;
}

export interface OtherSubject {
  /** Shares alone, a look for drift, or a run that failed before it knew its occasion. */
  readonly kind: 'shares' | 'drift' | 'local';
}

/** Everything a person or a program may want to know about one run. Shown by the report floor, decided by the jobs. */
export interface RunReport {
  readonly subject: Subject;
  /** True if the run stopped where its first write would have been. */
  readonly dryRun: boolean;
  /** The commit whose content was judged. */
  readonly commit?: string;
  /** As the output of that name: the first that applies. */
  readonly outcome: Outcome;
  /** As the output of that name: the worst of what a pull request changes or a tag published. */
  readonly level: Level;
  /** Set if and only if the run is red: the one reason that explains it first. */
  readonly failure?: Failure;
  /** Read by the reviewer before anything else: loosened guards, skipped parts, replaced drafts. */
  readonly notices: readonly Notice[];
  /** One for each lens that was looked at, in the order of the manifest. */
  readonly lenses: readonly LensReport[];
  /** Drafts of other open pull requests that this run put its own in the place of. */
  readonly replacedDrafts?: readonly ReplacedDraft[];
  /** Of all release and share plans of the run; absent where nothing was planned. */
  readonly fingerprint?: string;
  readonly links: ReportLinks;
  readonly discussion?: Discussion;
  /** Pull requests merged earlier whose changes this run released; their comments are brought up to date. */
  readonly alsoReleases?: readonly number[];
}

export interface ReplacedDraft {
  /** Id in the manifest. */
  readonly lens: string;
  /** For example `eu-west-1`. */
  readonly region: string;
  /** The one that lost its draft. */
  readonly pullRequest: number;
}

/** Where the comment goes: the pull request itself or, after a release, the one that the commit was reviewed in. */
export interface Discussion {
  /** Number of the pull request. */
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
  /** Page of the workflow run. */
  readonly run?: string;
}

export interface LensReport {
  /** Id in the manifest. */
  readonly id: string;
  /** Path in the repository. */
  readonly file: string;
  /** The lens's own name; untrusted. */
  readonly name?: string;
  /** Of the old and the new file, for reading; where absent, ids are shown alone. */
  readonly titles?: LensTitles;
  /** What became of the file or its manifest entry. */
  readonly state: 'added' | 'changed' | 'unchanged' | 'removed';
  /** `sha256:` and 64 hex digits, once the file could be read. */
  readonly digest?: string;
  /** Of the worst change that this run looked at. */
  readonly level: Level;
  /** In the order of the file. */
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
  /** One for each Region that was looked at; empty if AWS was not asked. */
  readonly regions: readonly RegionReport[];
}

export interface NextRelease {
  /** Undefined when nothing is published yet. */
  readonly publishedVersion?: string;
  /** The level it would have. */
  readonly level: Level;
  /** Changes whose level is not none. */
  readonly changes: number;
  /** Questions in which some existing answer changes its risk. */
  readonly rescored: number;
  /** The lowest honest version number for it; undefined when nothing would be released. */
  readonly version?: string;
  /** True if it differs from what this pull request changes by itself. */
  readonly includesEarlierChanges: boolean;
}

export type RegionState = 'draft' | 'published' | 'unchanged' | 'skipped' | 'failed';

export interface RegionReport {
  /** For example `eu-west-1`. */
  readonly region: string;
  /** Twelve digits, once known. */
  readonly account?: string;
  /** ARN of the lens, once there is one. */
  readonly arn?: string;
  /** What the run made of the lens here. */
  readonly state: RegionState;
  /** Published by this run, or published now. */
  readonly version?: string;
  /** Level of the version published by this run. */
  readonly level?: Level;
  /** What happened, in order, one short sentence each; untrusted. */
  readonly notes: readonly string[];
  /** Why it was refused or failed here; empty if neither. */
  readonly failures: readonly Failure[];
  /** What was found and done about the shares, where they were looked at. */
  readonly shares?: ShareReport;
}

export interface ShareReport {
  readonly plan: SharePlan;
  /** False where the plan was only shown. */
  readonly applied: boolean;
  /** Declared and live before. */
  readonly kept: number;
  /** Invited by this run. */
  readonly created: number;
  /** Taken back by this run. */
  readonly removed: number;
  /** Declared, invited, and waiting for the recipient. */
  readonly pending: number;
  /** Declared, and not what was wanted: `problems` says why. */
  readonly failed: number;
  /** Per target that failed: its key and why; untrusted. */
  readonly problems: readonly ShareProblem[];
}

export interface ShareProblem {
  /** The target in words. Untrusted where it is a user. */
  readonly target: string;
  /** Why it failed; may hold the words of the service. Untrusted. */
  readonly message: string;
}

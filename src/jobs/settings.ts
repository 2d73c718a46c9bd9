/** What the user may ask for; the defaults are the first of each list. */
export const modes = ['auto', 'check', 'draft', 'publish', 'shares', 'drift', 'cleanup'] as const;
export type Mode = (typeof modes)[number];
export const draftPolicies = ['auto', 'never', 'required', 'replace'] as const;
export type DraftPolicy = (typeof draftPolicies)[number];
export const commentPolicies = ['changes', 'always', 'never'] as const;
export type CommentPolicy = (typeof commentPolicies)[number];
export const failOnPolicies = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnPolicies)[number];
export const reviewPolicies = ['warn', 'refuse', 'off'] as const;
export type ReviewPolicy = (typeof reviewPolicies)[number];

export interface Settings {
  readonly mode: Mode;
  /** Path in the repository; undefined: the usual places. */
  readonly manifest: string | undefined;
  /** Only these lens ids; empty: all. */
  readonly lenses: readonly string[];
  /** For a dispatched run. */
  readonly tag: string | undefined;
  readonly draft: DraftPolicy;
  readonly comment: CommentPolicy;
  readonly commentKey: string;
  readonly failOn: FailOn;
  /** The reason; empty: no override. */
  readonly allowMinor: string;
  /** A branch name, `any`, or undefined for the default branch. */
  readonly requireBranch: string | undefined;
  readonly requireReview: ReviewPolicy;
  readonly fromVersion: string | undefined;
  readonly dryRun: boolean;
  readonly releaseNotes: boolean;
  readonly redactAccounts: boolean;
  readonly unsafeEvents: boolean;
  readonly timeoutMinutes: number;
  /** `AWS_REGION`, for manifests that name no Region. */
  readonly region: string | undefined;
}

export const defaultSettings: Settings = {
  mode: 'auto',
  manifest: undefined,
  lenses: [],
  tag: undefined,
  draft: 'auto',
  comment: 'changes',
  commentKey: 'default',
  failOn: 'error',
  allowMinor: '',
  requireBranch: undefined,
  requireReview: 'warn',
  fromVersion: undefined,
  dryRun: false,
  releaseNotes: false,
  redactAccounts: false,
  unsafeEvents: false,
  timeoutMinutes: 15,
  region: undefined,
};

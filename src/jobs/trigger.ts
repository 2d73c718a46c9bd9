import type { Head } from '../ports/code-host.js';

/** What happened, in the words of this project. `head`: an earlier run looked at the head of a pull request. */
export type Trigger =
  | PullRequestTrigger
  | { readonly kind: 'branch'; readonly ref: string; readonly sha: string; readonly before: string | undefined }
  | TagTrigger
  | { readonly kind: 'schedule'; readonly ref: string; readonly sha: string }
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'unrelated'; readonly why: string };

/** A trigger that names what it is about. */
export type NamedTrigger = Exclude<Trigger, { kind: 'head' }>;

export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly closed: boolean;
  readonly merged: boolean;
  /** A pull request that its author calls a draft. */
  readonly draft: boolean;
  /** Undefined where the event only names the pull request. */
  readonly headSha: string | undefined;
  readonly baseSha: string | undefined;
  /** `GITHUB_SHA`, which should be the merge of base and head; undefined where the event has another. */
  readonly mergeSha: string | undefined;
  /** From another repository, a deleted one, or Dependabot: the run has no secrets, whatever the workflow says. */
  readonly fromOutside: boolean;
  /** The event runs with the base repository's rights on the author's content. */
  readonly privileged: boolean;
}

export interface TagTrigger {
  readonly kind: 'tag';
  readonly tag: string;
  /** The commit the run was started for; undefined where a dispatched run names the tag. */
  readonly sha: string | undefined;
  readonly prerelease: boolean;
  /** Body of the release that started the run. */
  readonly releaseBody: string | undefined;
  readonly dispatched: boolean;
}

/** A pull request that an event only names; such events run with the rights of the repository. */
export function privilegedTrigger(number: number): PullRequestTrigger {
  return {
    kind: 'pull-request',
    number,
    closed: false,
    merged: false,
    draft: false,
    headSha: undefined,
    baseSha: undefined,
    mergeSha: undefined,
    fromOutside: false,
    privileged: true,
  };
}

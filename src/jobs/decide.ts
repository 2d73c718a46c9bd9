import { UserError } from '../ports/errors.js';
import type { Settings } from './settings.js';
import type { NamedTrigger, PullRequestTrigger, TagTrigger } from './trigger.js';

/** What a run will do. */
export type Job =
  | { readonly kind: 'review'; readonly trigger: PullRequestTrigger; readonly aws: AwsUse }
  | { readonly kind: 'close'; readonly trigger: PullRequestTrigger }
  | {
      readonly kind: 'compare';
      readonly ref: string;
      readonly sha: string;
      readonly before: string | undefined;
      readonly aws: AwsUse;
    }
  | { readonly kind: 'release'; readonly tag: TagTrigger }
  | { readonly kind: 'check-tag'; readonly tag: TagTrigger }
  | { readonly kind: 'shares'; readonly sha: string }
  | { readonly kind: 'drift'; readonly sha: string }
  | { readonly kind: 'cleanup'; readonly sha: string }
  | { readonly kind: 'nothing'; readonly why: string };

/** What a job that checks may do in AWS; `why` tells the reader what was left out, in a sentence. */
export interface AwsUse {
  readonly kind: 'nothing' | 'read' | 'drafts';
  readonly why?: string;
}

const off: AwsUse = { kind: 'nothing' };

/** Chooses the job for an event and a mode. Throws `UserError` of reason `usage` where the two do not go together. */
export function decide(trigger: NamedTrigger, settings: Settings): Job {
  if (trigger.kind === 'unrelated') return { kind: 'nothing', why: trigger.why };
  switch (settings.mode) {
    case 'auto':
      return byTrigger(trigger, settings);
    case 'check':
      return check(trigger);
    case 'draft':
      return draft(trigger, settings);
    case 'publish':
      return { kind: 'release', tag: requireTag(trigger, settings) };
    case 'shares':
      if (trigger.kind === 'pull-request')
        throw wrongEvent('shares', 'a pull request', 'a tag, a branch or a dispatched run');
      return { kind: 'shares', sha: requireSha(trigger) };
    case 'drift':
      if (trigger.kind === 'pull-request') throw wrongEvent('drift', 'a pull request', 'a schedule');
      return { kind: 'drift', sha: requireSha(trigger) };
    case 'cleanup':
      if (trigger.kind === 'pull-request') return cleanupOfPullRequest(trigger);
      return { kind: 'cleanup', sha: requireSha(trigger) };
  }
}

function byTrigger(trigger: Exclude<NamedTrigger, { kind: 'unrelated' }>, settings: Settings): Job {
  switch (trigger.kind) {
    case 'pull-request':
      return trigger.closed ? { kind: 'close', trigger } : draft(trigger, settings);
    case 'branch':
      return settings.tag === undefined ? check(trigger) : { kind: 'release', tag: requireTag(trigger, settings) };
    case 'tag':
      return { kind: 'release', tag: trigger };
    case 'schedule':
      return { kind: 'drift', sha: trigger.sha };
  }
}

function check(trigger: Exclude<NamedTrigger, { kind: 'unrelated' }>): Job {
  switch (trigger.kind) {
    case 'pull-request':
      return { kind: 'review', trigger, aws: off };
    case 'tag':
      return { kind: 'check-tag', tag: trigger };
    case 'branch':
      return { kind: 'compare', ref: trigger.ref, sha: trigger.sha, before: trigger.before, aws: off };
    case 'schedule':
      return { kind: 'compare', ref: trigger.ref, sha: trigger.sha, before: undefined, aws: off };
  }
}

function draft(trigger: Exclude<NamedTrigger, { kind: 'unrelated' }>, settings: Settings): Job {
  switch (trigger.kind) {
    case 'pull-request':
      return { kind: 'review', trigger, aws: awsUse(trigger, settings) };
    case 'branch':
      return {
        kind: 'compare',
        ref: trigger.ref,
        sha: trigger.sha,
        before: trigger.before,
        aws: { kind: settings.draft === 'never' ? 'read' : 'drafts' },
      };
    case 'tag':
    case 'schedule':
      throw wrongEvent('draft', trigger.kind === 'tag' ? 'a tag' : 'a schedule', 'a pull request or a branch');
  }
}

function awsUse(trigger: PullRequestTrigger, settings: Settings): AwsUse {
  if (trigger.privileged && !settings.unsafeEvents) {
    return {
      kind: 'nothing',
      why: 'This event runs with the rights of the repository on the content of the pull request, so nothing is sent to AWS. Use the event pull_request, or set "unsafe-events: true" if only trusted people can open pull requests.',
    };
  }
  if (trigger.fromOutside) {
    return {
      kind: 'nothing',
      why: 'A pull request from a fork or from Dependabot has no AWS credentials, so drafts and shares were skipped. All checks and the diff are complete.',
    };
  }
  if (trigger.draft) {
    return {
      kind: 'read',
      why: 'This pull request is marked as a draft, so nothing is imported until it is ready for review.',
    };
  }
  return { kind: settings.draft === 'never' ? 'read' : 'drafts' };
}

function requireTag(trigger: Exclude<NamedTrigger, { kind: 'unrelated' }>, settings: Settings): TagTrigger {
  if (settings.tag !== undefined && trigger.kind !== 'pull-request') {
    const started = trigger.kind === 'tag' && trigger.tag === settings.tag;
    return started
      ? trigger
      : {
          kind: 'tag',
          tag: settings.tag,
          sha: undefined,
          prerelease: false,
          releaseBody: undefined,
          dispatched: true,
        };
  }
  if (trigger.kind === 'tag') return trigger;
  throw new UserError(
    'usage',
    'The mode "publish" needs a tag, and this run was not started by one.',
    'Start the workflow on a tag, or give the input "tag".',
  );
}

function cleanupOfPullRequest(trigger: PullRequestTrigger): Job {
  if (trigger.closed) return { kind: 'close', trigger };
  throw wrongEvent('cleanup', 'an open pull request', 'a closed pull request, a schedule or a dispatched run');
}

function requireSha(trigger: { readonly sha: string | undefined }): string {
  if (trigger.sha !== undefined) return trigger.sha;
  throw new UserError('usage', 'This run names no commit.', 'Start the workflow on a branch or a tag.');
}

function wrongEvent(mode: string, event: string, instead: string): UserError {
  return new UserError('usage', `The mode "${mode}" cannot run on ${event}.`, `Run it on ${instead}.`);
}

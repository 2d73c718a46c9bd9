import { privilegedTrigger, type PullRequestTrigger, type TagTrigger, type Trigger } from '../jobs/trigger.js';

/** What the runner says about the event, besides its payload. */
export interface EventContext {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_ACTOR` */
  readonly actor: string;
  /** The webhook's payload, unchecked. */
  readonly payload: unknown;
}

const noCommit = /^0+$/;
const tagRef = 'refs/tags/';

/** What happened, whatever the payload may lack: an event that names nothing to work on is `unrelated`. */
export function readTrigger(event: EventContext): Trigger {
  switch (event.name) {
    case 'pull_request':
      return pullRequest(event, at(event.payload, 'pull_request'), { privileged: false, mergeSha: event.sha });
    case 'pull_request_target':
      return pullRequest(event, at(event.payload, 'pull_request'), { privileged: true, mergeSha: undefined });
    case 'workflow_run':
      return workflowRun(at(event.payload, 'workflow_run'));
    case 'issue_comment':
      return issueComment(at(event.payload, 'issue'));
    case 'release':
      return release(event);
    case 'merge_group':
      return branch(event, text(at(event.payload, 'merge_group'), 'base_sha'));
    case 'schedule':
      return { kind: 'schedule', ref: event.ref, sha: event.sha };
    default:
      return byRef(event);
  }
}

function byRef(event: EventContext): Trigger {
  // The run is then one of the default branch, about which nothing happened.
  if (at(event.payload, 'deleted') === true) {
    return { kind: 'unrelated', why: 'A deleted branch or tag publishes nothing.' };
  }
  if (event.ref.startsWith(tagRef)) {
    return tag(event, {
      prerelease: false,
      releaseBody: undefined,
      dispatched: event.name === 'workflow_dispatch',
    });
  }
  return branch(event, text(event.payload, 'before'));
}

function branch(event: EventContext, before: string | undefined): Trigger {
  const known = before !== undefined && !noCommit.test(before);
  return { kind: 'branch', ref: event.ref, sha: event.sha, before: known ? before : undefined };
}

function tag(event: EventContext, facts: Omit<TagTrigger, 'kind' | 'tag' | 'sha'>): TagTrigger {
  return { kind: 'tag', tag: event.ref.slice(tagRef.length), sha: event.sha, ...facts };
}

function release(event: EventContext): Trigger {
  const body = at(event.payload, 'release');
  if (at(event.payload, 'action') !== 'published')
    return { kind: 'unrelated', why: 'Only a published release releases lenses.' };
  const name = text(body, 'tag_name') ?? event.ref.slice(tagRef.length);
  return tag(
    { ...event, ref: `${tagRef}${name}` },
    { prerelease: at(body, 'prerelease') === true, releaseBody: text(body, 'body'), dispatched: false },
  );
}

function pullRequest(
  event: EventContext,
  payload: unknown,
  facts: Pick<PullRequestTrigger, 'privileged' | 'mergeSha'>,
): Trigger {
  const id = number(payload, 'number');
  if (id === undefined) return { kind: 'unrelated', why: 'The event names no pull request.' };
  const baseRepository = at(payload, 'base', 'repo', 'id');
  const headRepository = at(payload, 'head', 'repo', 'id');
  return {
    kind: 'pull-request',
    number: id,
    closed: at(event.payload, 'action') === 'closed',
    merged: at(payload, 'merged') === true,
    draft: at(payload, 'draft') === true,
    headSha: text(at(payload, 'head'), 'sha'),
    baseSha: text(at(payload, 'base'), 'sha'),
    // `head.repo` is null when the fork was deleted; `fork: true` would also be true inside a fork itself.
    fromOutside: headRepository === undefined || headRepository !== baseRepository || event.actor === 'dependabot[bot]',
    ...facts,
  };
}

function workflowRun(run: unknown): Trigger {
  const id = number(at(run, 'pull_requests', 0), 'number');
  if (id !== undefined) return privilegedTrigger(id);
  const owner = text(at(run, 'head_repository', 'owner'), 'login');
  const branch = text(run, 'head_branch');
  const sha = text(run, 'head_sha');
  if (text(run, 'event') === 'pull_request' && owner !== undefined && branch !== undefined && sha !== undefined) {
    return { kind: 'head', head: { owner, branch, sha } };
  }
  return { kind: 'unrelated', why: 'The workflow run belongs to no pull request of this repository.' };
}

function issueComment(issue: unknown): Trigger {
  const id = number(issue, 'number');
  return id === undefined || at(issue, 'pull_request') === undefined
    ? { kind: 'unrelated', why: 'The comment is on an issue, not on a pull request.' }
    : privilegedTrigger(id);
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return current ?? undefined;
}

function text(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}

function number(value: unknown, key: string): number | undefined {
  const found = at(value, key);
  return typeof found === 'number' ? found : undefined;
}

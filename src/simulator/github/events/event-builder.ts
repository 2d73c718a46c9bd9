import { ACTIONS_BOT } from '../state/accounts.js';
import type { PullRecord, RepositoryRecord } from '../state/records.js';
import { requireBranch } from '../state/repositories.js';
import { resolveCommit } from '../state/repository-refs.js';
import { fullName, type World } from '../state/world.js';
import { accountView } from '../views/account-view.js';
import { releaseView } from '../views/discussion-views.js';
import { pullRequestEvent, type PullAction, type PullEventOptions } from './pull-request-event.js';
import { branchPushEvent, tagPushEvent, type BranchPush, type TagPush } from './push-event.js';
import { finishEvent, type EventContext, type RunEvent } from './run-event.js';

/** Builds the events of one repository as Actions hands them to a run. */
export class EventBuilder {
  readonly #context: EventContext;

  constructor(world: World, repository: RepositoryRecord) {
    this.#context = { world, repository };
  }

  /** Rejects for an open pull request in conflict with its base: GitHub starts no run for one. */
  pullRequest(number: number, action: PullAction, options?: PullEventOptions): Promise<RunEvent> {
    return pullRequestEvent(this.#context, number, action, options);
  }

  tagPush(name: string, push?: TagPush): Promise<RunEvent> {
    return tagPushEvent(this.#context, name, push);
  }

  branchPush(branch: string, push?: BranchPush): Promise<RunEvent> {
    return branchPushEvent(this.#context, branch, push);
  }

  /** `release`, by default when it is published. */
  async release(tagName: string, action = 'published'): Promise<RunEvent> {
    const { world, repository } = this.#context;
    const release = repository.releases.find((one) => one.tagName === tagName);
    if (release === undefined) throw new Error(`${fullName(repository)} has no release of ${tagName}.`);
    const ref = `refs/tags/${tagName}`;
    const payload = { action, release: releaseView(world, repository, release) };
    return finishEvent(this.#context, 'release', payload, {
      ref,
      sha: await this.#require(ref),
      actor: release.author,
    });
  }

  /** Started by hand on a branch or tag; inputs arrive as text. `ref` is a full name, the default branch if left out. */
  async workflowDispatch(
    options: { readonly ref?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
  ): Promise<RunEvent> {
    const { repository } = this.#context;
    const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`;
    const payload = { ref, inputs: options.inputs ?? null, workflow: '.github/workflows/lenses.yml' };
    return finishEvent(this.#context, 'workflow_dispatch', payload, {
      ref,
      sha: await this.#require(ref),
      actor: repository.owner,
    });
  }

  schedule(cron = '17 5 * * 1'): Promise<RunEvent> {
    return this.#onDefaultBranch('schedule', { schedule: cron, workflow: '.github/workflows/lenses.yml' });
  }

  /** Another workflow has looked at the head of a pull request. GitHub names the pull request unless a fork sent it. */
  async workflowRun(number: number): Promise<RunEvent> {
    const { world, repository } = this.#context;
    const { head } = this.#pull(number);
    const inside = head.repository === repository;
    const run = {
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_branch: head.branch,
      head_sha: head.sha,
      head_repository: { full_name: `${head.owner.login}/${repository.name}`, owner: accountView(world, head.owner) },
      pull_requests: inside ? [{ number }] : [],
    };
    return this.#onDefaultBranch('workflow_run', { action: 'completed', workflow_run: run });
  }

  /** Somebody comments on a pull request. */
  async issueComment(number: number, body: string): Promise<RunEvent> {
    const { title } = this.#pull(number);
    const issue = { number, title, pull_request: {} };
    return this.#onDefaultBranch('issue_comment', { action: 'created', issue, comment: { body } });
  }

  /** A merge queue asks for checks of one pull request merged into its base. */
  async mergeGroup(number: number): Promise<RunEvent> {
    const pull = await this.pullRequest(number, 'synchronize');
    const { repository } = this.#context;
    const baseSha = await requireBranch(repository, pull.baseRef ?? repository.defaultBranch);
    const baseRef = `refs/heads/${pull.baseRef ?? repository.defaultBranch}`;
    const ref = `refs/heads/gh-readonly-queue/${pull.baseRef ?? ''}/pr-${number}-${baseSha}`;
    const group = { head_sha: pull.sha, head_ref: ref, base_sha: baseSha, base_ref: baseRef };
    const payload = { action: 'checks_requested', merge_group: group };
    return finishEvent(this.#context, 'merge_group', payload, { ref, sha: pull.sha, actor: ACTIONS_BOT });
  }

  async #onDefaultBranch(eventName: string, payload: Readonly<Record<string, unknown>>): Promise<RunEvent> {
    const { repository } = this.#context;
    const sha = await requireBranch(repository, repository.defaultBranch);
    const place = { ref: `refs/heads/${repository.defaultBranch}`, sha, actor: repository.owner };
    return finishEvent(this.#context, eventName, payload, place);
  }

  #pull(number: number): PullRecord {
    const found = this.#context.repository.pulls.find((pull) => pull.number === number);
    if (found === undefined) throw new Error(`There is no pull request ${number}.`);
    return found;
  }

  async #require(ref: string): Promise<string> {
    const sha = await resolveCommit(this.#context.repository, ref);
    if (sha === undefined) throw new Error(`${fullName(this.#context.repository)} has no ${ref}.`);
    return sha;
  }
}

import { checkOut } from './checkout.js';
import type { Files } from './git/write-commit.js';
import { addComment, addRelease, openIssue, type ReleaseDraft } from './state/discussions.js';
import type { CommentRecord, PullRecord, ReleaseRecord, RepositoryRecord } from './state/records.js';
import { closePull, mergePull, openPull, pushToPull, type MergeMethod, type PullDraft } from './state/pulls.js';
import { commitToBranch, requireBranch } from './state/repositories.js';
import { removeTag, setTag, type TagRecord, type TagTarget } from './state/tags.js';
import { fullName, type World } from './state/world.js';
import { EventBuilder } from './events/event-builder.js';

/** The hands of people: what a test or a demo does to a repository besides calling its API. */
export class SimulatedRepository {
  readonly record: RepositoryRecord;
  /** Builds the events that would start workflow runs. */
  readonly events: EventBuilder;
  readonly #world: World;

  constructor(world: World, record: RepositoryRecord) {
    this.#world = world;
    this.record = record;
    this.events = new EventBuilder(world, record);
  }

  get owner(): string {
    return this.record.owner.login;
  }

  get name(): string {
    return this.record.name;
  }

  /** `owner/name`. */
  get fullName(): string {
    return fullName(this.record);
  }

  /** Path of the bare git repository, for tests that want to look into it. */
  get directory(): string {
    return this.record.git.directory;
  }

  /** Comments of all issues and pull requests, oldest first. */
  get comments(): readonly CommentRecord[] {
    return this.record.comments;
  }

  get releases(): readonly ReleaseRecord[] {
    return this.record.releases;
  }

  /** Commits to a branch, made from the tip of the default branch when it is new, and gives the SHA. */
  commit(
    branch: string,
    change: { readonly files: Files; readonly author?: string },
    message: string,
  ): Promise<string> {
    const author = change.author === undefined ? {} : { author: this.#world.accounts.named(change.author) };
    return commitToBranch(this.#world, this.record, { branch, files: change.files, message, ...author });
  }

  /** SHA of the tip of a branch, the default branch if none is named. */
  tip(branch?: string): Promise<string> {
    return requireBranch(this.record, branch ?? this.record.defaultBranch);
  }

  openPullRequest(draft: PullDraft): Promise<PullRecord> {
    return openPull(this.#world, this.record, draft);
  }

  pullRequest(number: number): PullRecord {
    const pull = this.record.pulls.find((one) => one.number === number);
    if (pull === undefined) throw new Error(`${this.fullName} has no pull request ${number}.`);
    return pull;
  }

  pushToPullRequest(number: number, files: Files, message?: string): Promise<string> {
    return pushToPull(this.#world, this.record, this.pullRequest(number), files, message);
  }

  /** Gives the commit that is now the tip of the base branch. */
  mergePullRequest(
    number: number,
    options: { readonly method?: MergeMethod; readonly by?: string } = {},
  ): Promise<string> {
    return mergePull(this.#world, this.record, this.pullRequest(number), options);
  }

  closePullRequest(number: number): void {
    closePull(this.#world, this.pullRequest(number));
  }

  /** Deletes the fork a pull request came from; its commits stay readable, its `head.repo` becomes null. */
  deleteFork(owner: string): void {
    const fork = this.#world.repositories.find((one) => one.parent === this.record && one.owner.login === owner);
    if (fork === undefined) throw new Error(`${this.fullName} has no fork of ${owner}.`);
    this.#world.repositories.splice(this.#world.repositories.indexOf(fork), 1);
    for (const pull of this.record.pulls) if (pull.head.repository === fork) pull.head.repository = null;
  }

  tag(name: string, target: TagTarget = {}): Promise<TagRecord> {
    return setTag(this.#world, this.record, name, target);
  }

  moveTag(name: string, target: TagTarget): Promise<TagRecord> {
    return setTag(this.#world, this.record, name, target);
  }

  deleteTag(name: string): Promise<void> {
    return removeTag(this.record, name);
  }

  createRelease(draft: ReleaseDraft & { readonly author?: string }): ReleaseRecord {
    const author = this.#world.accounts.named(draft.author ?? this.owner);
    return addRelease(this.#world, this.record, draft, author);
  }

  addComment(issueNumber: number, body: string, login: string): CommentRecord {
    return addComment(this.#world, this.record, issueNumber, body, this.#world.accounts.named(login));
  }

  /** Opens a plain issue and gives its number. */
  openIssue(title: string, login?: string): number {
    return openIssue(this.#world, this.record, title, this.#world.accounts.named(login ?? this.owner)).number;
  }

  /** Makes a working copy as actions/checkout does; `depth` 0 is the whole history, 1 the default. */
  checkout(directory: string, sha: string, options: { readonly depth?: number } = {}): Promise<void> {
    return checkOut(this.record, directory, sha, options.depth);
  }
}

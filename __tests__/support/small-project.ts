import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import type { RunResult } from '../../src/simulator/runner/run-action.js';
import type { LensView } from '../../src/simulator/well-architected/view.js';
import { aLens } from './a-lens.js';
import type { RunOptions, Stage } from './stage.js';

/** Three states of one lens; each differs from the others in its description alone, which is a minor change. */
export const [one, two, three] = ['One.', 'Two.', 'Three.'].map((description) => ({ ...aLens(), description })) as [
  object,
  object,
  object,
];

export const smallManifest = 'version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: lens.json\n';

let projects = 0;

/** A repository with one lens, `small`, in an account that nobody else uses. */
export class SmallProject {
  readonly account: string;
  readonly repository: SimulatedRepository;
  readonly #stage: Stage;

  private constructor(stage: Stage, account: string, repository: SimulatedRepository) {
    this.#stage = stage;
    this.account = account;
    this.repository = repository;
  }

  /** `manifest` and `files` take the place of what a small project has by itself. */
  static async open(
    stage: Stage,
    { manifest = smallManifest, files = {} }: { manifest?: string; files?: Record<string, string> } = {},
  ): Promise<SmallProject> {
    projects += 1;
    const account = String(300_000_000_000 + projects);
    stage.aws.accessKeys.set('test', { account });
    const repository = await stage.github.createRepository({
      owner: 'octo-org',
      name: `small-project-${projects}`,
      files: { 'lenses.yml': manifest, 'lens.json': JSON.stringify(one), ...files },
    });
    stage.clear();
    return new SmallProject(stage, account, repository);
  }

  /** The lenses of the account, in all Regions. */
  lenses(): readonly LensView[] {
    return this.#stage.aws.console.lenses().filter(({ account }) => account === this.account);
  }

  /** The first lens; empty strings and lists if there is none. */
  get arn(): string {
    return this.lenses()[0]?.arn ?? '';
  }

  versions(): string[] {
    return this.lenses()[0]?.versions.map(({ name }) => name) ?? [];
  }

  /** What the versions of the first lens say of themselves, oldest first. */
  published(): string[] {
    return (
      this.lenses()[0]?.versions.map(({ text }) => (JSON.parse(text) as { description: string }).description) ?? []
    );
  }

  /** What the draft of the first lens says of itself. */
  draft(): string | undefined {
    const text = this.lenses()[0]?.draft;
    return text === undefined ? undefined : (JSON.parse(text) as { description: string }).description;
  }

  commit(lens: unknown, more: Record<string, string> = {}): Promise<string> {
    return this.repository.commit('main', { files: { 'lens.json': JSON.stringify(lens), ...more } }, 'Change the lens');
  }

  /** Tags the tip of the default branch, unless the tag is there. */
  async tag(name: string, message?: string): Promise<void> {
    await this.repository.tag(name, message === undefined ? {} : { annotated: message });
  }

  /** The run that a push of the tag starts. */
  async release(tag: string, inputs: Record<string, string> = {}, options: RunOptions = {}): Promise<RunResult> {
    const event = await this.repository.events.tagPush(tag);
    return this.#stage.run(this.repository, event, { checkout: false, inputs, ...options });
  }

  /** Commits the lens, tags it and releases it. */
  async releaseLens(lens: unknown, tag: string, inputs: Record<string, string> = {}): Promise<RunResult> {
    await this.commit(lens);
    await this.tag(tag);
    return this.release(tag, inputs);
  }

  /** A run of the default branch. */
  async dispatch(inputs: Record<string, string>, options: RunOptions = {}): Promise<RunResult> {
    const event = await this.repository.events.branchPush('main');
    return this.#stage.run(this.repository, event, { inputs, ...options });
  }

  async openPullRequest(head: string, lens: unknown): Promise<number> {
    const files = { 'lens.json': JSON.stringify(lens) };
    return (await this.repository.openPullRequest({ head, files })).number;
  }

  async review(number: number, inputs: Record<string, string> = {}, options: RunOptions = {}): Promise<RunResult> {
    const event = await this.repository.events.pullRequest(number, 'synchronize');
    return this.#stage.run(this.repository, event, { inputs, ...options });
  }

  /** The comments of one pull request. */
  comments(number: number): string[] {
    return this.repository.comments.filter(({ issueNumber }) => issueNumber === number).map(({ body }) => body);
  }
}

/** Annotations of one level, as they are shown beside the run. */
export function messages(run: RunResult, level: 'error' | 'warning' | 'notice'): string[] {
  return run.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
}

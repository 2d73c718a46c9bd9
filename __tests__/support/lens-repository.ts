import type { Files } from '../../src/simulator/github/git/write-commit.js';
import type { SimulatedRepository } from '../../src/simulator/github/repository.js';
import { aLens } from './a-lens.js';
import type { Stage } from './stage.js';

export const smallManifest = 'version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: lens.json\n';
export const smallLens = JSON.stringify(aLens());

let projects = 0;

/** A repository with one small lens, and an AWS account of its own for everything that it releases. */
export interface LensRepository {
  readonly repository: SimulatedRepository;
  readonly account: string;
  /** Opens a pull request; by default one that changes the lens a little. Gives its number. */
  readonly propose: (files?: Files, more?: object) => Promise<number>;
  /** Bodies of the comments of a pull request. */
  readonly comments: (number: number) => string[];
}

export async function lensRepository(stage: Stage, files: Files = {}): Promise<LensRepository> {
  projects += 1;
  const account = String(200_000_000_000 + projects);
  stage.aws.accessKeys.set('test', { account });
  const repository = await stage.github.createRepository({
    owner: 'octo-org',
    name: `lenses-${projects}`,
    files: { 'lenses.yml': smallManifest, 'lens.json': smallLens, 'other.txt': 'x', ...files },
  });
  stage.github.faults.clear();
  stage.clear();
  let heads = 0;
  return {
    repository,
    account,
    propose: async (changed = { 'lens.json': lensWith('Other words.') }, more = {}) => {
      heads += 1;
      return (await repository.openPullRequest({ head: `change-${heads}`, files: changed, ...more })).number;
    },
    comments: (number) =>
      repository.comments.filter(({ issueNumber }) => issueNumber === number).map(({ body }) => body),
  };
}

/** The small lens with another description. */
export function lensWith(description: string): string {
  return JSON.stringify(aLens({ description }));
}

import type { Files } from '../../simulator/github/git/write-commit.js';
import { demand } from '../demand.js';
import { lensPath } from '../example.js';
import type { Play } from '../play.js';
import { runWorkflow } from '../run-workflow.js';
import { seconds } from '../seconds.js';
import { publishedLenses, regions } from './published-lenses.js';

export interface Change {
  readonly branch: string;
  readonly title: string;
  readonly author: string;
  readonly files: Files;
  readonly level: 'major' | 'minor';
}

/** Opens a pull request, runs the review workflow on it and shows the comment. Gives the number of the pull request. */
export async function reviewChange({ stage, screen }: Play, change: Change): Promise<number> {
  const { repository } = stage;
  const pull = await repository.openPullRequest({
    head: change.branch,
    title: change.title,
    author: change.author,
    files: change.files,
  });
  screen.command(`git push origin ${change.branch}`);
  screen.command(`gh pr create --title "${change.title}"`);
  const run = await runWorkflow(stage, await repository.events.pullRequest(pull.number, 'opened'), 'review');
  demand('exit code of the review', run.exitCode, 0);
  demand('outcome of the review', run.outputs['outcome'], 'changed');
  demand('level of the change', run.outputs['level'], change.level);
  demand('what the review wrote to AWS', run.writes, ['ImportLens', 'TagResource']);
  demand('what the review was not allowed to do', run.denied, []);

  const lens: unknown = JSON.parse(textOf(change.files[lensPath]));
  const drafts = publishedLenses(stage).map(({ region, draft }) => [region, JSON.parse(draft ?? 'null') as unknown]);
  demand(
    'drafts',
    drafts,
    regions.map((region) => [region, lens]),
  );
  const comments = repository.comments.filter((comment) => comment.issueNumber === pull.number);
  demand('comments on the pull request', comments.length, 1);

  screen.page(`comment on pull request #${pull.number}`, comments[0]?.body ?? '');
  screen.fact(`The review took ${seconds(run.durationMs)}. Its role can import drafts, and nothing else.`);
  screen.fact(`Drafts of exactly this content wait in ${regions.join(' and ')}; open one in the console to try it.`);
  return pull.number;
}

/** Merges; the run for the closed pull request brings its comment up to date. */
export async function mergeChange({ stage, screen }: Play, number: number): Promise<void> {
  const { repository } = stage;
  screen.command(`gh pr merge ${number}`);
  await repository.mergePullRequest(number);
  const run = await runWorkflow(stage, await repository.events.pullRequest(number, 'closed'), 'review');
  demand('exit code after the merge', run.exitCode, 0);
  demand('what the merge wrote to AWS', run.writes, []);
}

function textOf(content: Files[string] | undefined): string {
  return typeof content === 'string' ? content : 'null';
}

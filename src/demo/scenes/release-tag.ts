import { isDeepStrictEqual } from 'node:util';
import { demand } from '../demand.js';
import type { Play } from '../play.js';
import { runWorkflow } from '../run-workflow.js';
import { seconds } from '../seconds.js';
import type { WorkflowRun } from '../stage.js';
import { publishedLenses, publishedTable, regions } from './published-lenses.js';

export interface Expected {
  readonly level: 'major' | 'minor';
  /** Text of the lens file. */
  readonly lens: string;
  readonly versions: readonly (readonly [name: string, major: boolean])[];
  readonly shares: readonly (readonly [target: string, status: string])[];
}

/** Pushes a tag at the tip of the default branch and runs the release workflow. */
export async function pushTag({ stage, screen }: Play, tag: string): Promise<WorkflowRun> {
  screen.command(`git tag ${tag} && git push origin ${tag}`);
  await stage.repository.tag(tag);
  return runWorkflow(stage, await stage.repository.events.tagPush(tag), 'release');
}

/** Releases a tag and shows what is published and shared in each Region afterwards. */
export async function releaseTag(play: Play, tag: string, expected: Expected): Promise<void> {
  const { stage, screen } = play;
  const run = await pushTag(play, tag);
  demand('exit code of the release', run.exitCode, 0);
  demand('outcome of the release', run.outputs['outcome'], 'published');
  demand('level of the release', run.outputs['level'], expected.level);
  demand('what the release was not allowed to do', run.denied, []);

  const lenses = publishedLenses(stage);
  demand(
    'Regions',
    lenses.map((lens) => lens.region),
    [...regions],
  );
  for (const lens of lenses) {
    demand(
      `versions in ${lens.region}`,
      lens.versions.map(({ name, major }) => [name, major]),
      expected.versions,
    );
    demand(
      `shares in ${lens.region}`,
      lens.shares.map(({ sharedWith, status }) => [sharedWith, status]),
      expected.shares,
    );
    const published: unknown = JSON.parse(lens.versions.at(-1)?.text ?? 'null');
    demand(`reviewed content in ${lens.region}`, isDeepStrictEqual(published, JSON.parse(expected.lens)), true);
  }
  screen.say('');
  screen.table(publishedTable(stage));
  screen.say('');
  screen.fact(`Published in ${seconds(run.durationMs)}, read back and compared: it is what was reviewed.`);
}

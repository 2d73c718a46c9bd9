import { demand } from '../demand.js';
import { lensPath, readChange } from '../example.js';
import type { Play } from '../play.js';
import { paymentsAccount } from '../stage.js';
import { demandVersions } from './adoption.js';
import { pushTag, releaseTag } from './release-tag.js';
import { mergeChange, reviewChange } from './review-change.js';

/** A change that re-scores existing answers, first under a name that hides it. */
export async function playMajorChange(play: Play): Promise<void> {
  const { screen, stage } = play;
  const lens = await readChange('v2.0.0');

  screen.step('A pull request asks for more');
  const number = await reviewChange(play, {
    branch: 'rehearsed-restores',
    title: 'Ask for rehearsed restores and known components',
    author: 'kim',
    files: { [lensPath]: lens },
    level: 'major',
  });

  screen.step('Merged, but tagged as if it were minor: v1.2.0 is refused');
  await mergeChange(play, number);
  const refused = await pushTag(play, 'v1.2.0');
  demand('exit code of the dishonest tag', refused.exitCode, 1);
  demand('outcome of the dishonest tag', refused.outputs['outcome'], 'refused');
  demand('reason of the refusal', refused.outputs['failure-reason'], 'level-dishonest');
  demand('what the refused run wrote to AWS', refused.writes, []);
  screen.page('job summary of the red run', refused.summary);
  screen.fact('Nothing was sent to AWS.');
  screen.say('');
  demandVersions(play, '1.1.0', 'CURRENT');
  screen.command('git push --delete origin v1.2.0');
  await stage.repository.deleteTag('v1.2.0');

  screen.step('Tagged v2.0.0: nobody moves before they want to');
  await releaseTag(play, 'v2.0.0', {
    level: 'major',
    lens,
    versions: [
      ['1.0.0', true],
      ['1.1.0', false],
      ['2.0.0', true],
    ],
    shares: [
      [paymentsAccount, 'ACCEPTED'],
      ['ou-ab12-11111111', 'ASSOCIATED'],
    ],
  });
  screen.say('');
  demandVersions(play, '1.1.0', 'NOT_CURRENT');
  screen.fact(
    'Both workloads keep their results on 1.1.0, are told of 2.0.0, and upgrade when their owners choose to.',
  );
}

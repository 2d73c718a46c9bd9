import { lensPath, readChange } from '../example.js';
import type { Play } from '../play.js';
import { paymentsAccount } from '../stage.js';
import { demandVersions } from './adoption.js';
import { releaseTag } from './release-tag.js';
import { mergeChange, reviewChange } from './review-change.js';

/** Corrections that change nobody's result. */
export async function playMinorChange(play: Play): Promise<void> {
  const { screen } = play;
  const lens = await readChange('v1.1.0');

  screen.step('A pull request corrects texts, adds a choice and rewrites a condition');
  const number = await reviewChange(play, {
    branch: 'corrections',
    title: 'Correct texts and accept client metrics',
    author: 'kim',
    files: { [lensPath]: lens },
    level: 'minor',
  });

  screen.step('Merged and tagged v1.1.0: everybody moves at once');
  await mergeChange(play, number);
  await releaseTag(play, 'v1.1.0', {
    level: 'minor',
    lens,
    versions: [
      ['1.0.0', true],
      ['1.1.0', false],
    ],
    shares: [
      [paymentsAccount, 'ACCEPTED'],
      ['ou-ab12-11111111', 'ASSOCIATED'],
    ],
  });
  screen.say('');
  demandVersions(play, '1.1.0', 'CURRENT');
  screen.fact('Both workloads were moved without a word. That is harmless only because no answer changed its risk.');
}

import { lensPath } from '../example.js';
import type { Play } from '../play.js';
import { isProposed, paymentsAccount } from '../stage.js';
import { mergeChange, reviewChange } from './review-change.js';
import { releaseTag } from './release-tag.js';

/** The lens comes into the repository and into the world. */
export async function playFirstRelease(play: Play): Promise<void> {
  const { stage, screen } = play;
  const files = Object.fromEntries(Object.entries(stage.files).filter(([path]) => isProposed(path)));

  screen.step('A pull request adds the lens');
  const number = await reviewChange(play, {
    branch: 'add-lens',
    title: 'Add the platform readiness lens',
    author: 'kim',
    files,
    level: 'major',
  });

  screen.step('Merged and tagged v1.0.0');
  await mergeChange(play, number);
  await releaseTag(play, 'v1.0.0', {
    level: 'major',
    lens: files[lensPath] ?? '',
    versions: [['1.0.0', true]],
    shares: [
      [paymentsAccount, 'PENDING'],
      ['ou-ab12-11111111', 'ASSOCIATED'],
    ],
  });
  screen.fact('The account was invited and has seven days to accept; the organizational unit has the lens at once.');
}

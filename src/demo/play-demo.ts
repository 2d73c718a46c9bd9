import type { Play } from './play.js';
import { playAdoption } from './scenes/adoption.js';
import { playClosing } from './scenes/closing.js';
import { playFirstRelease } from './scenes/first-release.js';
import { playMajorChange } from './scenes/major-change.js';
import { playMinorChange } from './scenes/minor-change.js';
import { playOpening } from './scenes/opening.js';

/** One lens's life, from the first pull request to its second major version. Throws where it is not as it should be. */
export async function playDemo(play: Play): Promise<void> {
  playOpening(play);
  await playFirstRelease(play);
  playAdoption(play);
  await playMinorChange(play);
  await playMajorChange(play);
  playClosing(play);
}

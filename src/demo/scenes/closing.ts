import { demand } from '../demand.js';
import type { Play } from '../play.js';

export function playClosing({ stage, screen }: Play): void {
  const perPull = stage.repository.record.pulls.map(
    ({ number }) => stage.repository.comments.filter((comment) => comment.issueNumber === number).length,
  );
  demand('comments on each pull request at the end', perPull, [1, 1, 1]);

  screen.step('And with a real account');
  screen.say('All that was shown was also checked. To do the same with your own lens:');
  screen.say('');
  screen.table([
    ['', 'Do', 'With'],
    ['1', 'put the command on the path', 'npm install --global .'],
    ['2', 'check what you have', 'lens-release check path/to/lens.json'],
    ['3', 'write the manifest and the workflows', 'lens-release init'],
    ['4', 'make the roles', 'lens-release doctor --mode review'],
    ['5', 'open a pull request that changes a lens', 'git push origin my-change'],
    ['6', 'merge it and tag the merge', 'git tag v1.0.0 && git push origin v1.0.0'],
  ]);
  screen.say('');
}

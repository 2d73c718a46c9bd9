import type { Play } from '../play.js';
import { ownerAccount } from '../stage.js';
import { regions } from './published-lenses.js';

export function playOpening({ stage, screen }: Play): void {
  screen.say(
    'Everything below happens on this machine: a stand-in for AWS, a stand-in for GitHub with a real Git repository, ' +
      'and the Action itself, started as the runner would start it. No network, no account, nothing to configure.',
  );
  screen.say('');
  screen.table([
    ['Part', 'Here'],
    ['GitHub', `${stage.repository.fullName}, made from examples/repository`],
    ['AWS', `account ${ownerAccount}, ${regions.join(' and ')}, no lens yet`],
    ['Roles', 'one for reviews, one for releases, with the policies in docs/iam and not one permission more'],
  ]);
}

import { demand } from '../demand.js';
import type { Play } from '../play.js';
import { paymentsAccount } from '../stage.js';
import { publishedLenses, workloadTable } from './published-lenses.js';

/** The invited team accepts and reviews two of its workloads with the lens. */
export function playAdoption({ stage, screen }: Play): void {
  screen.step('Another team starts to use it');
  for (const [index, lens] of publishedLenses(stage).entries()) {
    const share = lens.shares.find(({ sharedWith }) => sharedWith === paymentsAccount);
    if (share !== undefined) stage.aws.console.setShareStatus(lens.arn, share.id, 'ACCEPTED');
    stage.aws.console.attachWorkload(lens.arn, index === 0 ? 'Checkout API' : 'Ledger', paymentsAccount);
  }
  screen.say('Payments accepts the invitations and reviews two workloads in its own account:');
  screen.say('');
  demandVersions({ stage, screen }, '1.0.0', 'CURRENT');
}

/** Shows every workload, which all have to be at this version and in this state. */
export function demandVersions({ stage, screen }: Play, version: string, status: string): void {
  const workloads = publishedLenses(stage).flatMap((lens) => lens.workloads);
  demand(
    'workloads',
    workloads.map((workload) => [workload.name, workload.version, workload.status]),
    [
      ['Checkout API', version, status],
      ['Ledger', version, status],
    ],
  );
  screen.table(workloadTable(stage));
  screen.say('');
}

import type { LensView } from '../../simulator/well-architected/view.js';
import { ownerAccount, type Stage } from '../stage.js';

/** Of the example's manifest. */
export const regions = ['us-east-1', 'eu-west-1'] as const;

/** The lens as AWS has it, one per Region, in the manifest's order. */
export function publishedLenses(stage: Stage): LensView[] {
  const own = stage.aws.console.lenses().filter((lens) => lens.account === ownerAccount);
  return own.toSorted((a, b) => regionOrder(a) - regionOrder(b));
}

function regionOrder(lens: LensView): number {
  return regions.findIndex((region) => region === lens.region);
}

/** What is published and shared, one row per Region. */
export function publishedTable(stage: Stage): string[][] {
  return [
    ['Region', 'Versions', 'Shares'],
    ...publishedLenses(stage).map((lens) => [
      lens.region,
      lens.versions.map(({ name, major }) => `${name} ${major ? 'major' : 'minor'}`).join('\n'),
      lens.shares.map(({ sharedWith, status }) => `${sharedWith} ${status}`).join('\n'),
    ]),
  ];
}

/** Who uses which version, one row per workload. */
export function workloadTable(stage: Stage): string[][] {
  return [
    ['Workload', 'Account', 'Region', 'Reviewed with', 'Newest', 'Status'],
    ...publishedLenses(stage).flatMap((lens) =>
      lens.workloads.map(({ name, account, version, status }) => [
        name,
        account,
        lens.region,
        version,
        lens.versions.at(-1)?.name ?? '',
        status,
      ]),
    ),
  ];
}

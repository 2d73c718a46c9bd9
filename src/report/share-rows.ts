import type { PlannedShare, ShareAction } from '../share/plan-shares.js';
import { groupBy } from './group-by.js';
import type { LensReport } from './run-report.js';

/** What becomes of somebody's access. */
export type Access = 'loses' | 'failed' | 'gains' | 'look' | 'waits' | 'keeps';

/** One target of a lens, with all Regions where the same happens to it. */
export interface ShareRow {
  readonly access: Access;
  readonly row: PlannedShare;
  readonly regions: readonly string[];
  /** Whether that is every Region where the lens has a share plan. */
  readonly everywhere: boolean;
}

const accessOf: Readonly<Record<ShareAction, Access | undefined>> = {
  remove: 'loses',
  report: 'look',
  create: 'gains',
  renew: 'gains',
  wait: 'waits',
  keep: 'keeps',
  none: undefined,
};

/** All targets that anybody cares about; one with different fates in two Regions appears twice. */
export function shareRows(lens: LensReport): readonly ShareRow[] {
  const plans = lens.regions.flatMap(({ region, shares }) => (shares === undefined ? [] : [{ region, shares }]));
  const all = plans.flatMap(({ region, shares }) => shares.plan.rows.map((row) => ({ region, row })));
  const groups = groupBy(all, ({ row }) => `${row.action}\n${row.key}\n${row.reason}`);
  return [...groups.values()].flatMap((group) => {
    const row = group[0]?.row;
    const access = row?.failed === true ? 'failed' : row && accessOf[row.action];
    if (row === undefined || access === undefined) return [];
    const regions = group.map(({ region }) => region);
    return [{ access, row, regions, everywhere: regions.length === plans.length }];
  });
}

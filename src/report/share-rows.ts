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
  /** Whether it was done, as opposed to only planned. */
  readonly applied: boolean;
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

/**
 * All targets that anybody cares about; one with different fates in two Regions appears twice. Where the plan was applied,
 * a target that failed is left out: the plan's words would claim what did not happen, and `problems` says what did.
 */
export function shareRows(lens: LensReport): readonly ShareRow[] {
  const plans = lens.regions.flatMap(({ region, shares }) => (shares === undefined ? [] : [{ region, shares }]));
  const all = plans.flatMap(({ region, shares: { plan, applied, problems } }) => {
    const failed = new Set(applied ? problems.map(({ target }) => target) : []);
    return plan.rows.filter(({ display }) => !failed.has(display)).map((row) => ({ region, row, applied }));
  });
  const groups = groupBy(all, ({ row, applied }) => `${row.action}\n${row.key}\n${row.reason}\n${String(applied)}`);
  return [...groups.values()].flatMap((group) => {
    const [{ row, applied } = {}] = group;
    const access = row?.failed === true ? 'failed' : row && accessOf[row.action];
    if (row === undefined || applied === undefined || access === undefined) return [];
    const regions = group.map(({ region }) => region);
    return [{ access, row, regions, applied, everywhere: regions.length === plans.length }];
  });
}

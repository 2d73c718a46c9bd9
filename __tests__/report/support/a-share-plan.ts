import type { RegionReport, ShareReport } from '../../../src/report/run-report.js';
import { planShares } from '../../../src/share/plan-shares.js';
import type { DeclaredShare } from '../../../src/share/declared-share.js';
import { defaultSharing } from '../../../src/share/declared-share.js';
import { parseTarget } from '../../../src/share/share-target.js';

export function declared(wire: string, note?: string): DeclaredShare {
  const target = parseTarget(wire);
  if (target === undefined) throw new Error(`${wire} is no target`);
  return { target, regions: undefined, note };
}

/** A share report over the real plan for what is declared and what is live, as `target: status`. */
export function aShareReport(
  shares: readonly DeclaredShare[],
  live: Readonly<Record<string, string>>,
  overrides: Partial<ShareReport> = {},
  region = 'us-east-1',
): Required<Pick<RegionReport, 'shares'>> {
  const plan = planShares({
    lens: 'dynamodb',
    region,
    declared: shares,
    observed: Object.entries(live).map(([sharedWith, status], index) => ({
      shareId: String(index).padStart(40, '0'),
      sharedWith,
      status,
      ...(status === 'FAILED' ? { statusMessage: 'Organization sharing is not enabled.' } : {}),
    })),
    sharing: { ...defaultSharing, remove: true },
  });
  const { counts } = plan;
  return {
    shares: {
      plan,
      applied: false,
      kept: counts.keep,
      created: counts.create + counts.renew,
      removed: counts.remove,
      pending: counts.wait,
      failed: counts.failed,
      problems: [],
      ...overrides,
    },
  };
}

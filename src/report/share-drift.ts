import type { Notice, RunReport } from './run-report.js';

const mostNamed = 3;

/** One notice per lens and Region whose shares differ from the manifest and stay so; in mode `drift` that is an error. */
export function shareDriftNotices({ subject, lenses }: RunReport): Notice[] {
  if (subject.kind === 'drift') return [];
  return lenses.flatMap(({ id, regions }) =>
    regions.flatMap(({ region, shares }): Notice[] => {
      const rows = (shares?.plan.rows ?? []).filter(({ drift, action }) => drift && action === 'report');
      if (rows.length === 0) return [];
      const named = rows.slice(0, mostNamed).map(({ display, reason }) => `${display}: ${reason}`);
      if (rows.length > mostNamed) named.push(`and ${rows.length - mostNamed} more`);
      const text = `The shares of "${id}" in ${region} differ from the manifest and stay so: ${named.join('; ')}.`;
      return [{ level: 'notice', text }];
    }),
  );
}

import type { LensReport, RegionReport, RunReport, ShareReport } from './run-report.js';
import { changesOf, errorsOf, rescoredOf, warningsOf } from './verdict.js';

/** The output `summary`: schema 1, one line of JSON. What is not known is null. Fields may be added, never renamed. */
export function summaryJson(report: RunReport): string {
  return JSON.stringify({
    schema: 1,
    outcome: report.outcome,
    level: report.level,
    lenses: report.lenses.map(summarizeLens),
  });
}

/** The output `report-file`: everything the run knows, indented. */
export function fullReportJson(report: RunReport): string {
  return JSON.stringify({ schema: 1, ...report }, null, 2);
}

function summarizeLens(lens: LensReport): object {
  return {
    id: lens.id,
    file: lens.file,
    digest: lens.digest ?? null,
    level: lens.level,
    errors: errorsOf(lens),
    warnings: warningsOf(lens),
    changes: changesOf(lens),
    rescored: rescoredOf(lens),
    regions: lens.regions.map(summarizeRegion),
  };
}

function summarizeRegion(region: RegionReport): object {
  return {
    region: region.region,
    account: region.account ?? null,
    arn: region.arn ?? null,
    state: region.state,
    version: region.version ?? null,
    shares: region.shares === undefined ? null : summarizeShares(region.shares),
  };
}

function summarizeShares({ kept, created, removed, pending, failed }: ShareReport): object {
  return { kept, created, removed, pending, failed };
}

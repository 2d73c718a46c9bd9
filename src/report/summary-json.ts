import type { Level } from '../diff/level.js';
import type { LensReport, Outcome, RegionReport, RegionState, RunReport, ShareReport } from './run-report.js';
import { changesOf, errorsOf, rescoredOf, warningsOf } from './verdict.js';

/** The output `summary`. Fields may be added, never renamed, as long as `schema` is 1. What is not known is null. */
export interface SummaryJson {
  /** Version of this format. */
  readonly schema: 1;
  /** As the output of that name: the first that applies. */
  readonly outcome: Outcome;
  /** As the output of that name: of what a pull request changes, or of what a tag published. */
  readonly level: Level;
  /** In the order of the manifest. */
  readonly lenses: readonly LensSummary[];
}

/** What happened to one lens. */
export interface LensSummary {
  /** Id in the manifest. */
  readonly id: string;
  /** Path in the repository. */
  readonly file: string;
  /** SHA-256 of the canonical form, `sha256:` and 64 hex digits; null if the file could not be read. */
  readonly digest: string | null;
  /** Of the change that this run looked at. */
  readonly level: Level;
  /** Findings of severity error. */
  readonly errors: number;
  /** Findings of severity warning. */
  readonly warnings: number;
  /** Changes whose level is not none. */
  readonly changes: number;
  /** Questions in which some existing answer changes its risk. */
  readonly rescored: number;
  /** One for each Region that was looked at; empty if AWS was not asked. */
  readonly regions: readonly RegionSummary[];
}

/** What happened to one lens in one Region. */
export interface RegionSummary {
  /** For example `eu-west-1`. */
  readonly region: string;
  /** Twelve digits; null if not known. */
  readonly account: string | null;
  /** ARN of the lens; null if there is none yet. */
  readonly arn: string | null;
  /** What the run made of it. */
  readonly state: RegionState;
  /** The version published by this run, or published now; null if there is none. */
  readonly version: string | null;
  /** Null where shares were not looked at. */
  readonly shares: ShareSummary | null;
}

/** How many share targets, by what became of them. */
export type ShareSummary = Pick<ShareReport, 'kept' | 'created' | 'removed' | 'pending' | 'failed'>;

/** The output `report-file`, and what `plan`, `publish` and `shares` print with `--format json`: all that the run knows. */
export interface ReportJson extends RunReport {
  /** Version of this format. Fields may be added, never renamed, as long as it is 1. */
  readonly schema: 1;
}

/** The output `summary`: schema 1, one line of JSON. */
export function summaryJson(report: RunReport): string {
  const { outcome, level, lenses } = report;
  const json: SummaryJson = { schema: 1, outcome, level, lenses: lenses.map(summarizeLens) };
  return JSON.stringify(json);
}

/** The output `report-file`: everything the run knows, indented. */
export function fullReportJson(report: RunReport): string {
  const json: ReportJson = { schema: 1, ...report };
  return JSON.stringify(json, null, 2);
}

function summarizeLens(lens: LensReport): LensSummary {
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

function summarizeRegion(region: RegionReport): RegionSummary {
  return {
    region: region.region,
    account: region.account ?? null,
    arn: region.arn ?? null,
    state: region.state,
    version: region.version ?? null,
    shares: region.shares === undefined ? null : summarizeShares(region.shares),
  };
}

function summarizeShares({ kept, created, removed, pending, failed }: ShareReport): ShareSummary {
  return { kept, created, removed, pending, failed };
}

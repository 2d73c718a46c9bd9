import { isSharedWith, isVisible, latestVersion, settleImports } from './lenses.js';
import type { Home, Lens, World } from './world.js';

export type LensType = 'AWS_OFFICIAL' | 'CUSTOM_SHARED' | 'CUSTOM_SELF';
export type LensStatusFilter = 'ALL' | 'DRAFT' | 'PUBLISHED';

/** A row of `ListLenses`; times in milliseconds. */
export interface LensRow {
  readonly arn: string;
  readonly alias?: string;
  readonly name: string;
  readonly type: LensType;
  readonly description: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly version: string | undefined;
  readonly owner: string;
  /** `PUBLISHED` and `DRAFT` are what the service sends for custom lenses, though its model has neither (observed). */
  readonly status: 'PUBLISHED' | 'DRAFT' | 'CURRENT';
}

/** One of AWS's own lenses, so that a client that forgets to filter notices. */
const officialLens: LensRow = {
  arn: 'arn:aws:wellarchitected::aws:lens/serverless',
  alias: 'serverless',
  name: 'Serverless Applications Lens',
  type: 'AWS_OFFICIAL',
  description: 'Best practices for serverless applications',
  createdAt: Date.UTC(2020, 1, 3),
  updatedAt: Date.UTC(2022, 6, 14),
  version: '2022-07-14',
  owner: 'AWS',
  status: 'CURRENT',
};

export interface ListFilter {
  readonly type?: LensType | undefined;
  readonly status?: LensStatusFilter | undefined;
  readonly name?: string | undefined;
}

/** What an account sees in a Region: own lenses in order of creation, then those shared with it, then AWS's. */
export function listLenses(world: World, home: Home, filter: ListFilter): readonly LensRow[] {
  const status = filter.status ?? world.unknowns.listDefaultStatus;
  const own = lensesOf(world, home).flatMap((lens) => rowsOf(world, lens, 'CUSTOM_SELF', status));
  const shared = [...world.homes.values()]
    .filter((other) => other.region === home.region && other.account !== home.account)
    .flatMap((other) => lensesOf(world, other))
    .filter((lens) => isSharedWith(world, lens, home.account))
    .flatMap((lens) => (status === 'DRAFT' ? [] : rowsOf(world, lens, 'CUSTOM_SHARED', 'PUBLISHED')));
  const official = status === 'DRAFT' ? [] : [officialLens];
  return [...own, ...shared, ...official].filter(
    (row) => (filter.type === undefined || row.type === filter.type) && isNamed(world, row.name, filter.name),
  );
}

function lensesOf(world: World, home: Home): readonly Lens[] {
  settleImports(home, world.now());
  return home.lenses.filter(isVisible);
}

function isNamed(world: World, name: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return world.unknowns.lensNameFilter === 'exact' ? name === wanted : name.startsWith(wanted);
}

function rowsOf(world: World, lens: Lens, type: LensType, status: LensStatusFilter): LensRow[] {
  const rows: LensRow[] = [];
  const latest = latestVersion(lens);
  const common = {
    arn: lens.arn,
    type,
    createdAt: lens.createdAt,
    owner: lens.account,
    ...(world.unknowns.listedAlias === 'empty' ? { alias: '' } : {}),
  };
  if (latest !== undefined && status !== 'DRAFT') {
    const { name, description } = latest.document;
    rows.push({
      ...common,
      name,
      description,
      updatedAt: latest.publishedAt,
      version: latest.name,
      status: 'PUBLISHED',
    });
  }
  const hidden = status === 'ALL' && rows.length > 0 && world.unknowns.listAll === 'one-row';
  if (lens.draft !== undefined && status !== 'PUBLISHED' && !hidden) {
    const { name, description } = lens.draft.document;
    const version = { absent: undefined, latest: latest?.name, DRAFT: 'DRAFT' }[world.unknowns.draftRowVersion];
    rows.push({ ...common, name, description, updatedAt: lens.draft.updatedAt, version, status: 'DRAFT' });
  }
  return rows;
}

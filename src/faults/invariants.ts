import { isDeepStrictEqual } from 'node:util';
import type { JournalEntry } from '../simulator/well-architected/journal-entry.js';
import type { LensView } from '../simulator/well-architected/view.js';
import type { Scenario } from './scenario.js';
import { shared, type Documents } from './workshop.js';

/** What one or more runs found, did and left. */
export interface Traces {
  /** The lenses as they were before the first run. */
  readonly before: readonly LensView[];
  readonly journal: readonly JournalEntry[];
  readonly after: readonly LensView[];
}

/** What must hold at any moment, whatever failed. @returns one sentence for each that does not */
export function brokenInvariants(
  { before, journal, after }: Traces,
  scenario: Scenario,
  documents: Documents,
): string[] {
  const effects = journal.filter((entry) => entry.wrote);
  return [
    ...(after.length > 1 ? [`the manifest has one lens, the account ${after.length}`] : []),
    ...after.flatMap((lens) => brokenLens(lens, scenario, documents)),
    ...repeated(effects.map(namedStep)).map((step) => `done twice: ${step}`),
    ...importedForNothing(effects, scenario),
    ...wronglyUnshared(effects, before),
    ...sharedUnverified(journal, scenario),
  ];
}

function brokenLens({ versions, tags }: LensView, { release }: Scenario, documents: Documents): string[] {
  const published = versions.find(({ name }) => name === release?.version);
  const document = release === undefined ? undefined : documents[release.document];
  return [
    ...repeated(versions.map(({ name }) => name)).map((name) => `version ${name} exists twice`),
    ...(published === undefined || document === undefined || sameJson(published.text, document)
      ? []
      : [`version ${published.name} has other content than its tag`]),
    ...(tags['lens-release:version'] === undefined || versions.some(({ name }) => name === tags['lens-release:version'])
      ? []
      : ['the tags of the lens name a version that does not exist']),
  ];
}

/** A step that must happen once: creating the lens, publishing a name, a share's creation or removal. */
function namedStep({ operation, path, body }: JournalEntry): string | undefined {
  switch (operation) {
    case 'ImportLens':
      return field(body, 'LensAlias') === '' ? 'creating a lens' : undefined;
    case 'CreateLensVersion':
      return `publishing ${field(body, 'LensVersion')}`;
    case 'CreateLensShare':
      return `sharing with ${field(body, 'SharedWith')}`;
    case 'DeleteLensShare':
      return `deleting ${path}`;
    default:
      return undefined;
  }
}

/** Only of two runs at once may one import what the other one has just published. */
export const importedAgain = 'imported again after the version was published';

/** Once a release is published, a repeat has no reason to touch the draft. */
function importedForNothing(effects: readonly JournalEntry[], { release }: Scenario): string[] {
  const published = effects.findIndex(({ body }) => field(body, 'LensVersion') === release?.version);
  if (release === undefined || published < 0) return [];
  const later = effects.slice(published).filter(({ operation }) => operation === 'ImportLens');
  return later.length === 0 ? [] : [importedAgain];
}

/** Only what nobody declared, and dead records that are about to be renewed, may be deleted. */
function wronglyUnshared(effects: readonly JournalEntry[], before: readonly LensView[]): string[] {
  const deletable: readonly string[] = [shared.undeclared, shared.expired];
  const ids = before
    .flatMap(({ shares }) => shares)
    .filter(({ sharedWith }) => deletable.includes(sharedWith))
    .map(({ id }) => id);
  return effects
    .filter(({ operation, path }) => operation === 'DeleteLensShare' && !ids.some((id) => path.endsWith(id)))
    .map(({ path }) => `deleted a share that was to stay: ${path}`);
}

/** Shares are touched only when the version that was published has been read back. */
function sharedUnverified(journal: readonly JournalEntry[], { release }: Scenario): string[] {
  if (release === undefined) return [];
  const published = journal.findIndex(({ operation, wrote }) => operation === 'CreateLensVersion' && wrote);
  const since = published < 0 ? [] : journal.slice(published);
  const readBack = since.findIndex(
    ({ operation, query, status }) =>
      operation === 'ExportLens' && query['LensVersion']?.[0] === release.version && status === 200,
  );
  return since
    .slice(0, readBack < 0 ? since.length : readBack)
    .filter(({ operation }) => operation === 'CreateLensShare' || operation === 'DeleteLensShare')
    .map(({ operation }) => `${operation} before the version was read back`);
}

function repeated(names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => name !== undefined && names.indexOf(name) !== names.lastIndexOf(name));
}

function sameJson(left: string, right: string): boolean {
  return isDeepStrictEqual(JSON.parse(left), JSON.parse(right));
}

function field(body: unknown, name: string): string {
  const value =
    typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

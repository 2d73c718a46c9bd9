/**
 * What this program writes into the tags of a lens. Tags are the provenance record because the service keeps none:
 * CloudTrail events mask version and alias, and nothing else lists versions or tells whose a draft is.
 */
const prefix = 'lens-release:';

/** Whose content the draft of a lens is. */
export interface DraftRecord {
  readonly repository: string;
  /** Undefined for a draft that no pull request made. */
  readonly pullRequest: number | undefined;
  readonly commit: string;
  readonly digest: string;
  readonly run: RunOrder;
  /** The pull request whose draft was in the slot before, so that a run that dies can still be told from a repeat. */
  readonly replaces: number | undefined;
  /** The draft's `UpdatedAt` as listed after the import, in milliseconds; undefined while that was not confirmed. */
  readonly updatedAt: number | undefined;
}

/** Orders the runs of one workflow. */
export interface RunOrder {
  readonly number: number;
  readonly attempt: number;
}

/** Negative if `a` began before `b`. */
export function compareRuns(a: RunOrder, b: RunOrder): number {
  return a.number - b.number || a.attempt - b.attempt;
}

export function draftTags(record: DraftRecord): Record<string, string> {
  return {
    [`${prefix}draft-repository`]: record.repository,
    [`${prefix}draft-pull-request`]: record.pullRequest === undefined ? 'none' : String(record.pullRequest),
    [`${prefix}draft-commit`]: record.commit,
    [`${prefix}draft-digest`]: record.digest,
    [`${prefix}draft-run`]: `${record.run.number}.${record.run.attempt}`,
    [`${prefix}draft-replaces`]: record.replaces === undefined ? 'none' : String(record.replaces),
    [`${prefix}draft-updated`]: record.updatedAt === undefined ? 'unconfirmed' : String(record.updatedAt),
  };
}

/** The record in the tags, or undefined where there is none that can be read. */
export function readDraftRecord(tags: Readonly<Record<string, string>>): DraftRecord | undefined {
  const field = (name: string) => tags[`${prefix}draft-${name}`];
  const [repository, commit, digest] = [field('repository'), field('commit'), field('digest')];
  const run = /^(\d+)\.(\d+)$/.exec(field('run') ?? '');
  if (repository === undefined || commit === undefined || digest === undefined || run === null) return undefined;
  return {
    repository,
    commit,
    digest,
    pullRequest: wholeNumber(field('pull-request')),
    run: { number: Number(run[1]), attempt: Number(run[2]) },
    replaces: wholeNumber(field('replaces')),
    updatedAt: wholeNumber(field('updated')),
  };
}

/** What is published, and from where. */
export interface ReleaseRecord {
  readonly repository: string;
  /** Id in the manifest. */
  readonly lens: string;
  readonly commit: string;
  readonly version: string;
  readonly digest: string;
}

export function releaseTags(record: ReleaseRecord): Record<string, string> {
  return {
    [`${prefix}repository`]: record.repository,
    [`${prefix}lens`]: record.lens,
    [`${prefix}commit`]: record.commit,
    [`${prefix}version`]: record.version,
    [`${prefix}digest`]: record.digest,
  };
}

export function readReleaseRecord(tags: Readonly<Record<string, string>>): ReleaseRecord | undefined {
  const field = (name: string) => tags[`${prefix}${name}`];
  const [repository, lens, commit] = [field('repository'), field('lens'), field('commit')];
  const [version, digest] = [field('version'), field('digest')];
  if (repository === undefined || lens === undefined || commit === undefined) return undefined;
  return version === undefined || digest === undefined ? undefined : { repository, lens, commit, version, digest };
}

/** Which repository releases the lens, and under which id. */
export function readLensOwner(
  tags: Readonly<Record<string, string>>,
): { repository: string; lens: string } | undefined {
  const [repository, lens] = [tags[`${prefix}repository`], tags[`${prefix}lens`]];
  return repository === undefined || lens === undefined ? undefined : { repository, lens };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

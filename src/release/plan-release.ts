import type { LensDiff } from '../diff/lens-diff.js';
import type { Level } from '../diff/level.js';
import type { Failure } from '../report/run-report.js';
import type { Overrides } from './override.js';
import { claimedLevel, compareVersions, isNumericVersion, nextVersion } from './version-name.js';

/** What a Region has of a lens before anything is written. */
export interface PublishedState {
  readonly arn: string;
  readonly name: string;
  /** Undefined for a lens that only has a draft. */
  readonly version: string | undefined;
  /** Digest of the published content; undefined for a lens that only has a draft. */
  readonly digest: string | undefined;
}

export interface ReleaseRequest {
  readonly version: string;
  readonly name: string;
  readonly digest: string;
  readonly overrides: Overrides;
  /** Undefined where the account has no such lens in the Region. */
  readonly published: PublishedState | undefined;
  /** Published against requested content; undefined for a first publication. */
  readonly diff: LensDiff | undefined;
  /** Digest of what is published under exactly the requested name, if that is not the newest version. */
  readonly sameNameDigest: string | undefined;
}

/** What a release of one lens would do in one Region, decided before the first write. */
export type ReleasePlan =
  | {
      readonly kind: 'publish';
      readonly level: 'major' | 'minor';
      readonly arn: string | undefined;
      readonly warnings: readonly string[];
      readonly override: string | undefined;
    }
  | {
      readonly kind: 'keep';
      readonly why: 'repeat' | 'unchanged';
      readonly writeShares: boolean;
      readonly note: string;
    }
  | { readonly kind: 'refused'; readonly failures: readonly Failure[] };

/** Applies the version rules and tag honesty. Collects every reason to refuse, not just the first. */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const { published, version } = request;
  if (published?.version === undefined) {
    return { kind: 'publish', level: 'major', arn: published?.arn, warnings: [], override: undefined };
  }
  if (published.digest === request.digest) return keep(request, published.version);
  const repeat = repeatOfOlder(request);
  if (repeat !== undefined) return repeat;
  const failures = [...refuseName(request, published), ...refuseVersion(request, published.version)];
  const level = claimedLevel(published.version, version);
  const honesty = judgeHonesty(request, published.version, level);
  failures.push(...honesty.failures);
  if (failures.length > 0) return { kind: 'refused', failures };
  const warnings = [...warnUnordered(request, published.version), ...honesty.warnings];
  return { kind: 'publish', level, arn: published.arn, warnings, override: honesty.override };
}

function keep(request: ReleaseRequest, publishedVersion: string): ReleasePlan {
  const below = isNumericVersion(publishedVersion) && compareVersions(request.version, publishedVersion) < 0;
  if (publishedVersion === request.version) {
    return {
      kind: 'keep',
      why: 'repeat',
      writeShares: true,
      note: `version ${publishedVersion} is already published with this content`,
    };
  }
  return {
    kind: 'keep',
    why: 'unchanged',
    writeShares: !below,
    note: `the content equals the published version ${publishedVersion}, so nothing is published`,
  };
}

/** A tag that was released before and has a successor by now: green, and the shares belong to the successor. */
function repeatOfOlder(request: ReleaseRequest): ReleasePlan | undefined {
  if (request.sameNameDigest !== request.digest) return undefined;
  return {
    kind: 'keep',
    why: 'repeat',
    writeShares: false,
    note: `version ${request.version} is already published with this content, and ${request.published?.version ?? ''} since`,
  };
}

function refuseName(request: ReleaseRequest, published: PublishedState): Failure[] {
  return published.name === request.name ? [] : [nameChanged(published.name, request.name)];
}

/** AWS: "Lens name must match published name" (observed). */
export function nameChanged(published: string, name: string): Failure {
  return {
    reason: 'name-changed',
    message: `The lens is published as "${published}", the file calls it "${name}". AWS refuses to rename a published lens.`,
    remedy: 'Restore the published name in the file, or start a new lens under a new id.',
  };
}

function refuseVersion(request: ReleaseRequest, published: string): Failure[] {
  const { version } = request;
  if (published === version || request.sameNameDigest !== undefined) {
    return [
      {
        reason: 'version-exists',
        message: `Version ${version} is already published with other content, and a version can never be replaced.`,
        remedy: `Tag the commit with a greater version${suggestion(published, request.diff?.level ?? 'major')}.`,
      },
    ];
  }
  if (!isNumericVersion(published)) return refuseUnordered(request, published);
  if (compareVersions(version, published) > 0) return [];
  return [
    {
      reason: 'version-not-greater',
      message: `Version ${version} is not greater than ${published}, which is published.`,
      remedy: `Tag the commit with a greater version${suggestion(published, request.diff?.level ?? 'major')}.`,
    },
  ];
}

function refuseUnordered(request: ReleaseRequest, published: string): Failure[] {
  if (request.overrides.allowVersion !== undefined) return [];
  return [
    {
      reason: 'version-not-greater',
      message: `The published version is called "${published}", which is not a number, so nobody can tell whether ${request.version} is greater.`,
      remedy: 'Add a line "Allow-version: <reason>" to the message of an annotated tag, or to the body of the release.',
    },
  ];
}

/** An override is on record, like that of the level. */
function warnUnordered({ overrides, version }: ReleaseRequest, published: string): string[] {
  if (isNumericVersion(published)) return [];
  return [`version ${version} follows "${published}", which is not a number: ${overrides.allowVersion ?? ''}`];
}

function judgeHonesty(
  request: ReleaseRequest,
  published: string,
  claimed: 'major' | 'minor',
): { failures: Failure[]; warnings: string[]; override: string | undefined } {
  const actual = request.diff?.level ?? 'major';
  if (claimed === 'major' && actual !== 'major') {
    return {
      failures: [],
      override: undefined,
      warnings: [`version ${request.version} is published as major, but the change is only ${actual}`],
    };
  }
  if (claimed === actual || actual !== 'major') return { failures: [], warnings: [], override: undefined };
  const { allowMinor } = request.overrides;
  if (allowMinor !== undefined) {
    return { failures: [], override: allowMinor, warnings: [`a major change is published as minor: ${allowMinor}`] };
  }
  const reasons = (request.diff?.changes ?? [])
    .filter((change) => change.level === 'major')
    .map((change) => change.message);
  return {
    failures: [
      {
        reason: 'level-dishonest',
        message: `Version ${request.version} would be minor after ${published}, but the change is major: ${reasons.join('; ')}.`,
        remedy: `Tag it ${nextVersion(published, 'major') ?? 'as the next major version'}, or add a line "Allow-minor: <reason>" to the message of an annotated tag or to the body of the release (on a dispatched run: the input allow-minor).`,
      },
    ],
    warnings: [],
    override: undefined,
  };
}

function suggestion(published: string, level: Level): string {
  const next = nextVersion(published, level);
  return next === undefined ? '' : `, for example ${next}`;
}

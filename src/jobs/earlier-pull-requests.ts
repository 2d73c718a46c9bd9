import { ServiceError } from '../ports/errors.js';
import type { Notice } from '../report/run-report.js';
import type { ReleaseRequest } from './release-request.js';
import type { World } from './world.js';

/** A release of years of work must not spend the hour's requests on comments. */
const atMost = 10;

export interface EarlierPullRequests {
  readonly numbers: readonly number[];
  readonly notices: readonly Notice[];
}

const none: EarlierPullRequests = { numbers: [], notices: [] };

/**
 * The pull requests merged since the tags of the versions that were published until now, besides the one of the tagged
 * commit: what they proposed is released by this tag, too. Where they cannot be found nothing else is at stake.
 */
export async function earlierPullRequests(
  release: Pick<ReleaseRequest, 'tag' | 'version' | 'commit'>,
  superseded: readonly string[],
  reviewedIn: number | undefined,
  world: World,
): Promise<EarlierPullRequests> {
  try {
    const found = await Promise.all(superseded.map((version) => mergedSince(version, release, world)));
    const numbers = [...new Set(found.flat())].filter((number) => number !== reviewedIn);
    const rest = numbers.length - atMost;
    const text = `The comments of ${rest} more merged pull requests since the last release are left as they are: one release brings ${atMost} of them up to date.`;
    return { numbers: numbers.slice(0, atMost), notices: rest > 0 ? [{ level: 'notice', text }] : [] };
  } catch (error) {
    if (error instanceof ServiceError) return none;
    throw error;
  }
}

/** Tags of one lens differ in their version alone. */
async function mergedSince(
  version: string,
  release: Pick<ReleaseRequest, 'tag' | 'version' | 'commit'>,
  world: World,
): Promise<number[]> {
  if (!release.tag.endsWith(release.version)) return [];
  const previous = await world.host.tag(release.tag.slice(0, -release.version.length) + version);
  if (previous === undefined || previous.commit === release.commit) return [];
  const merged = await world.host.mergedPullRequestsBetween(previous.commit, release.commit);
  return merged.map(({ number }) => number);
}

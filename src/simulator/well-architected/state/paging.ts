import { memberValidation } from '../service-error.js';
import type { World } from './world.js';

export interface Page<T> {
  readonly entries: readonly T[];
  readonly nextToken: string | undefined;
}

/**
 * One page of a listing. Tokens are opaque, and good only for the listing they came from.
 *
 * @param listing what the listing is of, filters included
 */
export function pageOf<T>(
  world: World,
  entries: readonly T[],
  listing: string,
  size: number,
  token: string | undefined,
): Page<T> {
  const start = token === undefined ? 0 : readToken(token, listing);
  const end = start + size;
  const more = world.unknowns.trailingEmptyPage ? end <= entries.length : end < entries.length;
  return {
    entries: entries.slice(start, end),
    nextToken: more ? Buffer.from(JSON.stringify([listing, end])).toString('base64url') : undefined,
  };
}

function readToken(token: string, listing: string): number {
  try {
    const [of, start] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    if (of === listing && typeof start === 'number') return start;
  } catch {
    // Not one of ours; refused below like a token of another listing.
  }
  throw memberValidation('NextToken', 'Invalid NextToken.');
}

import { UserError } from '../ports/errors.js';
import type { JudgedLens } from './judge-lens.js';
import type { FoundLens, RegionListing } from './region-listing.js';
import type { World } from './world.js';

/**
 * The lens whose shares are meant; undefined where none is there yet. Throws `UserError` where the file does not tell the
 * name and nothing else finds the lens: it may well be shared, and "not published" would be a guess.
 */
export async function findSharedLens(
  listing: RegionListing,
  { entry, content }: JudgedLens,
  world: World,
): Promise<FoundLens | undefined> {
  const name = content?.name ?? '';
  const found = await listing.find({ id: entry.id, name, pins: entry.arns, repository: world.run.repository });
  if (found !== undefined || name !== '') return found;
  throw new UserError(
    'lens-invalid',
    `"${entry.file}" does not tell the name of the lens "${entry.id}", so its shares cannot be found.`,
    'Correct the file, or pin the lens under "arns:" in the manifest.',
  );
}

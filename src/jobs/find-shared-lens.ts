import type { Manifest, ManifestLens } from '../manifest/manifest.js';
import { suggest } from '../manifest/suggest.js';
import { UserError } from '../ports/errors.js';
import type { JudgedLens } from './judge-lens.js';
import type { FoundLens, RegionListing } from './region-listing.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';

/** The lenses that the run is about. Throws `UserError` for one that the manifest lacks: to do nothing would look fine. */
export function askedLenses(manifest: Manifest, settings: Settings): readonly ManifestLens[] {
  if (settings.lenses.length === 0) return manifest.lenses;
  const ids = manifest.lenses.map(({ id }) => id);
  const stray = settings.lenses.find((id) => !ids.includes(id));
  if (stray === undefined) return manifest.lenses.filter(({ id }) => settings.lenses.includes(id));
  const close = suggest(stray, ids);
  throw new UserError(
    'usage',
    `The manifest has no lens "${stray}".`,
    close === undefined ? `It has ${ids.join(', ')}.` : `Did you mean "${close}"?`,
  );
}

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

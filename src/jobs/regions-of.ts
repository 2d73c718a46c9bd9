import { lensRegions, type Manifest, type ManifestLens } from '../manifest/manifest.js';
import { UserError } from '../ports/errors.js';
import type { Settings } from './settings.js';

/** The Regions of a lens. Throws `UserError` where nobody names one: a release to nowhere would look like a success. */
export function regionsOf(manifest: Manifest, entry: ManifestLens, settings: Settings): readonly string[] {
  const regions = lensRegions(manifest, entry, settings.region);
  if (regions.length > 0) return regions;
  throw new UserError(
    'manifest-invalid',
    `Nothing says in which Region the lens "${entry.id}" is kept.`,
    'Add "regions:" to the manifest, or set AWS_REGION.',
  );
}

import type { Manifest, ManifestLens } from '../manifest/manifest.js';
import { suggest } from '../manifest/suggest.js';
import { UserError } from '../ports/errors.js';
import type { Settings } from './settings.js';

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

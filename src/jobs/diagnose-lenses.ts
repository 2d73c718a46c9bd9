import type { Item } from '../diagnosis/diagnosis.js';
import { checkLens } from '../lens/check-lens.js';
import { lensName } from '../lens/lens-name.js';
import { readLens } from '../lens/read-lens.js';
import { isSupportedRegion } from '../manifest/service-regions.js';
import { lensRegions, type Manifest } from '../manifest/manifest.js';
import type { CodeHost, Snapshot } from '../ports/code-host.js';
import { releasedVersions } from '../release/released-versions.js';
import { counted } from '../report/plural.js';
import type { LensToFind } from './diagnose-region.js';

/** A lens of the manifest with the Regions it is kept in. */
export type DiagnosedLens = LensToFind & { readonly regions: readonly string[] };

/** Reads and checks every lens of the manifest, and counts the release tags that speak of it. */
export async function diagnoseLenses(
  manifest: Manifest,
  files: Snapshot,
  tags: Pick<CodeHost, 'tagNames'>,
  region: string | undefined,
): Promise<{ readonly lenses: readonly DiagnosedLens[]; readonly items: readonly Item[] }> {
  const names = await tags.tagNames('');
  const ids = manifest.lenses.map(({ id }) => id);
  const items: Item[] = [];
  const lenses: DiagnosedLens[] = [];
  for (const entry of manifest.lenses) {
    const regions = lensRegions(manifest, entry, region);
    if (regions.length === 0) {
      const hint = 'Add "regions:" to the manifest, or set AWS_REGION.';
      items.push({ state: 'problem', text: `${entry.id}: nothing says in which Region it is kept.`, hint });
    }
    for (const stranger of regions.filter((each) => !isSupportedRegion(each))) {
      items.push({
        state: 'problem',
        text: `${entry.id}: the Well-Architected Tool has no endpoint in "${stranger}".`,
      });
    }
    const bytes = await files.read(entry.file);
    if (bytes === undefined) {
      items.push({ state: 'problem', text: `${entry.id}: there is no file ${entry.file}.`, hint: 'Correct "file:".' });
      continue;
    }
    const lens = readLens(bytes, entry.file);
    const errors = checkLens(lens).filter(({ severity }) => severity === 'error').length;
    const hint = `Run "lens-release check ${entry.file}".`;
    if (errors > 0)
      items.push({ state: 'problem', text: `${entry.id}: ${counted(errors, 'error')} in ${entry.file}.`, hint });
    else items.push({ state: 'ok', text: `${entry.id}: ${entry.file} passes the checks.` });
    const supported = regions.filter(isSupportedRegion);
    const releases = releasedVersions(names, entry.id, ids, manifest.releaseAll).length;
    lenses.push({ entry, name: lensName(lens.value), releases, regions: supported });
  }
  return { lenses, items };
}

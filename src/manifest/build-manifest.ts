import { defaultSharing, type DeclaredShare, type SharingRules } from '../share/declared-share.js';
import { parseTarget } from '../share/share-target.js';
import { targetOf } from './check-shares.js';
import { readLensPath } from './lens-path.js';
import type { ManifestDocument } from './manifest-document.js';
import type { ManifestInput } from './manifest-schema.js';
import type { Ignore, Manifest, ManifestLens } from './manifest.js';

type LensInput = ManifestInput['lenses'][string];

/** Fills in the defaults of a manifest that has no problem. */
export function buildManifest(input: ManifestInput, place: ManifestDocument['place']): Manifest {
  return {
    version: 1,
    regions: input.regions ?? [],
    accounts: input.accounts ?? [],
    releaseAll: input['release-all'] ?? false,
    lenses: Object.entries(input.lenses)
      .map(([id, lens]) => buildLens(id, lens, place))
      // Objects of JavaScript list ids such as "123" first.
      .sort((a, b) => a.line - b.line || a.column - b.column),
    sharing: buildSharing(input.sharing),
    drafts: { deleteOnClose: input.drafts?.['delete-on-close'] ?? false },
    rules: input.rules ?? {},
    checks: input.checks ?? {},
    ignore: (input.ignore ?? []).map((entry, index): Ignore => ({
      check: entry.check,
      lens: entry.lens,
      pillar: entry.pillar,
      question: entry.question,
      choice: entry.choice,
      reason: entry.reason,
      until: entry.until,
      ...place(['ignore', index], 'value'),
    })),
  };
}

function buildLens(id: string, lens: LensInput, place: ManifestDocument['place']): ManifestLens {
  const file = readLensPath(lens.file);
  return {
    id,
    file: 'path' in file ? file.path : lens.file,
    regions: lens.regions,
    arns: lens.arns ?? [],
    tags: lens.tags ?? {},
    shares: (lens.shares ?? []).flatMap((share): DeclaredShare[] => {
      const target = targetOf(share);
      return target === undefined ? [] : [{ target, regions: share.regions, note: share.note }];
    }),
    ...place(['lenses', id, 'file'], 'value'),
  };
}

function buildSharing(sharing: ManifestInput['sharing']): SharingRules {
  return {
    remove: sharing?.remove ?? defaultSharing.remove,
    maxRemovals: sharing?.['max-removals'] ?? defaultSharing.maxRemovals,
    maxRemovalPercent: sharing?.['max-removal-percent'] ?? defaultSharing.maxRemovalPercent,
    protect: sharing?.protect?.map(parseTarget).filter((target) => target !== undefined) ?? defaultSharing.protect,
    reinvite: sharing?.reinvite ?? defaultSharing.reinvite,
  };
}

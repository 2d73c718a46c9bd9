import { changedEntries } from '../manifest/compare-manifests.js';
import type { ManifestLens } from '../manifest/manifest.js';
import type { ChangedFiles, Snapshot } from '../ports/code-host.js';
import { manifestPaths, readOldProject, type Project } from './project.js';

/** A lens that a change touches, and where its old content is. */
export interface ChangedLens {
  readonly entry: ManifestLens;
  /** Path in the old commit; undefined for a lens that is new to the manifest. Without an old manifest the same path. */
  readonly oldFile: string | undefined;
  readonly entryChanged: boolean;
}

export interface ChangedLenses {
  readonly changed: readonly ChangedLens[];
  /** Lenses that only the old manifest has. */
  readonly removed: readonly ManifestLens[];
  /** The old manifest; the new one where it did not change. */
  readonly oldProject: Project | undefined;
}

/**
 * Finds the lenses whose file or manifest entry changed. `files` is what the host lists as changed; undefined where
 * that is not known or not complete, so that every lens has to be compared.
 */
export async function findChangedLenses(
  project: Project,
  before: Snapshot,
  files: ChangedFiles | undefined,
  manifestPath: string | undefined,
): Promise<ChangedLenses> {
  const known = files?.complete === true ? files.files : undefined;
  const touched =
    known === undefined ? undefined : new Set(known.flatMap((file) => [file.path, file.previousPath ?? file.path]));
  const manifestTouched =
    touched === undefined || [project.manifestFile, ...manifestPaths].some((path) => touched.has(path));
  const oldProject = manifestTouched ? await readOldProject(before, manifestPath) : { ...project, snapshot: before };
  const entries = oldProject === undefined ? undefined : changedEntries(oldProject.manifest, project.manifest);
  const renamedFrom = new Map(known?.map((file) => [file.path, file.previousPath]));
  const changed: ChangedLens[] = [];
  for (const entry of project.manifest.lenses) {
    const oldEntry = oldProject?.manifest.lenses.find((lens) => lens.id === entry.id);
    const entryChanged = entries === undefined || oldEntry === undefined || entries.changed.includes(entry.id);
    const fileTouched = touched === undefined || touched.has(entry.file);
    if (!entryChanged && !fileTouched) continue;
    const oldFile =
      oldProject === undefined
        ? entry.file
        : (oldEntry?.file ?? formerFile(renamedFrom.get(entry.file), oldProject, project));
    changed.push({ entry, oldFile, entryChanged });
  }
  const ids = new Set(project.manifest.lenses.map((lens) => lens.id));
  return { changed, oldProject, removed: (oldProject?.manifest.lenses ?? []).filter((lens) => !ids.has(lens.id)) };
}

/** A lens that got a new id and a new file name at once is still the same lens. */
function formerFile(
  previous: string | undefined,
  oldProject: Project | undefined,
  project: Project,
): string | undefined {
  const former = oldProject?.manifest.lenses.find((lens) => lens.file === previous);
  const stillDeclared = project.manifest.lenses.some((lens) => lens.id === former?.id);
  return former === undefined || stillDeclared ? undefined : former.file;
}

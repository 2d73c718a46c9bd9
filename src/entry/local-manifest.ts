import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { diskSnapshot } from '../adapters/local/disk-snapshot.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Snapshot } from '../ports/code-host.js';
import { UserError } from '../ports/errors.js';

/** A manifest on disk and the folder that its paths begin in. */
export interface LocalManifest {
  readonly folder: string;
  /** Relative to the folder. */
  readonly file: string;
  readonly manifest: Manifest;
  readonly files: Snapshot;
}

const usualPlaces = ['lenses.yml', 'lenses.yaml', '.github/lenses.yml', '.github/lenses.yaml'];

/**
 * Finds the manifest: the one named, else the first of the usual places in the folder or one above it. Undefined where
 * there is none. The modules that read YAML are only loaded if there is one. Throws `UserError` where it is broken.
 */
export async function findLocalManifest(folder: string, named: string | undefined): Promise<LocalManifest | undefined> {
  const place = named === undefined ? await search(folder) : { folder, file: named };
  if (place === undefined) return undefined;
  const files = diskSnapshot(place.folder);
  const { readProject } = await import('../jobs/project.js');
  const reading = await readProject(files, place.file);
  if (reading.kind === 'project') return { ...place, manifest: reading.project.manifest, files };
  const problems = reading.notices.map(({ file, line, column, text }) => `${[file, line, column].join(':')}: ${text}`);
  throw new UserError('manifest-invalid', problems.join('\n'));
}

async function search(start: string): Promise<{ folder: string; file: string } | undefined> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    for (const file of usualPlaces) if (await exists(join(folder, file))) return { folder, file };
    const isTop = folder === dirname(folder) || (await exists(join(folder, '.git')));
    if (isTop) return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

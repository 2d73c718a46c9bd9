import { readFile, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Snapshot } from '../../ports/code-host.js';
import { UserError } from '../../ports/errors.js';

/** The files of a folder as they lie there. A link that leaves the folder is refused. */
export function diskSnapshot(folder: string): Snapshot {
  return { commit: 'working tree', read: (path) => readInside(folder, path) };
}

async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  const [root, file] = await Promise.all([realpath(folder), existing(resolve(folder, path))]);
  if (file === undefined) return undefined;
  if (file !== root && !file.startsWith(root + sep)) {
    throw new UserError(
      'manifest-invalid',
      `"${path}" leads out of the repository, to ${file}.`,
      'Keep lens files inside the repository.',
    );
  }
  return readBytes(file, path);
}

/** Reads any file that the user named; undefined where there is none. */
export async function readBytes(file: string, name: string = file): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new UserError(
      'usage',
      `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'Name a readable file.',
    );
  }
}

async function existing(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

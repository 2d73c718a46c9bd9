import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../../ports/errors.js';
import type { WorkTree } from '../../ports/work-tree.js';
import { gitIn } from './git.js';

/** Folders that hold what others made: libraries and results of builds. */
const foreign = new Set(
  'node_modules bower_components vendor dist build out target coverage cdk.out venv __pycache__'.split(' '),
);

/** Files in all. A larger repository is scanned up to here. */
const mostFiles = 200_000;
const deepest = 40;

/** Opens the repository around a folder: its top where there is Git, else the folder itself. */
export async function openWorkTree(folder: string): Promise<WorkTree> {
  const top = await gitIn(folder)('rev-parse', '--show-toplevel');
  const root = top === undefined ? resolve(folder) : resolve(top.toString('utf8').replace(/\r?\n$/, ''));
  return {
    root,
    git: top !== undefined,
    list: () => list(root),
    read: (path, longest) => read(join(root, path), longest),
    exists: async (path) => (await status(join(root, path))) !== undefined,
    create: (path, text) => create(root, path, text),
  };
}

async function list(root: string): Promise<{ files: string[]; complete: boolean }> {
  const listed = await gitIn(root)('ls-files', '--cached', '--others', '--exclude-standard', '-z');
  if (listed === undefined) return walk(root);
  const all = [...new Set(listed.toString('utf8').split('\0'))].filter((path) => path !== '' && !isForeign(path));
  return { files: all.slice(0, mostFiles), complete: all.length <= mostFiles };
}

/** Breadth first, so that what lies near the top is seen even in an endless tree. Links are not followed. */
async function walk(root: string): Promise<{ files: string[]; complete: boolean }> {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { files, complete: false };
    const next: string[] = [];
    for (const folder of level) {
      for (const entry of await entries(join(root, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        else if (entry.isDirectory() && !foreign.has(entry.name) && entry.name !== '.git') next.push(path);
        if (files.length > mostFiles) return { files, complete: false };
      }
    }
    level = next;
  }
  return { files, complete: true };
}

async function entries(folder: string) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that may not be read holds no lens of this user.
    return [];
  }
}

function isForeign(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((step) => foreign.has(step));
}

async function read(file: string, longest: number): Promise<Uint8Array | undefined> {
  const found = await status(file);
  if (found?.isFile() !== true || found.size > longest) return undefined;
  return readFile(file);
}

async function create(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    const [top, folder] = await Promise.all([realpath(root), realpath(dirname(file))]);
    if (folder !== top && !folder.startsWith(top + sep)) {
      throw new UserError('usage', `The folder of ${path} leads out of the repository, to ${folder}.`);
    }
    // `wx`: never over a file that somebody made in the meantime.
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'usage',
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      'Check the permissions of the folder, then run the command again: what is there already is left alone.',
    );
  }
}

async function status(file: string) {
  try {
    return await lstat(file);
  } catch {
    return undefined;
  }
}

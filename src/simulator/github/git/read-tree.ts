import { runGit } from './run-git.js';

/** One entry of a tree, as `git ls-tree` tells it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes of a blob; 0 for anything else. */
  readonly size: number;
}

/** Lists a tree, or the tree of a commit; with `recursive` every level, folders included. */
export async function readTree(directory: string, treeish: string, recursive: boolean): Promise<TreeEntry[]> {
  const depth = recursive ? ['-r', '-t'] : [];
  const { stdout } = await runGit(directory, ['ls-tree', '-z', '-l', '--full-tree', ...depth, treeish]);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
    .map(parseEntry);
}

function parseEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = record.slice(0, tab).split(/ +/);
  return { path: record.slice(tab + 1), mode, type: entryType(type), sha, size: size === '-' ? 0 : Number(size) };
}

function entryType(word: string): TreeEntry['type'] {
  if (word === 'tree' || word === 'commit') return word;
  return 'blob';
}

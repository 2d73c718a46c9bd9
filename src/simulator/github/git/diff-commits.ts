import { runGit } from './run-git.js';

/** One file that differs between two commits, in the words of the REST API. */
export interface FileChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** SHA of the new blob; of the old one when the file is removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Absent when the file is binary or only renamed. */
  readonly patch?: string;
}

/** The empty tree: every git knows it, it is the old side of a first commit. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Compares two trees or commits with rename detection, in the order of paths. */
export async function diffCommits(directory: string, before: string, after: string): Promise<FileChange[]> {
  const args = ['diff-tree', '-r', '-M', '-z', '--no-abbrev', '--raw', '--numstat', '-p', before, after];
  const { stdout } = await runGit(directory, args);
  const records = stdout.toString('utf8').split('\0');
  const raw = takeRaw(records);
  const counts = takeCounts(records, raw.length);
  const patches = splitPatches(records.slice(1).join('\0'));
  return raw.map((entry, index) => {
    const count = counts[index] ?? { additions: 0, deletions: 0 };
    // A change of type, say from link to file, is printed as a removal and an addition.
    const [patch] = patches.splice(0, entry.status === 'changed' ? 2 : 1);
    return { ...entry, ...count, ...(patch === undefined ? {} : { patch }) };
  });
}

type RawEntry = Omit<FileChange, 'additions' | 'deletions' | 'patch'>;

const ZERO = /^0+$/;

function takeRaw(records: string[]): RawEntry[] {
  const entries: RawEntry[] = [];
  while (records[0]?.startsWith(':') === true) {
    const [, , oldSha = '', newSha = '', letter = ''] = (records.shift() ?? '').slice(1).split(' ');
    const from = records.shift() ?? '';
    const moved = letter.startsWith('R') || letter.startsWith('C');
    const path = moved ? (records.shift() ?? '') : from;
    const status = statusOf(letter);
    const sha = ZERO.test(newSha) ? oldSha : newSha;
    entries.push({ path, status, sha, ...(moved ? { previousPath: from } : {}) });
  }
  return entries;
}

function statusOf(letter: string): FileChange['status'] {
  switch (letter.charAt(0)) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'C':
      return 'copied';
    case 'T':
      return 'changed';
    default:
      return 'modified';
  }
}

function takeCounts(records: string[], howMany: number): { additions: number; deletions: number }[] {
  return Array.from({ length: howMany }, () => {
    const [additions = '-', deletions = '-', path = ''] = (records.shift() ?? '').split('\t');
    // With -z a renamed file has an empty path here and its two names follow as records of their own.
    if (path === '') records.splice(0, 2);
    return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}

/** A line of content always starts with a blank, a sign or a backslash, so only headers can match. */
function splitPatches(text: string): (string | undefined)[] {
  return text
    .split(/^diff --git /m)
    .slice(1)
    .map((part) => {
      const hunks = part.search(/^@@ /m);
      return hunks === -1 ? undefined : part.slice(hunks).replace(/\n$/, '');
    });
}

import { runGit } from './run-git.js';

/** A ref as git holds it. */
export interface RefRecord {
  /** Full name, `refs/…`. */
  readonly name: string;
  /** What the ref points at: for an annotated tag the tag object. */
  readonly sha: string;
  readonly type: ObjectType;
  /** The commit behind an annotated tag, else `sha`. */
  readonly commit: string;
}

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** Lists the refs that start with `prefix` (any prefix of the full name), in the order of names. */
export async function listRefs(directory: string, prefix = 'refs/'): Promise<RefRecord[]> {
  const { stdout } = await runGit(directory, [
    'for-each-ref',
    '--format=%(refname) %(objectname) %(objecttype) %(*objectname)',
  ]);
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [name = '', sha = '', type = '', peeled = ''] = line.split(' ');
      return { name, sha, type: objectType(type), commit: peeled === '' ? sha : peeled };
    });
}

/** The commit that `ref` (a full name) stands for, or nothing. */
export async function commitOf(directory: string, ref: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { stdout, exitCode } = await runGit(directory, args, { answers: [1, 128] });
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

/** The kind of object behind a full SHA, or nothing when the repository does not hold it. */
export async function typeOf(directory: string, sha: string): Promise<ObjectType | undefined> {
  const { stdout, exitCode } = await runGit(directory, ['cat-file', '-t', sha], { answers: [1, 128] });
  return exitCode === 0 ? objectType(stdout.toString('utf8').trim()) : undefined;
}

export async function setRef(directory: string, ref: string, sha: string): Promise<void> {
  await runGit(directory, ['update-ref', ref, sha]);
}

export async function deleteRef(directory: string, ref: string): Promise<void> {
  await runGit(directory, ['update-ref', '-d', ref]);
}

function objectType(word: string): ObjectType {
  if (word === 'commit' || word === 'tag' || word === 'tree') return word;
  return 'blob';
}

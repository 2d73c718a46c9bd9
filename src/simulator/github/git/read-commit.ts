import { runGit } from './run-git.js';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC, to the second, as GitHub prints dates. */
  readonly date: string;
}

export interface CommitRecord {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Reads commits in the order of `git log` for the revision arguments, newest first. */
export async function readCommits(directory: string, revisions: readonly string[]): Promise<CommitRecord[]> {
  const { stdout } = await runGit(directory, ['log', '-z', '--topo-order', `--format=${FORMAT}`, ...revisions, '--']);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
    .map(parseCommit);
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];
const FORMAT = FIELDS.join('%x01');

function parseCommit(record: string): CommitRecord {
  const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', body = ''] =
    record.split('\u0001');
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: isoSeconds(at) },
    committer: { name: cn, email: ce, date: isoSeconds(ct) },
    message: body.replace(/\n$/, ''),
  };
}

function isoSeconds(epoch: string): string {
  return new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z');
}

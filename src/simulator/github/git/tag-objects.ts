import { runGit } from './run-git.js';
import type { Signature } from './read-commit.js';
import { epochSeconds, type Person } from './write-commit.js';

export interface TagObject {
  readonly sha: string;
  readonly name: string;
  readonly message: string;
  readonly tagger: Signature;
  readonly object: { readonly sha: string; readonly type: string };
}

export interface TagDraft {
  readonly name: string;
  readonly commit: string;
  readonly message: string;
  readonly tagger: Person;
  readonly date: Date;
}

/** Writes an annotated tag object (no ref) and gives its SHA. */
export async function writeTagObject(directory: string, draft: TagDraft): Promise<string> {
  const tagger = `${draft.tagger.name} <${draft.tagger.email}> ${epochSeconds(draft.date)} +0000`;
  const input = `object ${draft.commit}\ntype commit\ntag ${draft.name}\ntagger ${tagger}\n\n${draft.message}\n`;
  const { stdout } = await runGit(directory, ['mktag', '--no-strict'], { input });
  return stdout.toString('utf8').trim();
}

/** Reads an annotated tag object; the caller knows that `sha` is one. */
export async function readTagObject(directory: string, sha: string): Promise<TagObject> {
  const text = (await runGit(directory, ['cat-file', 'tag', sha])).stdout.toString('utf8');
  const blank = text.indexOf('\n\n');
  const fields = new Map(
    text
      .slice(0, blank)
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  return {
    sha,
    name: fields.get('tag') ?? '',
    message: text.slice(blank + 2).replace(/\n$/, ''),
    tagger: parseSignature(fields.get('tagger') ?? ''),
    object: { sha: fields.get('object') ?? '', type: fields.get('type') ?? '' },
  };
}

function parseSignature(line: string): Signature {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const [, name = '', email = '', epoch = '0'] = match ?? [];
  return { name, email, date: new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z') };
}

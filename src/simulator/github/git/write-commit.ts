import { runGit } from './run-git.js';

/** Content of one path: text or bytes, `null` to delete it, or what is neither a plain file nor plain text. */
export type FileContent = string | Uint8Array | null | SpecialFile;

export type SpecialFile =
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'executable'; readonly content: string }
  | { readonly kind: 'submodule'; readonly commit: string };

/** Paths of a repository and what they shall hold. */
export type Files = Readonly<Record<string, FileContent>>;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitDraft {
  /** Full name of the ref that shall point at the commit. */
  readonly ref: string;
  readonly parents: readonly string[];
  /** A tree to start from instead of the first parent's. */
  readonly tree?: string;
  readonly files: Files;
  readonly message: string;
  readonly author: Person;
  readonly date: Date;
}

/** Writes blobs, tree and commit in one process, moves the ref and gives the commit's SHA. */
export async function writeCommit(directory: string, draft: CommitDraft): Promise<string> {
  const input = Buffer.concat(fastImportStream(draft));
  const { stdout } = await runGit(directory, ['fast-import', '--quiet', '--force'], { input });
  return stdout.toString('utf8').trim();
}

function fastImportStream(draft: CommitDraft): Buffer[] {
  const signature = `${draft.author.name} <${draft.author.email}> ${epochSeconds(draft.date)} +0000`;
  const [first, ...others] = draft.parents;
  const message = Buffer.from(draft.message, 'utf8');
  return [
    // Without the reset a commit without parents would silently continue the ref.
    line(`reset ${draft.ref}`),
    line(`commit ${draft.ref}`),
    line('mark :1'),
    line(`author ${signature}`),
    line(`committer ${signature}`),
    data(message),
    ...(first === undefined ? [] : [line(`from ${first}`)]),
    ...others.map((parent) => line(`merge ${parent}`)),
    ...(draft.tree === undefined ? [] : [line(`M 040000 ${draft.tree} ""`)]),
    ...Object.entries(draft.files).flatMap(([path, content]) => fileCommand(path, content)),
    line(''),
    line('get-mark :1'),
  ];
}

function fileCommand(path: string, content: FileContent): Buffer[] {
  const quoted = quote(path);
  if (content === null) return [line(`D ${quoted}`)];
  if (typeof content === 'string' || content instanceof Uint8Array) return inline('100644', quoted, content);
  switch (content.kind) {
    case 'symlink':
      return inline('120000', quoted, content.target);
    case 'executable':
      return inline('100755', quoted, content.content);
    case 'submodule':
      return [line(`M 160000 ${content.commit} ${quoted}`)];
  }
}

function inline(mode: string, quotedPath: string, content: string | Uint8Array): Buffer[] {
  return [line(`M ${mode} inline ${quotedPath}`), data(Buffer.from(content))];
}

function data(bytes: Buffer): Buffer {
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')]);
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`, 'utf8');
}

function quote(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

export function epochSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

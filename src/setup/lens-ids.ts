/** Names that say nothing about the lens: the folder or the lens's own name is asked instead. */
const generic = new Set(['lens', 'lenses', 'custom-lens', 'customlens', 'index', 'main', 'definition', 'template']);

/** Names that a manifest refuses as keys. */
const reserved = new Set(['constructor', 'prototype']);

const longestId = 40;

/** A lens file that is to get an id. */
export interface Unnamed {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** The name in the file. */
  readonly name: string | undefined;
}

/**
 * An id for each file, in the same order: its name, else its folder's, else the lens's own name, whichever is the first
 * that says something and is free. `taken` are the ids of a manifest that is there already.
 */
export function chooseIds(files: readonly Unnamed[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return files.map((each) => {
    const candidates = candidatesOf(each);
    const id = candidates.find((candidate) => !used.has(candidate)) ?? numbered(candidates[0] ?? 'lens', used);
    used.add(id);
    return id;
  });
}

function candidatesOf({ file, name }: Unnamed): string[] {
  const steps = file.split('/');
  const stem = toId((steps.at(-1) ?? '').replace(/\.json$/i, ''));
  const folder = toId(steps.at(-2) ?? '');
  const title = toId(name ?? '');
  const plain = [stem, folder, title].filter((id) => id !== '' && !generic.has(id));
  return [
    ...plain,
    ...(folder === '' || stem === '' ? [] : [toId(`${folder}-${stem}`)]),
    ...(stem === '' ? [] : [stem]),
  ];
}

function numbered(id: string, used: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** `Amazon_ECS Lens` becomes `amazon-ecs-lens`; accents go, what remains of other scripts is nothing. */
function toId(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
  return reserved.has(id) ? `${id}-lens` : id;
}

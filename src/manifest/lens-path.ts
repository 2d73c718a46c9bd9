/** A path inside the repository in its one form, or why it is none. */
export type LensPath = { readonly path: string } | { readonly flaw: string; readonly hint: string };

const insideHint = 'Write the path relative to the repository, for example "lenses/dynamodb.json".';

/** Reads the path of a lens file: relative, with `/`, without `..`; `./` and doubled slashes are taken out. */
export function readLensPath(text: string): LensPath {
  if (text.includes('\\')) return { flaw: 'contains a backslash', hint: 'Write "/" between folders, on every system.' };
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text) || text.startsWith('~'))
    return { flaw: 'is an absolute path', hint: insideHint };
  if (/\p{Cc}/u.test(text)) return { flaw: 'contains a control character', hint: 'Remove the character.' };
  const steps = text.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..'))
    return { flaw: 'contains ".."', hint: `A lens file lies inside the repository. ${insideHint}` };
  if (steps.length === 0 || text.endsWith('/')) return { flaw: 'names no file', hint: insideHint };
  return { path: steps.join('/') };
}

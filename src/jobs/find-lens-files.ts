import { checkLens } from '../lens/check-lens.js';
import { lensName } from '../lens/lens-name.js';
import { limits } from '../lens/limits.js';
import { readLens } from '../lens/read-lens.js';
import type { WorkTree } from '../ports/work-tree.js';
import type { FoundFile } from '../setup/plan-setup.js';
import { isLensFile } from '../setup/recognise-lens.js';

/** JSON files that are opened at most. A repository with more is told to name its lenses. */
const mostJsonFiles = 20_000;
/** Four times what AWS accepts: room for any indentation, as in `readLens`. */
const longest = 4 * limits.document;
const signs = [Buffer.from('"pillars"'), Buffer.from('"pillars"', 'utf16le')];

export interface LensSearch {
  readonly lenses: readonly FoundFile[];
  /** JSON files that were looked into. */
  readonly looked: number;
  /** False where there were too many files to look at all of them. */
  readonly complete: boolean;
}

/** Finds the custom lenses of a repository by what is in its JSON files. */
export async function findLensFiles(tree: WorkTree): Promise<LensSearch> {
  const { files, complete } = await tree.list();
  const candidates = files.filter((file) => /\.json$/i.test(file));
  const looked = candidates.slice(0, mostJsonFiles);
  const lenses: FoundFile[] = [];
  for (const file of looked) {
    const bytes = await tree.read(file, longest);
    const lens = bytes === undefined ? undefined : inspect(bytes, file, false);
    if (lens !== undefined) lenses.push(lens);
  }
  return { lenses, looked: looked.length, complete: complete && looked.length === candidates.length };
}

/** The file as a lens with what the checks say; undefined where it is none. */
export function inspect(bytes: Uint8Array, file: string, named: boolean): FoundFile | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!signs.some((sign) => content.includes(sign))) return undefined;
  const lens = readLens(bytes, file);
  if (!isLensFile(lens)) return undefined;
  const findings = checkLens(lens);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { file, name: lensName(lens.value), errors: count('error'), warnings: count('warning'), named };
}

import { diffLenses } from '../diff/diff-lenses.js';
import type { LensDiff } from '../diff/lens-diff.js';
import type { Level } from '../diff/level.js';
import type { JsonValue } from '../lens/json.js';
import { readLens } from '../lens/read-lens.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Snapshot } from '../ports/code-host.js';
import { lensTitles } from '../report/lens-titles.js';
import type { Failure, LensReport } from '../report/run-report.js';
import type { JudgedLens } from './judge-lens.js';

/** A judged lens beside what it was before. */
export interface ComparedLens {
  readonly judged: JudgedLens;
  readonly state: LensReport['state'];
  readonly level: Level;
  readonly diff: LensDiff | undefined;
  /** What the diff starts from; its titles name what is gone. */
  readonly before?: JsonValue | undefined;
}

/** Compares a lens with its old file. An old file that is no lens counts as none, because nobody can be using it. */
export async function compareWithOld(
  judged: JudgedLens,
  before: Snapshot,
  oldFile: string | undefined,
  manifest: Manifest,
): Promise<ComparedLens> {
  const old = oldFile === undefined ? undefined : await oldValue(before, oldFile);
  const value = judged.content?.value;
  if (old === undefined || value === undefined) {
    return { judged, state: old === undefined ? 'added' : 'changed', level: 'major', diff: undefined };
  }
  const diff = diffLenses(old, value, { rules: manifest.rules });
  return { judged, state: diff.changes.length === 0 ? 'unchanged' : 'changed', level: diff.level, diff, before: old };
}

async function oldValue(before: Snapshot, file: string): Promise<JsonValue | undefined> {
  const bytes = await before.read(file);
  return bytes === undefined ? undefined : readLens(bytes, '').value;
}

/** The part of a lens's report that needs nothing but the repository. */
export function reportOf(lens: ComparedLens): Omit<LensReport, 'regions'> {
  const { judged } = lens;
  return {
    id: judged.entry.id,
    file: judged.entry.file,
    state: lens.state,
    level: lens.level,
    findings: judged.findings,
    ignored: judged.ignored,
    failures: [],
    titles: lensTitles([lens.before, judged.content?.value]),
    ...(judged.content === undefined ? {} : { name: judged.content.name, digest: judged.content.digest }),
    ...(lens.diff === undefined ? {} : { diff: lens.diff }),
  };
}

/** A lens that does not pass stops everything before the first call to AWS. */
export function invalid(lens: JudgedLens): Failure[] {
  if (lens.passes) return [];
  const { findings, entry } = lens;
  const [first] = findings.filter((finding) => finding.severity === 'error');
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const where = first === undefined ? '' : ` The first: ${first.file}:${first.line}:${first.column}: ${first.message}`;
  return [
    {
      reason: 'lens-invalid',
      message: `The lens "${entry.id}" has ${errors} ${errors === 1 ? 'error' : 'errors'}.${where}`,
      remedy: first?.hint ?? 'See the findings.',
    },
  ];
}

import { UserError } from '../ports/errors.js';
import type { Snapshot } from '../ports/code-host.js';
import { applyExceptions } from '../lens/apply-exceptions.js';
import { lensDigest } from '../lens/lens-digest.js';
import { checkLens } from '../lens/check-lens.js';
import type { Finding, Severity } from '../lens/finding.js';
import type { JsonValue } from '../lens/json.js';
import { lensName } from '../lens/lens-name.js';
import { readLens } from '../lens/read-lens.js';
import type { Manifest, ManifestLens } from '../manifest/manifest.js';
import type { FailOn } from './settings.js';

/** A lens file after all checks. */
export interface JudgedLens {
  readonly entry: ManifestLens;
  readonly findings: readonly Finding[];
  readonly ignored: number;
  /** Whether the findings let it go on, by the input `fail-on`; a lens that AWS would refuse never does. */
  readonly passes: boolean;
  /** Undefined where the file holds no JSON object. */
  readonly content: LensContent | undefined;
}

export interface LensContent {
  readonly value: JsonValue;
  readonly digest: string;
  readonly name: string;
}

/** Reads and checks one lens of the manifest. Throws `UserError` where the file does not exist. */
export async function judgeLens(
  snapshot: Snapshot,
  manifestFile: string,
  manifest: Manifest,
  entry: ManifestLens,
  failOn: FailOn,
  today: Date,
): Promise<JudgedLens> {
  const bytes = await snapshot.read(entry.file);
  if (bytes === undefined) {
    throw new UserError(
      'manifest-invalid',
      `The manifest names the file "${entry.file}" for the lens "${entry.id}", and the commit has no such file.`,
      'Add the file, or correct "file:".',
      { file: manifestFile, line: entry.line, column: entry.column },
    );
  }
  const file = readLens(bytes, entry.file);
  const { findings, ignored } = applyExceptions(checkLens(file), {
    checks: manifest.checks,
    ignore: manifest.ignore,
    lens: entry.id,
    today,
    manifestFile,
  });
  return { entry, findings, ignored, passes: passes(findings, failOn), content: contentOf(file.value) };
}

function contentOf(value: JsonValue | undefined): LensContent | undefined {
  if (value === undefined) return undefined;
  return { value, digest: lensDigest(value), name: lensName(value) ?? '' };
}

function passes(findings: readonly Finding[], failOn: FailOn): boolean {
  const blocking: Readonly<Record<FailOn, readonly Severity[]>> = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
  };
  return !findings.some((finding) => finding.basis === 'refused' || blocking[failOn].includes(finding.severity));
}

import type { Snapshot } from '../ports/code-host.js';
import { UserError } from '../ports/errors.js';
import { changeRules } from '../diff/change-rules.js';
import { checkRules } from '../lens/check-rules.js';
import type { Manifest } from '../manifest/manifest.js';
import { readManifest, type ManifestProblem } from '../manifest/read-manifest.js';
import type { Failure, Notice } from '../report/run-report.js';

/** Where a manifest is looked for, in this order. */
export const manifestPaths = ['lenses.yml', 'lenses.yaml', '.github/lenses.yml', '.github/lenses.yaml'];

/** A manifest and the commit whose lenses it declares. */
export interface Project {
  readonly snapshot: Snapshot;
  readonly manifestFile: string;
  readonly manifest: Manifest;
}

export type ProjectReading =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'invalid'; readonly failure: Failure; readonly notices: readonly Notice[] };

const catalogue = {
  changeKinds: new Map(changeRules.map((rule) => [rule.kind as string, rule.level])),
  checks: new Map(checkRules.map((rule) => [rule.id as string, rule.basis])),
};

/** Reads the manifest of a commit. Throws `UserError` of reason `manifest-invalid` where there is none. */
export async function readProject(snapshot: Snapshot, path: string | undefined): Promise<ProjectReading> {
  const found = await findManifest(snapshot, path);
  if (found === undefined) throw noManifest(path);
  const { manifest, problems } = readManifest(found.bytes, found.file, catalogue);
  const [first] = problems;
  if (manifest !== undefined && first === undefined) {
    return { kind: 'project', project: { snapshot, manifestFile: found.file, manifest } };
  }
  return { kind: 'invalid', failure: failureOf(first, found.file), notices: problems.map(noticeOf) };
}

/** The old side of a comparison: a manifest that is missing or broken there only means that nothing is known of it. */
export async function readOldProject(snapshot: Snapshot, path: string | undefined): Promise<Project | undefined> {
  const found = await findManifest(snapshot, path);
  if (found === undefined) return undefined;
  const { manifest } = readManifest(found.bytes, found.file, catalogue);
  return manifest === undefined ? undefined : { snapshot, manifestFile: found.file, manifest };
}

async function findManifest(
  snapshot: Snapshot,
  path: string | undefined,
): Promise<{ file: string; bytes: Uint8Array } | undefined> {
  for (const file of path === undefined ? manifestPaths : [path]) {
    const bytes = await snapshot.read(file);
    if (bytes !== undefined) return { file, bytes };
  }
  return undefined;
}

function noManifest(path: string | undefined): UserError {
  return path === undefined
    ? new UserError(
        'manifest-invalid',
        `The repository has no manifest: none of ${manifestPaths.join(', ')} exists.`,
        'Add a lenses.yml that names your lens files, or name the manifest with the input "manifest".',
      )
    : new UserError('manifest-invalid', `The manifest "${path}" does not exist.`, 'Correct the input "manifest".');
}

function failureOf(problem: ManifestProblem | undefined, file: string): Failure {
  if (problem === undefined) return { reason: 'manifest-invalid', message: `${file} cannot be read.` };
  return {
    reason: problem.reason,
    message: `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`,
    remedy: problem.hint,
  };
}

function noticeOf(problem: ManifestProblem): Notice {
  return {
    level: 'error',
    text: `${problem.message} ${problem.hint}`,
    file: problem.file,
    line: problem.line,
    column: problem.column,
  };
}

import * as v from 'valibot';
import { buildManifest } from './build-manifest.js';
import { checkLenses } from './check-lenses.js';
import { checkOverrides, type Catalogue } from './check-overrides.js';
import { checkShares } from './check-shares.js';
import { describeIssue } from './describe-issue.js';
import { findOverlooked } from './find-overlooked.js';
import { readDocument } from './manifest-document.js';
import { formatPath, type ManifestProblem, type Path } from './manifest-problem.js';
import { manifestSchema } from './manifest-schema.js';
import type { Manifest } from './manifest.js';

export type { ManifestProblem } from './manifest-problem.js';
export type { Catalogue } from './check-overrides.js';

export interface ManifestReading {
  /** Undefined if and only if there are problems. */
  readonly manifest: Manifest | undefined;
  /** All of them, in the order of the file. */
  readonly problems: readonly ManifestProblem[];
}

/**
 * Reads a manifest. `file` is its name in the problems; `catalogue` says which rules and checks exist, without it every
 * name is taken for known. Whatever is wrong with the file is data, never an exception.
 */
export function readManifest(bytes: Uint8Array, file: string, catalogue?: Catalogue): ManifestReading {
  const document = readDocument(bytes);
  const problems: ManifestProblem[] = document.problems.map((problem) => ({
    reason: 'manifest-invalid',
    file,
    path: '',
    ...problem,
  }));
  if (document.value === undefined) return { manifest: undefined, problems: inOrder(problems) };
  const result = v.safeParse(manifestSchema, document.value);
  const overlooked = findOverlooked(manifestSchema, document.value);
  const issues = (result.issues ?? []).flatMap((issue) => describeIssue(issue, document.source) ?? []);
  const complaints = [
    ...overlooked,
    // Inside a list that stands for a mapping nothing can be right.
    ...issues.filter((issue) => !overlooked.some((other) => other.at === 'value' && isWithin(issue.path, other.path))),
    ...checkLenses(document.value),
    ...checkShares(document.value),
    ...checkOverrides(document.value, catalogue),
  ];
  for (const { path, at, message, hint, reason } of complaints) {
    problems.push({
      reason: reason ?? 'manifest-invalid',
      file,
      ...document.place(path, at),
      path: formatPath(path),
      message,
      hint,
    });
  }
  if (!result.success || problems.length > 0) return { manifest: undefined, problems: inOrder(problems) };
  return { manifest: buildManifest(result.output, document.place), problems: [] };
}

function inOrder(problems: readonly ManifestProblem[]): ManifestProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, i) => path[i] === step);
}

import type { BaseIssue } from 'valibot';
import { describeValue } from './describe-value.js';
import { formNamed } from './forms.js';
import { formatPath, mismatch, type Complaint, type Path } from './manifest-problem.js';
import { suggest } from './suggest.js';
import { serviceRegions } from './service-regions.js';
import { parseTarget } from '../share/share-target.js';

/** An issue of valibot as a complaint; undefined for unknown keys, which `findOverlooked` reports in full. */
export function describeIssue(
  issue: BaseIssue<unknown>,
  source: (path: Path) => string | undefined,
): Complaint | undefined {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const form = formNamed(issue.message);
  const aboutKey = issue.path?.at(-1)?.origin === 'key';
  if (aboutKey && issue.expected === 'never') return undefined;
  if (aboutKey && issue.kind === 'schema' && issue.input === undefined) return missing(path);
  const given = aboutKey ? 'not' : describeValue(issue.input, source(path));
  const hint = hintFor(issue, source(path)) ?? form?.write ?? 'Correct the value.';
  const complaint = mismatch(
    path,
    aboutKey ? 'key' : 'value',
    form?.is ?? issue.expected ?? 'something else',
    given,
    hint,
  );
  const isForeignRegion = issue.message === 'region' && typeof issue.input === 'string';
  return isForeignRegion ? { ...complaint, reason: 'unsupported-region' } : complaint;
}

function missing(path: Path): Complaint {
  const key = String(path.at(-1));
  const around = path.length === 1 ? 'The manifest' : `"${formatPath(path.slice(0, -1))}"`;
  const example = formNamed(key)?.write;
  return {
    path: path.slice(0, -1),
    at: 'value',
    message: `${around} has no "${key}".`,
    hint: example === undefined ? `Add "${key}:".` : `Add "${key}:". ${example}`,
  };
}

function hintFor(issue: BaseIssue<unknown>, source: string | undefined): string | undefined {
  const { input, message } = issue;
  if (message === 'account' && typeof input === 'number') {
    return `Write "${source ?? String(input)}" in quotes: YAML reads digits as a number and drops leading zeros, which makes another account of it.`;
  }
  if (message === 'region' && typeof input === 'string') {
    const close = suggest(input, serviceRegions);
    return `${close === undefined ? '' : `Did you mean "${close}"? `}The Well-Architected Tool has endpoints in ${serviceRegions.join(', ')}.`;
  }
  const target = typeof input === 'string' ? parseTarget(input) : undefined;
  const wrongKey = target !== undefined && ['account', 'user', 'organization', 'unit'].includes(message);
  return wrongKey ? `Write ${target.kind}: "${target.wire}"; "${message}" is another kind of target.` : undefined;
}

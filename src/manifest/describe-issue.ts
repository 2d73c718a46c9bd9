import type { BaseIssue } from 'valibot';
import { formNamed } from './forms.js';
import { formatPath, type Complaint, type Path } from './manifest-problem.js';
import { suggest } from './suggest.js';
import { serviceRegions } from './service-regions.js';
import { parseTarget } from '../share/share-target.js';

/** An issue of valibot as a complaint; undefined for unknown keys, which `findUnknownKeys` reports in full. */
export function describeIssue(
  issue: BaseIssue<unknown>,
  source: (path: Path) => string | undefined,
): Complaint | undefined {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const form = formNamed(issue.message);
  const aboutKey = issue.path?.at(-1)?.origin === 'key';
  if (aboutKey && issue.expected === 'never') return undefined;
  if (aboutKey && issue.kind === 'schema' && issue.input === undefined) return missing(path);
  const name = path.length === 0 ? 'The manifest' : `"${formatPath(path)}"`;
  const given = aboutKey ? 'it is not' : `it is ${describeValue(issue.input, source(path))}`;
  const message = `${name} must be ${form?.is ?? issue.expected ?? 'something else'}, but ${given}.`;
  return {
    path,
    at: aboutKey ? 'key' : 'value',
    message,
    hint: hintFor(issue, source(path)) ?? form?.write ?? 'Correct the value.',
    ...(issue.message === 'region' && typeof issue.input === 'string' ? { reason: 'unsupported-region' } : {}),
  };
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

/** A value of the manifest in words, short enough for a message. */
export function describeValue(value: unknown, source?: string): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
    case 'number':
    case 'bigint':
      return `the number ${source ?? String(value)}`;
    case 'boolean':
      return String(value);
    default:
      return 'a mapping';
  }
}

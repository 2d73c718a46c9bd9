import type * as v from 'valibot';
import { describeValue } from './describe-value.js';
import { formNamed } from './forms.js';
import { suggest } from './suggest.js';
import { formatPath, mismatch, type Complaint, type Path } from './manifest-problem.js';

type Schema = v.GenericSchema;

/**
 * What valibot overlooks: a strict object stops at its first unknown key, a record skips three names that belong to every
 * JavaScript object, and both take a list for a mapping.
 */
export function findOverlooked(schema: Schema, value: unknown, path: Path = []): Complaint[] {
  const inner = unwrap(schema);
  if (Array.isArray(value)) {
    const item = partOf(inner, 'item');
    if (item !== undefined) return value.flatMap((element, i) => findOverlooked(item, element, [...path, i]));
    return inner.type === 'strict_object' || inner.type === 'record' ? [misplacedList(inner, value, path)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = 'entries' in inner ? (inner.entries as Readonly<Record<string, Schema>>) : undefined;
  const member = partOf(inner, 'value');
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const childPath = [...path, key];
    if (member !== undefined) {
      return skippedByRecords.has(key) ? [reserved(childPath, key)] : findOverlooked(member, child, childPath);
    }
    if (entries === undefined) return [];
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return known === undefined
      ? [unknown(childPath, key, Object.keys(entries))]
      : findOverlooked(known, child, childPath);
  });
}

const skippedByRecords: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

function unwrap(schema: Schema): Schema {
  if ('wrapped' in schema) return unwrap(schema.wrapped as Schema);
  return schema;
}

function partOf(schema: Schema, part: 'item' | 'value'): Schema | undefined {
  const kind = part === 'item' ? 'array' : 'record';
  return schema.type === kind && part in schema
    ? ((schema as unknown as Record<string, unknown>)[part] as Schema)
    : undefined;
}

function misplacedList(schema: Schema, value: readonly unknown[], path: Path): Complaint {
  const form = 'message' in schema && typeof schema.message === 'string' ? formNamed(schema.message) : undefined;
  return mismatch(path, 'value', form?.is ?? 'a mapping', describeValue(value), form?.write ?? 'Write a mapping.');
}

function reserved(path: Path, key: string): Complaint {
  return {
    path,
    at: 'key',
    message: `"${formatPath(path)}" cannot be used: "${key}" is a reserved name.`,
    hint: 'Choose another name.',
  };
}

function unknown(path: Path, key: string, known: readonly string[]): Complaint {
  const message = `"${formatPath(path)}" is not a key of the manifest.`;
  if (key === '<<')
    return { path, at: 'key', message, hint: 'Merge keys are not part of YAML 1.2; write the values out.' };
  const close = suggest(key, known);
  const hint = close === undefined ? `Remove it, or use one of ${known.join(', ')}.` : `Did you mean "${close}"?`;
  return { path, at: 'key', message, hint };
}

import type * as v from 'valibot';
import { suggest } from './suggest.js';
import { formatPath, type Complaint, type Path } from './manifest-problem.js';

type Schema = v.GenericSchema;

/**
 * Every key that the schema does not know, in all mappings. A strict object of valibot stops at its first one, and
 * its records skip three names that belong to every JavaScript object.
 */
export function findUnknownKeys(schema: Schema, value: unknown, path: Path = []): Complaint[] {
  const inner = unwrap(schema);
  if (Array.isArray(value)) {
    const item = partOf(inner, 'item');
    return item === undefined ? [] : value.flatMap((element, i) => findUnknownKeys(item, element, [...path, i]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = 'entries' in inner ? (inner.entries as Readonly<Record<string, Schema>>) : undefined;
  const member = partOf(inner, 'value');
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const childPath = [...path, key];
    if (member !== undefined) {
      return skippedByRecords.has(key) ? [reserved(childPath, key)] : findUnknownKeys(member, child, childPath);
    }
    if (entries === undefined) return [];
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return known === undefined
      ? [unknown(childPath, key, Object.keys(entries))]
      : findUnknownKeys(known, child, childPath);
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

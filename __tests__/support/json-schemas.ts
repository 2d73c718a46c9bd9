import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

export type SchemaName = 'check' | 'diff' | 'report' | 'summary';

const validators = new Map<SchemaName, ValidateFunction>();

/** A committed schema, as it is. */
export function committedSchema(name: SchemaName | 'manifest'): object {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object;
}

/**
 * What was printed, parsed, once it is known to be what its schema says and nothing besides: fields that the schema does
 * not know are refused too, although readers are told to let them pass. Throws an error that lists what is wrong.
 */
export function parseAs(name: SchemaName, json: string): unknown {
  const value: unknown = JSON.parse(json);
  const validate = validators.get(name) ?? new Ajv({ allErrors: true }).compile(closed(committedSchema(name)));
  validators.set(name, validate);
  if (validate(value)) return value;
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
  throw new Error(`Not what schemas/${name}.schema.json says:\n${problems.join('\n')}`);
}

function closed<T>(schema: T): T {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item: unknown) => closed(item)) as T;
  const inside = Object.entries(schema).map(([key, value]: [string, unknown]) => [key, closed(value)]);
  const rest = 'properties' in schema && !('additionalProperties' in schema) ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(inside), ...rest } as T;
}

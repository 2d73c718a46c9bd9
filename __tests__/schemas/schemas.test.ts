import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { addRules } from '../../src/manifest/manifest-json-schema.js';
import { manifestSchema } from '../../src/manifest/manifest-schema.js';
import { committedSchema, parseAs } from '../support/json-schemas.js';

// Plain JavaScript without types, so that it runs without a build.
const generator = ['..', '..', 'scripts', 'generate-schemas.js'].join('/');
const { manifestJsonSchema, printedSchemas } = (await import(generator)) as {
  manifestJsonSchema: (schema: unknown, rules: unknown) => object;
  printedSchemas: () => Readonly<Record<string, object>>;
};
const printed = ['check', 'diff', 'report', 'summary'] as const;

test('the committed schemas are those that the code generates', () => {
  // Out of date? Run "npm run generate".
  const generated: Readonly<Record<string, object>> = {
    manifest: manifestJsonSchema(manifestSchema, addRules),
    ...printedSchemas(),
  };
  const names = Object.keys(generated).map((name) => `${name}.schema.json`);
  expect(readdirSync('schemas').toSorted()).toEqual(names.toSorted());
  for (const name of ['manifest', ...printed] as const) {
    expect(committedSchema(name)).toEqual(JSON.parse(JSON.stringify(generated[name])));
  }
});

describe.each(['manifest', ...printed] as const)('the schema of %s', (name) => {
  test('is a JSON Schema', () => {
    expect(() =>
      new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(committedSchema(name)),
    ).not.toThrow();
  });

  test('has a title, and explains every key', () => {
    expect(committedSchema(name)).toMatchObject({ title: expect.stringMatching(/\w/) });
    expect(unexplained(committedSchema(name))).toEqual([]);
  });
});

describe('parseAs', () => {
  const summary = { schema: 1, outcome: 'clean', level: 'none', lenses: [] };

  test('returns what is as its schema says', () => {
    expect(parseAs('summary', JSON.stringify(summary))).toEqual(summary);
  });

  test.each<[string, object]>([
    ['an unknown field', { ...summary, extra: true }],
    ['a missing field', { ...summary, level: undefined }],
    ['another word', { ...summary, outcome: 'fine' }],
    ['a broken number', { ...summary, lenses: [{ errors: 0.5 }] }],
  ])('refuses %s', (_, value) => {
    expect(() => parseAs('summary', JSON.stringify(value))).toThrow('Not what schemas/summary.schema.json says');
  });
});

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Paths of properties that an editor would show without a word. A table of counts explains itself as a whole. */
function unexplained(root: Schema): string[] {
  const explains = ({ $ref, description }: Schema): boolean =>
    (description ?? root.definitions?.[$ref?.split('/').at(-1) ?? '']?.description ?? '').endsWith('.');
  const visit = (schema: unknown, path: string): string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties = {}, ...others } = schema as Schema;
    const entries = Object.entries(properties);
    const counts = explains(schema) && entries.every(([, { type }]) => type === 'integer');
    return [
      ...entries.flatMap(([key, property]) => [
        ...(counts || explains(property) ? [] : [`${path}/${key}`]),
        ...visit(property, `${path}/${key}`),
      ]),
      ...Object.entries(others).flatMap(([key, inner]) =>
        visit(inner, key === 'definitions' ? path : `${path}/${key}`),
      ),
    ];
  };
  return visit(root, '');
}

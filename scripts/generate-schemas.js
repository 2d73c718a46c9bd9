/**
 * Writes `schemas/`: the manifest's from the valibot schema that reads it, the others from the types of what the program
 * prints, whose comments become descriptions. Run after `npm run compile`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { createFormatter, createParser, createProgram, SchemaGenerator, StringType } from 'ts-json-schema-generator';
import ts from 'typescript';

/** What the program prints as JSON: the name of the schema, the type, and what it is. */
export const printed = [
  ['check', 'CheckJson', 'Output of lens-release check --format json'],
  ['diff', 'DiffJson', 'Output of lens-release diff --format json'],
  [
    'report',
    'ReportJson',
    'Output of lens-release plan, publish and shares --format json; file named by the output report-file',
  ],
  ['summary', 'SummaryJson', 'Output summary of the Action'],
];

/** The schemas of `printed`, by name. Takes seconds: the types of the whole report are resolved. */
export function printedSchemas() {
  const config = {
    path: 'src/report/**/*-json.ts',
    tsconfig: 'tsconfig.json',
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    topRef: false,
    skipTypeCheck: true,
    sortProps: false,
    // Fields may be added within schema 1, so a reader must not stumble over one that it does not know.
    additionalProperties: true,
  };
  const program = createProgram(config);
  const parser = createParser(program, config, (parsers) => parsers.addNodeParser(templateParser));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  return Object.fromEntries(
    printed.map(([name, type, title]) => {
      const { $schema, description, ...schema } = generator.createSchema(type);
      return [name, { $schema, title, description, ...withWholeNumbers(schema) }];
    }),
  );
}

/** The rule books are read for the names in them; their texts may be templates. */
const templateParser = {
  supportsNode: (node) => ts.isTemplateExpression(node),
  createType: () => new StringType(),
};

/** All numbers that are printed count something, but for those in values of lens files. */
function withWholeNumbers(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withWholeNumbers);
  if (schema.type === 'number' && schema.const === undefined) return { ...schema, type: 'integer', minimum: 0 };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'JsonValue' ? value : withWholeNumbers(value)]),
  );
}

/** For a manifest schema of valibot and what it cannot say. */
export function manifestJsonSchema(manifestSchema, addRules) {
  return { ...toJsonSchema(manifestSchema, { overrideSchema: addRules }), title: 'Lens Release manifest' };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { addRules } = await import('../build/manifest/manifest-json-schema.js');
  const { manifestSchema } = await import('../build/manifest/manifest-schema.js');
  const schemas = { manifest: manifestJsonSchema(manifestSchema, addRules), ...printedSchemas() };
  mkdirSync('schemas', { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
    writeFileSync(`schemas/${name}.schema.json`, text);
  }
}

// Writes the JSON Schema of the manifest from the schema the program itself uses. Run after `npm run compile`.
import { mkdir, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { addRules } from '../build/manifest/manifest-json-schema.js';
import { manifestSchema } from '../build/manifest/manifest-schema.js';

const file = new URL('../schemas/manifest.schema.json', import.meta.url);
const schema = { ...toJsonSchema(manifestSchema, { overrideSchema: addRules }), title: 'Lens Release manifest' };
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));

import { targetKinds } from '../share/share-target.js';
import { shareSchema } from './manifest-schema.js';

/** What the JSON Schema of the manifest says beyond what valibot's schema can be translated to. */
export interface AddedRules {
  readonly oneOf: { required: string[] }[];
}

/** For the option `overrideSchema` of `@valibot/to-json-schema`: a share names exactly one target. */
export function addRules<Json extends object>(context: {
  readonly valibotSchema: unknown;
  readonly jsonSchema: Json;
}): (Json & AddedRules) | undefined {
  if (context.valibotSchema !== shareSchema) return undefined;
  return { ...context.jsonSchema, oneOf: targetKinds.map((kind) => ({ required: [kind] })) };
}

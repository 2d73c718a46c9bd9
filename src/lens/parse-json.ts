import { countMembers, jsonExtent } from './json-extent.js';
import type { JsonNode } from './json-tree.js';
import type { JsonValue } from './json.js';
import { deepest, type ParsedJson } from './parsed-json.js';
import { plainJsonTree } from './plain-json-tree.js';
import { recoverJson } from './recover-json.js';

/** Many times what a lens of 500,000 characters has room for: its values have keys. */
const mostValues = 250_000;

/**
 * Reads strict JSON, and goes on behind errors where it can. Never throws.
 *
 * Nearly every file is plain JSON. Then the runtime's own parser vouches for it, and only what that hides has to be
 * found: keys that are there twice, and depths that would exhaust the stack of whoever walks through the value.
 */
export function parseJson(text: string): ParsedJson {
  return parsePlainJson(text) ?? recoverJson(text);
}

/** Undefined where the text is not strict JSON, or too deep or too much. */
export function parsePlainJson(text: string): ParsedJson | undefined {
  const extent = jsonExtent(text);
  if (extent.depth > deepest || extent.values > mostValues) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  let tree: JsonNode | undefined;
  return {
    value,
    tree: () => (tree ??= plainJsonTree(text)),
    mayRepeatKeys: countMembers(value) < extent.members,
    problems: [],
    givenUp: undefined,
  };
}

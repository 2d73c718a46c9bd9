import { diffLenses } from '../diff/diff-lenses.js';
import type { LensDiff } from '../diff/lens-diff.js';
import { canonicalLens } from '../lens/canonical.js';
import type { JsonValue } from '../lens/json.js';
import type { Manifest } from '../manifest/manifest.js';

/**
 * What a release would change. Both sides are taken in their canonical form, because an export has numbers that no file
 * has, and may lack keys that the service does not know.
 */
export function diffPublished(published: JsonValue, content: JsonValue, manifest: Manifest): LensDiff {
  return diffLenses(asKept(published), asKept(content), { rules: manifest.rules });
}

function asKept(value: JsonValue): JsonValue {
  return JSON.parse(canonicalLens(value)) as JsonValue;
}

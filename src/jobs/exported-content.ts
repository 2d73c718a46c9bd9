import type { JsonValue } from '../lens/json.js';
import { lensDigest } from '../lens/lens-digest.js';

export interface ExportedContent {
  readonly value: JsonValue;
  readonly digest: string;
}

/** The contents of two lenses before and after; each may have half a megabyte. */
const mostRemembered = 4;
const remembered = new Map<string, ExportedContent>();

/**
 * The content of an exported lens, by its text. Throws `SyntaxError` if that is not JSON. All Regions mostly hold the same
 * text, and each is read twice: what was met lately is not taken apart again.
 */
export function exportedContent(text: string): ExportedContent {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const value = JSON.parse(text) as JsonValue;
  const content = { value, digest: lensDigest(value) };
  const [oldest] = remembered.keys();
  if (remembered.size === mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(text, content);
  return content;
}

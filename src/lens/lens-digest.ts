import { createHash } from 'node:crypto';
import { canonicalLens } from './canonical.js';
import type { JsonValue } from './json.js';

/** `sha256:` and 64 hexadecimal digits of the canonical form in UTF-8. */
export function lensDigest(value: JsonValue): string {
  return `sha256:${createHash('sha256').update(canonicalLens(value), 'utf8').digest('hex')}`;
}

import { decodeText } from './decode-text.js';
import { isObject, type JsonValue } from './json.js';
import { readLens } from './read-lens.js';

/** A lens nests seven levels; what nests deeper is left to the reader that counts. */
const plainDepth = 64;

/**
 * The content of a lens file without places and findings, for whoever only compares: the same value that `readLens`
 * recovers, several times as fast where the file is plain JSON. Undefined where it holds no JSON object.
 */
export function readLensValue(bytes: Uint8Array): JsonValue | undefined {
  const { text, problem } = decodeText(bytes);
  if (problem === undefined && nestsAtMost(text, plainDepth)) {
    try {
      const value = JSON.parse(text) as JsonValue;
      return isObject(value) ? value : undefined;
    } catch {
      // Not strict JSON: as much as possible is recovered below.
    }
  }
  return readLens(bytes, '').value;
}

/** Counts brackets in texts too, so the answer may be no although it is yes; never the other way round. */
function nestsAtMost(text: string, most: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > most) return false;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) {
      depth -= 1;
    }
  }
  return true;
}

import { decodeText } from './decode-text.js';
import { isObject, type JsonValue } from './json.js';
import { limits } from './limits.js';
import { readLens } from './read-lens.js';

/** A lens nests seven levels; what nests deeper is left to the reader that counts. */
const plainDepth = 64;

/**
 * The content of a lens file without places and findings, for whoever only compares: the same value that `readLens`
 * recovers, several times as fast where the file is plain JSON. Undefined where it holds no JSON object.
 */
export function readLensValue(bytes: Uint8Array): JsonValue | undefined {
  const plausible = bytes.length <= limits.document;
  const { text, problem } = decodeText(plausible ? bytes : new Uint8Array());
  if (plausible && problem === undefined && nestsAtMost(text, plainDepth)) {
    try {
      const value = JSON.parse(text) as JsonValue;
      return isObject(value) ? value : undefined;
    } catch {
      // Not strict JSON: as much as possible is recovered below.
    }
  }
  return readLens(bytes, '').value;
}

/** Whether no value of a JSON text is deeper; of what is no JSON it says nothing, and that does not parse anyway. */
function nestsAtMost(text: string, most: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index + 1);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > most) return false;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
    }
  }
  return true;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

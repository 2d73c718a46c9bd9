const replacement = '\uFFFD';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const tolerant = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file's bytes as text. */
export interface DecodedText {
  /** Without a byte order mark. What is not valid is U+FFFD. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  /** Undefined for UTF-8. */
  readonly problem: EncodingProblem | undefined;
}

export type EncodingProblem =
  | { readonly kind: 'utf-16' }
  /** The first byte that is not UTF-8, and where it is in the text. */
  | { readonly kind: 'invalid-byte'; readonly byte: number; readonly offset: number };

/** Decodes UTF-8. UTF-16, recognised by its byte order mark or the zero bytes of its brackets, is decoded all the same. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text, byteOrderMark: false, problem: { kind: 'utf-16' } };
  }
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = byteOrderMark ? bytes.subarray(3) : bytes;
  try {
    return { text: strict.decode(content), byteOrderMark, problem: undefined };
  } catch {
    const text = tolerant.decode(content);
    return { text, byteOrderMark, problem: firstInvalid(content, text) };
  }
}

/** Every invalid sequence became U+FFFD; the first of those that stands not in the bytes as such is the one. */
function firstInvalid(bytes: Uint8Array, text: string): EncodingProblem {
  const encoder = new TextEncoder();
  let position = 0;
  let from = 0;
  for (;;) {
    const offset = text.indexOf(replacement, from);
    position += encoder.encode(text.slice(from, offset)).length;
    const genuine = bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
    if (!genuine || offset < 0)
      return { kind: 'invalid-byte', byte: bytes[position] ?? 0, offset: Math.max(0, offset) };
    position += 3;
    from = offset + 1;
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x7b && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x7b) return 'utf-16be';
  return undefined;
}

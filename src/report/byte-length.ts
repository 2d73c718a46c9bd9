const encoder = new TextEncoder();

/** Length in UTF-8, which is never less than any unit GitHub may count in. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

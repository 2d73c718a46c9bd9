const longest = 60;

/** Foreign text in quotation marks, cut to what a reader needs to find it. Not escaped for any output. */
export function quoted(text: string): string {
  const points = Array.from(text.slice(0, 4 * longest));
  const cut = points.length > longest || text.length > 4 * longest;
  return `"${cut ? `${points.slice(0, longest - 1).join('')}…` : text}"`;
}

/** The code point as Unicode writes it, for example `U+2014`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Characters that change what is read without being seen: soft hyphen, fillers, zero-width and bidirectional controls,
 * byte order mark, tags. U+202E and friends can make a review show something else than what is published
 * (https://trojansource.codes). The one exception is the selector that makes a symbol an emoji.
 */
const invisible = /(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** A terminal colour code as a whole, so that dropping its first character does not leave the rest behind. */
const escapeSequence = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;?]*[ -/]*[@-~]`, 'gu');

/** Marks above and below a letter can be heaped up until they cover the lines around it. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

/** Words of printable ASCII with single spaces, as most texts are: there is nothing to do. */
const plain = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * Foreign text as one line in which everything is visible: controls are dropped, white space is collapsed, and
 * invisible characters appear as their code point, for example `⟨U+202E⟩`.
 */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(escapeSequence, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?!\uFEFF)[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(heapedMarks, '$1')
    .replace(invisible, nameOf)
    .trim();
}

/** The text itself, or its first `length - 1` code points and an ellipsis. `length` is at least 1. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const points = Array.from(text);
  if (points.length <= length) return text;
  const kept = points.slice(0, length - 1).join('');
  return `${kept.trimEnd()}…`;
}

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

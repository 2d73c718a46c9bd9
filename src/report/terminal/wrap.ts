const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'gu');

/** Columns that a text takes on a terminal: colours take none, emoji and East Asian wide characters two. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001B') ? text.replace(colours, '') : text;
  if (/^[\x20-\x7E]*$/u.test(plain)) return plain.length;
  let width = 0;
  for (const character of plain) {
    if (/[\p{M}\uFE0F\u200B]/u.test(character)) continue;
    width += /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let [current, used] = ['', 0];
  for (const word of line.split(' ')) {
    const columns = widthOf(word);
    if (current === '') [current, used] = [word, columns];
    else if (used + 1 + columns <= width) [current, used] = [`${current} ${word}`, used + 1 + columns];
    else {
      lines.push(current);
      [current, used] = [word, columns];
    }
  }
  return [...lines, current];
}

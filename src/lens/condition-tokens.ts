/** A place in a text, in UTF-16 units; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `word` is a choice id or `default`, `unknown` a single `&` or `|`. */
export interface Token extends Span {
  readonly kind: '&&' | '||' | '!' | '(' | ')' | 'word' | 'unknown';
  readonly text: string;
}

/**
 * The tokens of a condition in their order; white space only separates them. Words are taken widely, so that a foreign
 * operator or character is named as a whole: `==`, `AND`, `ops-1`. Whether a word is the id of a choice is for the
 * caller to say.
 */
export function conditionTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfToken(text, start);
    if (!isSpace(text, start)) {
      const found = text.slice(start, end);
      tokens.push({ kind: kindOf(found), text: found, start, end });
    }
    start = end;
  }
  return tokens;
}

function endOfToken(text: string, start: number): number {
  const first = text[start] ?? '';
  if (isSpace(text, start) || '!()'.includes(first)) return start + 1;
  if ('&|'.includes(first)) return text[start + 1] === first ? start + 2 : start + 1;
  let end = start + 1;
  while (end < text.length && !isSpace(text, end) && !'!()&|'.includes(text[end] ?? '')) end += 1;
  return end;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > 0x20 && code < 0x80) return false;
  return code === 0x20 || /\s/u.test(text[index] ?? '');
}

function kindOf(found: string): Token['kind'] {
  switch (found) {
    case '&&':
    case '||':
    case '!':
    case '(':
    case ')':
      return found;
    case '&':
    case '|':
      return 'unknown';
    default:
      return 'word';
  }
}

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
 * Words are taken widely, so that a foreign operator or character is named as a whole: `==`, `AND`, `ops-1`. Whether a
 * word is the id of a choice is for the caller to say.
 */
const token = /(&&|\|\||[!()])|([&|])|([^\s!()&|]+)/gu;

/** The tokens of a condition in their order; white space only separates them. */
export function conditionTokens(text: string): Token[] {
  return [...text.matchAll(token)].map((match): Token => {
    const [found, operator, single] = match;
    const kind = operator === undefined ? (single === undefined ? 'word' : 'unknown') : (operator as Token['kind']);
    return { kind, text: found, start: match.index, end: match.index + found.length };
  });
}

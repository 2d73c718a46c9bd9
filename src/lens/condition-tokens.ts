/** A place in a text, in UTF-16 units; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The tokens that are no words. Single `&` and `|` mean nothing. */
export const operators: ReadonlySet<string> = new Set(['&&', '||', '!', '(', ')', '&', '|']);

const token = /&&|\|\||[!()&|]|[^\s!()&|]+/gu;

/**
 * The tokens of a condition in their order; white space only separates them. Words are taken widely, so that a foreign
 * operator or character is named as a whole: `==`, `AND`, `ops-1`. Whether a word is the id of a choice is for the
 * caller to say.
 */
export function conditionTokens(text: string): readonly string[] {
  return text.match(token) ?? [];
}

/** Where the tokens of a condition stand in it. */
export function tokenSpans(text: string, tokens: readonly string[]): Span[] {
  let end = 0;
  return tokens.map((found) => {
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { start, end };
  });
}

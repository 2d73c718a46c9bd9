import type { PhrasingContent } from 'mdast';
import { shortened, visibleText } from '../visible-text.js';
import { neutralise, neutraliseCode } from './neutralise.js';

/** A run of inline Markdown. Only this folder makes its parts, so nothing in it is unescaped. */
export type Phrase = readonly PhrasingContent[];

/** What a template may hold: a phrase, a number, or a string, which is untrusted like any other. */
export type PhrasePart = Phrase | string | number;

const proseLength = 300;
const codeLength = 120;

/** Foreign text as prose: at most `length` code points, one line, nothing in it is live or formatted. */
export function untrusted(text: string, length = proseLength): PhrasingContent[] {
  const value = neutralise(shortened(visibleText(text), length));
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Foreign text as code: ids, paths, rules. Empty text gives no span, since Markdown has no empty code. */
export function code(text: string, length = codeLength): PhrasingContent[] {
  const shown = shortened(visibleText(text), length);
  if (shown === '') return [];
  // In a table a backslash before a pipe cannot be told from an escaped pipe, so a pipe never stands in a span. Text
  // between tags is prose to GitHub's link finder.
  if (!shown.includes('|')) return [{ type: 'inlineCode', value: neutraliseCode(shown) }];
  return [
    { type: 'html', value: '<code>' },
    { type: 'text', value: neutralise(shown) },
    { type: 'html', value: '</code>' },
  ];
}

/** The literal parts are trusted plain text; every string put in is untrusted, phrases are taken as they are. */
export function phrase(literals: TemplateStringsArray, ...parts: readonly PhrasePart[]): PhrasingContent[] {
  return literals.flatMap((literal, index) => {
    const before: PhrasingContent[] = literal === '' ? [] : [{ type: 'text', value: literal }];
    const part = parts[index];
    return part === undefined ? before : [...before, ...asPhrase(part)];
  });
}

/** Bold. */
export function strong(...parts: readonly PhrasePart[]): PhrasingContent[] {
  const children = parts.flatMap(asPhrase);
  return children.length === 0 ? [] : [{ type: 'strong', children }];
}

/** Small print. */
export function small(...parts: readonly PhrasePart[]): PhrasingContent[] {
  return [{ type: 'html', value: '<sub>' }, ...parts.flatMap(asPhrase), { type: 'html', value: '</sub>' }];
}

/** A new line inside a cell or a list item. */
export function lineBreak(): PhrasingContent[] {
  return [{ type: 'html', value: '<br>' }];
}

/**
 * A link to an address made by this program, never by lens text. Without an address, or with one that is not
 * `http(s)`, only the text.
 */
export function link(url: string | undefined, ...parts: readonly PhrasePart[]): PhrasingContent[] {
  const children = parts.flatMap(asPhrase);
  if (url === undefined || !/^https?:\/\/[^\s<>"\\`|@]+$/u.test(url)) return children;
  return [{ type: 'link', url, children }];
}

/** Phrases with something between them; empty ones are left out. */
export function joined(phrases: readonly Phrase[], separator: string): PhrasingContent[] {
  return phrases
    .filter((item) => item.length > 0)
    .flatMap((item, index) => (index === 0 ? item : [{ type: 'text', value: separator }, ...item]));
}

function asPhrase(part: PhrasePart): PhrasingContent[] {
  if (typeof part === 'number') return [{ type: 'text', value: String(part) }];
  return typeof part === 'string' ? untrusted(part) : [...part];
}

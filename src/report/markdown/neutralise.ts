const gap = '\u200B';

/**
 * What GitHub turns into something live after Markdown is parsed, so that no Markdown escape stops it: mentions,
 * e-mail addresses, issue references, commit hashes, URLs and emoji codes. Each row keeps its match but for a zero
 * width space that breaks it.
 */
const live: readonly (readonly [RegExp, string | ((match: string) => string)])[] = [
  [/@/gu, `@${gap}`],
  [/#(?=\d)/gu, `#${gap}`],
  [/\bGH(SA)?(?=-)/giu, `$&${gap}`],
  // Not account numbers, which people copy: twelve digits are too few to be a commit by accident.
  [/\b(?!\d{12}\b)[0-9a-f]{7,}\b/giu, (hash) => hash.replace(/.{6}(?=.)/gu, `$&${gap}`)],
  [/(\w):(?=\/\/)/gu, `$1:${gap}`],
  [/\b(www)(?=\.)/giu, `$1${gap}`],
  [/\b(mailto|xmpp):/giu, `$1:${gap}`],
  // Also at the end, where a colon of ours may follow.
  [/:(?=[\w+-]+(?::|$))/gu, `:${gap}`],
];

/** What every match of a row has; most texts have none of it. */
const suspicious = /[@#:]|GH|www|[0-9a-f]{7}/iu;

/** Breaks everything in prose that GitHub would make live. Takes text that went through `visibleText`. */
export function neutralise(text: string): string {
  if (!suspicious.test(text)) return text;
  let result = text;
  for (const [pattern, broken] of live) {
    result = typeof broken === 'string' ? result.replace(pattern, broken) : result.replace(pattern, broken);
  }
  return result;
}

/**
 * The same for code spans. GitHub leaves them alone, but answers by e-mail are parsed anew from plain text
 * (https://github.com/github/markup/issues/1168), so mentions and references stay broken; all else can be copied.
 */
export function neutraliseCode(text: string): string {
  return text.replace(/@/gu, `@${gap}`).replace(/#(?=\d)/gu, `#${gap}`);
}

import type { KnownText } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { codePointName, quoted } from './quoted.js';

/** Checks length and characters of texts. */
export function checkTexts(findings: FindingList, texts: readonly KnownText[]): void {
  for (const text of texts) {
    checkLength(findings, text);
    if (text.field.restricted === true) checkCharacters(findings, text);
  }
}

/** What the text is, for a sentence: "choice title". */
export function nameOf({ format, key }: KnownText): string {
  return `${format.noun} ${key}`;
}

function checkLength(findings: FindingList, text: KnownText): void {
  const { value, field } = text;
  if (field.limit === undefined || value.length <= field.limit.characters) return;
  const { characters, check } = field.limit;
  const length = Array.from(value).length;
  if (length <= characters) return;
  const message = `The ${nameOf(text)} ${quoted(value)} has ${length} characters; the limit is ${characters}.`;
  findings.add(check, text, message, `Shorten it by ${length - characters}.`);
}

const taken = /^[A-Za-z0-9\t-\r _.,:/()@!&#+'?’-]*$/u;
/** With the marks and joiners that belong to it, so that an emoji is one character. */
const forbidden = /[^A-Za-z0-9_.,:/()@!&#+'?’\-\p{L}\p{M}\p{N}\p{White_Space}][\p{M}\u200D]*/gu;
const foreign = /[^\P{L}A-Za-z]|\p{M}|[^\P{N}0-9]|[^\P{White_Space}\t-\r ]/gu;

function checkCharacters(findings: FindingList, text: KnownText): void {
  const { value } = text;
  if (taken.test(value)) return;
  const seen = new Set<string>();
  for (const { 0: character, index } of value.matchAll(forbidden)) {
    if (seen.has(character)) continue;
    seen.add(character);
    const message = `The ${nameOf(text)} ${quoted(value)} holds ${describe(character)}, which AWS refuses there.`;
    findings.add('forbidden-character', text.at(index), message, replacementFor(character));
  }
  const letters = [...value.replace(forbidden, (match) => ' '.repeat(match.length)).matchAll(foreign)];
  const [first] = letters;
  if (first === undefined) return;
  const more = letters.length === 1 ? '' : ` and ${letters.length - 1} more such`;
  const message = `The ${nameOf(text)} ${quoted(value)} holds ${describe(first[0])}${more}, which AWS may refuse there.`;
  findings.add('non-ascii-letter', text.at(first.index), message, 'Write it with the letters A to Z.');
}

function describe(character: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `${quoted(character)} (${codePointName(character)})`
    : `the character ${codePointName(character)}`;
}

/** What authors mean by a character that cannot stand there. */
function replacementFor(character: string): string {
  const instead = replacements.get(character);
  return instead === undefined ? 'Remove it, or put it into words.' : `Write ${instead} instead.`;
}

const replacements: ReadonlyMap<string, string> = new Map([
  [';', 'a comma or a period'],
  ['%', '"percent"'],
  ['<', '"less than"'],
  ['>', '"more than"'],
  ['=', '"equals"'],
  ['|', '"or"'],
  ['~', '"about"'],
  ['"', "'"],
  ['“', "'"],
  ['”', "'"],
  ['‘', "'"],
  ['[', '('],
  [']', ')'],
  ['{', '('],
  ['}', ')'],
  ['–', 'a hyphen'],
  ['—', 'a hyphen'],
  ['…', '...'],
]);

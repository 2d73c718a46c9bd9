import { nameOf } from './check-texts.js';
import { checkRules } from './check-rules.js';
import type { KnownText } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { limits } from './limits.js';
import { offsetInText } from './offset-in-text.js';
import { codePointName, quoted } from './quoted.js';

const wordingRules = checkRules.flatMap(({ id, wording }) =>
  wording === undefined ? [] : [{ check: id, ...wording }],
);

/** Most texts have none of these in them. */
const suspicious = new RegExp(wordingRules.map(({ sign }) => sign.source).join('|'), 'u');

const outsideText =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|(?![\t\n\r])\p{Cc}/u;
/** Much more than any text may have; what follows is not read. */
const mostRead = 10_000;

/** Checks what texts say to those who read them. */
export function checkWording(findings: FindingList, fileText: string, texts: readonly KnownText[]): void {
  for (const text of texts) {
    checkReturnedLength(findings, text);
    checkSurrogates(findings, fileText, text);
    if (text.key === 'url' || isRead(text)) checkEdges(findings, text);
    if (!isRead(text)) continue;
    const at = (index: number) => ({ offset: offsetInText(fileText, text.node, index), pointer: text.pointer });
    const read = text.value.slice(0, mostRead);
    for (const { check, pattern, except, hint } of suspicious.test(read) ? wordingRules : []) {
      const match = firstMatch(read, pattern, except);
      if (match === undefined) continue;
      findings.add(
        check,
        at(match.index),
        `The ${nameOf(text)} ${quoted(text.value)} holds ${quoted(match[0])}.`,
        hint,
      );
    }
    const invisible = text.field.restricted === true ? null : outsideText.exec(read);
    if (invisible === null) continue;
    const message = `The ${nameOf(text)} ${quoted(text.value)} holds the invisible character ${codePointName(invisible[0])}.`;
    findings.add('invisible-character', at(invisible.index), message, 'Remove it.');
  }
}

/** Whether people read the text; ids, types and conditions are for machines. */
export function isRead({ field, key }: KnownText): boolean {
  return field.restricted === true || key === 'displayText';
}

function firstMatch(text: string, pattern: RegExp, except: RegExp | undefined): RegExpExecArray | undefined {
  if (except === undefined) return pattern.exec(text) ?? undefined;
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) if (!except.test(match[0])) return match;
  return undefined;
}

function checkSurrogates(findings: FindingList, fileText: string, { value, node, pointer }: KnownText): void {
  const half = /\p{Surrogate}/u.exec(value);
  if (half === null) return;
  const name = `\\u${half[0].charCodeAt(0).toString(16)}`;
  const message = `A text holds ${name}, which is half of a character.`;
  findings.add(
    'lone-surrogate',
    { offset: offsetInText(fileText, node, half.index), pointer },
    message,
    'Write the whole character.',
  );
}

function checkEdges(findings: FindingList, text: KnownText): void {
  const { value, node, pointer } = text;
  if (value.trim() === value || value.trim() === '') return;
  const message = `The ${nameOf(text)} ${quoted(value)} has white space at its edge.`;
  findings.add('edge-whitespace', { offset: node.start, pointer }, message, 'Remove it; "check --fix" does.');
}

function checkReturnedLength(findings: FindingList, { format, key, value, node, pointer }: KnownText): void {
  if (format.noun !== 'lens' || key !== 'description' || value.length <= limits.returnedDescription) return;
  const length = Array.from(value).length;
  if (length <= limits.returnedDescription || length > limits.description) return;
  const message = `The lens description has ${length} characters; the API describes it with ${limits.returnedDescription}.`;
  const hint = `Shorten it by ${length - limits.returnedDescription} to be safe.`;
  findings.add('description-over-1024', { offset: node.start, pointer }, message, hint);
}

import { nameOf } from './check-texts.js';
import { checkRules } from './check-rules.js';
import type { KnownText } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import type { TextField } from './lens-format.js';
import { limits } from './limits.js';
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
export function checkWording(findings: FindingList, texts: readonly KnownText[]): void {
  for (const text of texts) {
    checkReturnedLength(findings, text);
    checkSurrogates(findings, text);
    const read = isRead(text.key, text.field);
    if (text.key === 'url' || read) checkEdges(findings, text);
    if (!read) continue;
    const beginning = text.value.slice(0, mostRead);
    for (const { check, sign, pattern, except, hint } of suspicious.test(beginning) ? wordingRules : []) {
      const match = sign.test(beginning) ? firstMatch(beginning, pattern, except) : undefined;
      if (match === undefined) continue;
      findings.add(
        check,
        text.at(match.index),
        `The ${nameOf(text)} ${quoted(text.value)} holds ${quoted(match[0])}.`,
        hint,
      );
    }
    const invisible = text.field.restricted === true ? null : outsideText.exec(beginning);
    if (invisible === null) continue;
    const message = `The ${nameOf(text)} ${quoted(text.value)} holds the invisible character ${codePointName(invisible[0])}.`;
    findings.add('invisible-character', text.at(invisible.index), message, 'Remove it.');
  }
}

/** Whether people read the text; ids, types and conditions are for machines. */
export function isRead(key: string, field: TextField): boolean {
  return field.restricted === true || key === 'displayText';
}

const half = /\p{Surrogate}/u;
const ordinary = /^[\w.,:/()@!&#+'?-](?:[\w.,:/()@!&#+'?\- ]*[\w.,:/()@!&#+'?-])?$/u;

/** Whether `checkTexts` or `checkWording` may find something. Most texts are ruled out here, in no time. */
export function mayBeWrong(value: string, key: string, field: TextField): boolean {
  if (key !== 'url' && !isRead(key, field)) return !value.isWellFormed();
  const most = Math.min(field.limit?.characters ?? Infinity, limits.returnedDescription);
  return value.length > most || !ordinary.test(value) || suspicious.test(value);
}

function firstMatch(text: string, pattern: RegExp, except: RegExp | undefined): RegExpExecArray | undefined {
  if (except === undefined) return pattern.exec(text) ?? undefined;
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) if (!except.test(match[0])) return match;
  return undefined;
}

function checkSurrogates(findings: FindingList, text: KnownText): void {
  const found = half.exec(text.value);
  if (found === null) return;
  const name = `\\u${found[0].charCodeAt(0).toString(16)}`;
  const message = `A text holds ${name}, which is half of a character.`;
  findings.add('lone-surrogate', text.at(found.index), message, 'Write the whole character.');
}

function checkEdges(findings: FindingList, text: KnownText): void {
  const { value } = text;
  if (value.trim() === value || value.trim() === '') return;
  const message = `The ${nameOf(text)} ${quoted(value)} has white space at its edge.`;
  findings.add('edge-whitespace', text, message, 'Remove it; "check --fix" does.');
}

function checkReturnedLength(findings: FindingList, text: KnownText): void {
  const { format, key, value } = text;
  if (format.noun !== 'lens' || key !== 'description' || value.length <= limits.returnedDescription) return;
  const length = Array.from(value).length;
  if (length <= limits.returnedDescription || length > limits.description) return;
  const message = `The lens description has ${length} characters; the API describes it with ${limits.returnedDescription}.`;
  const hint = `Shorten it by ${length - limits.returnedDescription} to be safe.`;
  findings.add('description-over-1024', text, message, hint);
}

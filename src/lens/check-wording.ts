import { nameOf } from './check-texts.js';
import type { CheckId } from './check-rules.js';
import type { KnownText } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { limits } from './limits.js';
import { offsetInText } from './offset-in-text.js';
import { codePointName, quoted } from './quoted.js';

interface WordingRule {
  readonly check: CheckId;
  /** Must take linear time on any text: repetitions are bounded. */
  readonly pattern: RegExp;
  readonly hint: string;
  /** Matches that are no flaw. */
  readonly except?: RegExp;
}

/** Accounts that AWS uses in its own examples, and numbers nobody has. */
const exampleAccounts = /123456789012|111122223333|444455556666|777788889999|210987654321|(\d)\1{11}|012345678901/u;

const wordingRules: readonly WordingRule[] = [
  {
    check: 'html-in-text',
    pattern:
      /<\/?(?:a|b|i|u|p|br|hr|ul|ol|li|em|strong|code|pre|div|span|h[1-6]|table|tr|td|th|img|sub|sup|font)(?:\s[^<>]{0,500})?\/?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|#\d{1,7}|#x[\da-f]{1,6});/iu,
    hint: 'Write plain text, and the character itself.',
  },
  {
    check: 'markdown-in-text',
    pattern: /\*\*[^*\s][^*]{0,200}\*\*|\[[^[\]]{1,200}\]\(https?:|```|^#{1,6}\s+\S|`[^`\n]{1,200}`/mu,
    hint: 'Write plain text; put links into url.',
  },
  {
    check: 'email-address',
    pattern: /[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b/iu,
    except: /@(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example|test|invalid)$/iu,
    hint: 'Remove it, or refer to a role.',
  },
  {
    check: 'resource-arn',
    pattern: /arn:aws[a-z-]{0,20}:[\w-]{1,40}:[\w-]{0,40}:\d{12}:[^\s"'<>]{1,200}/u,
    except: exampleAccounts,
    hint: 'Remove it, or use the example account 111122223333.',
  },
  {
    check: 'account-id',
    pattern: /(?<![\w.:/-])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w:/-])/u,
    except: exampleAccounts,
    hint: 'Remove it, or use the example account 111122223333.',
  },
  {
    check: 'placeholder-text',
    pattern:
      /\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|^\W{0,9}(?:[Rr]eplace (?:with|this)\b|(?:[Pp]laceholder|[Tt]ext|[Ii]nsert .{1,60}|[Yy]our .{1,60}) here\W{0,9}$|[Pp]laceholder\W{0,9}$|[Bb]est practice #\d|[Mm]y first question\W{0,9}$)|[[<](?:[Ii]nsert|[Yy]our|[Rr]eplace)\b[^\]>]{0,60}[\]>]/u,
    hint: 'Write what is meant.',
  },
];

/** What every match of a rule has in it; most texts have none of it. */
const suspicious = /[<&*`[#@]|\d{4}|TODO|TBD|FIXME|XXX|ipsum|eplace|here|laceholder|practice #|first question/u;

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

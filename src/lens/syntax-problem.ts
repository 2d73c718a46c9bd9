import type { SyntaxProblem } from './parsed-json.js';
import { codePointName, quoted } from './quoted.js';

/** A syntax error in words, at the place where it is to be corrected. */
export interface ExplainedProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Explains what the parser objects to, without the errors that only follow from another one. */
export function explainSyntax(text: string, problems: readonly SyntaxProblem[]): ExplainedProblem[] {
  return withoutConsequences(text, problems).map((problem) => explain(text, problem));
}

function withoutConsequences(text: string, problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const end = text.trimEnd().length;
  let previous: SyntaxProblem | undefined;
  let openText: SyntaxProblem | undefined;
  return problems.filter((problem) => {
    const kept =
      (previous === undefined || !followsFrom(text, end, previous, problem)) &&
      (openText === undefined || !isNear(text, end, openText, problem));
    previous = problem;
    if (problem.code === 'UnexpectedEndOfString') openText = problem;
    return kept;
  });
}

/** The parser reports a lost value or key once more where it goes on, and each open bracket at the end of the file. */
function followsFrom(text: string, end: number, cause: SyntaxProblem, problem: SyntaxProblem): boolean {
  if (cause.offset === problem.offset) return true;
  if (cause.code === 'PropertyNameExpected' && problem.code === 'ValueExpected') return true;
  const between = text.slice(cause.offset + cause.length, problem.offset);
  if (cause.code === 'InvalidSymbol' && between.trim() === '') return true;
  return problem.offset >= end && cause.offset >= end;
}

/** Behind a text that is not closed, text and JSON change places until the next line but one, or to the end. */
function isNear(text: string, end: number, cause: SyntaxProblem, problem: SyntaxProblem): boolean {
  const behind = cause.offset + cause.length;
  const lines = text.slice(behind, problem.offset).split(/\r\n|[\r\n]/u).length - 1;
  return lines <= 1 || behind >= end;
}

function explain(text: string, { code, offset, length }: SyntaxProblem): ExplainedProblem {
  const found = text.slice(offset, offset + Math.max(length, 1));
  if (text.trim() === '') return { offset: 0, message: 'The file is empty.', hint: 'Put a lens into it.' };
  const at = (place: number, message: string, hint: string): ExplainedProblem => ({ offset: place, message, hint });
  const comma = commaBefore(text, offset);
  switch (code) {
    case 'InvalidCommentToken':
      return at(offset, `JSON has no comments: ${quoted(found)}.`, 'Remove the comment.');
    case 'InvalidSymbol':
      return at(offset, `${shown(found)} is not JSON.`, symbolHint(found));
    case 'CommaExpected':
      if (/[}\]]/u.test(found)) {
        return at(
          offset,
          `${quoted(found)} does not close what is open here.`,
          'Close lists with ] and objects with }.',
        );
      }
      return at(offset, `A comma is missing before ${quoted(found)}.`, 'Put a comma between the two values.');
    case 'ColonExpected':
      return at(offset, `A colon is missing before ${quoted(found)}.`, 'Write "key": value.');
    case 'UnexpectedEndOfString':
      if (offset + length >= text.trimEnd().length) {
        return at(offset, 'The file ends inside a text.', 'Add what is missing at the end.');
      }
      return at(
        offset,
        `The text ${quoted(found)} is not closed on its line.`,
        'Close it with a quotation mark; write a line break inside a text as \\n.',
      );
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return at(offset, `${quoted(found)} is not a complete number.`, 'Complete the number, or write it as a text.');
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return explainText(offset, found);
    case 'EndOfFileExpected':
      return at(
        offset,
        `The lens has ended before ${quoted(found)}.`,
        'Remove what follows the last bracket, or the bracket that closes too early.',
      );
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return at(text.trimEnd().length, 'The file ends before it is complete.', 'Add what is missing at the end.');
    default:
      if (comma !== undefined && /[}\]]/u.test(found)) {
        return at(comma, 'There is a comma behind the last value.', 'Remove the comma.');
      }
      return code === 'PropertyNameExpected'
        ? at(offset, `A key is expected instead of ${quoted(found)}.`, 'Write keys in quotation marks: "key": value.')
        : at(offset, `A value is missing before ${quoted(found)}.`, 'Write the value, or remove its key and comma.');
  }
}

function commaBefore(text: string, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
  return before.endsWith(',') ? Math.max(0, offset - 1000) + before.length - 1 : undefined;
}

function shown(symbol: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(symbol) ? quoted(symbol) : `The character ${codePointName(symbol)}`;
}

function symbolHint(symbol: string): string {
  if (/^[-+]?(?:NaN|Infinity)$/u.test(symbol)) return 'JSON has no such number; write null or remove the key.';
  if (/^(?:true|false|null)$/iu.test(symbol)) return 'Write true, false and null in small letters.';
  if (/^[‘’“”`']/u.test(symbol)) return 'Use straight double quotation marks.';
  if (/^(?:None|undefined|nil)$/u.test(symbol)) return 'Write null.';
  return 'Write keys and texts in double quotation marks.';
}

/** The first character of a text token that JSON does not allow in it. */
function explainText(offset: number, token: string): ExplainedProblem {
  const flaw = /\\(?:u(?![\da-fA-F]{4})|[^"\\/bfnrtu])|\\["\\/bfnrtu]|(?![\u007f-\u009f])\p{Cc}/gu;
  for (const { 0: match, index } of token.matchAll(flaw)) {
    if (/^\\["\\/bfnrt]$/u.test(match)) continue;
    if (match === '\\u') {
      if (/^\\u[\da-fA-F]{4}/u.test(token.slice(index))) continue;
      return {
        offset: offset + index,
        message: `${quoted(token.slice(index, index + 6))} is not a character escape.`,
        hint: 'Write \\u and four hexadecimal digits.',
      };
    }
    if (match.startsWith('\\')) {
      return {
        offset: offset + index,
        message: `JSON does not know the escape ${quoted(match)}.`,
        hint: 'Write a backslash as \\\\.',
      };
    }
    return {
      offset: offset + index,
      message: `A text holds the control character ${codePointName(match)}.`,
      hint: `Write it as ${match === '\t' ? '\\t' : `\\u${codePointName(match).slice(2)}`}, or a space.`,
    };
  }
  return { offset, message: `The text ${quoted(token)} is not JSON.`, hint: 'Correct its escapes.' };
}

import { statementText, type IamStatement } from '../iam/iam-statement.js';

interface Remedy {
  readonly remedy?: string | undefined;
  readonly statement?: IamStatement | undefined;
}

/** What to do next, with the statement that a policy lacks; empty where nobody knows. Untrusted. */
export function remedyText({ remedy, statement }: Remedy): string {
  return [remedy, statement && statementText(statement)].filter(Boolean).join(' ');
}

/** The whole failure in plain text. Untrusted. */
export function failureSentences(failure: Remedy & { readonly message: string }): string {
  return [failure.message, remedyText(failure)].filter(Boolean).join(/[.!]$/.test(failure.message) ? ' ' : '. ');
}

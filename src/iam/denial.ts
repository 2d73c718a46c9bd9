import { smallestStatement, actionsWithoutResource, type IamStatement } from './iam-statement.js';

/** A request that IAM refused, as its message tells it. */
export interface Denial {
  readonly statement: IamStatement;
  /** What to do about it, in words; the statement belongs behind it. */
  readonly remedy: string;
}

/**
 * Wordings of https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html. The action may be another
 * than the operation: an import with tags needs `TagResource` too.
 */
const denied = /is not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: (\S+))?/;
const caller = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/;
const explicitDeny = /with an explicit deny(?: in (?:an? )?([a-z -]+?(?:policy|boundary)))?/i;
const otherPolicy =
  /because no ((?:service control|resource control|session|VPC endpoint) policy|permissions boundary) allows/i;

/** Whether a text is IAM's refusal, as opposed to a service that has reasons of its own. */
export function isIamRefusal(message: string): boolean {
  return denied.test(message);
}

/** What is missing, from the message where it says so, else from the operation that was called. */
export function readDenial(message: string, operation: string, region: string): Denial {
  const [, action = `${operation === 'GetCallerIdentity' ? 'sts' : 'wellarchitected'}:${operation}`, resource] =
    denied.exec(message) ?? [];
  const statement = smallestStatement({ action, region, lens: resource, account: caller.exec(message)?.[1] });
  const why = actionsWithoutResource.includes(action)
    ? ` (AWS cannot limit ${action.replace(/^.*:/, '')} to one lens, so this allows it for all of them in that Region)`
    : '';
  return { statement, remedy: `${whatToDo(message, action)}${why}:` };
}

function whatToDo(message: string, action: string): string {
  const deny = explicitDeny.exec(message);
  if (deny !== null) {
    const where = deny[1] === undefined ? 'a policy' : withArticle(deny[1]);
    return `An explicit deny in ${where} forbids "${action}", and no Allow can lift that. Ask who maintains it to let this through`;
  }
  const guardrail = otherPolicy.exec(message)?.[1];
  if (guardrail !== undefined) {
    return `"${action}" must be allowed by the ${guardrail} of the role that this job assumes, as well as by its own policy`;
  }
  return `Allow "${action}" in the policy of the role that this job assumes`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

import type { Operation } from './operations/operation.js';
import type { AccessKey } from './options.js';
import { accessDenied, ServiceError } from './service-error.js';

/** Who an access key stands for, with all that was left open filled in. */
export interface Principal {
  readonly account: string;
  readonly arn: string;
  readonly actions: readonly string[] | undefined;
}

export interface AccessRules {
  readonly keys: ReadonlyMap<string, AccessKey>;
  readonly others: 'accepted' | 'refused';
  readonly defaultAccount: string;
}

/** @throws ServiceError 403 for a key that nobody knows, where others are refused */
export function requirePrincipal(rules: AccessRules, accessKey: string): Principal {
  const known = rules.keys.get(accessKey);
  if (known === undefined && rules.others === 'refused') {
    throw new ServiceError(
      'UnrecognizedClientException',
      403,
      'The security token included in the request is invalid.',
    );
  }
  const account = known?.account ?? rules.defaultAccount;
  const arn = known?.principal ?? `arn:aws:sts::${account}:assumed-role/lens-role/session`;
  return { account, arn, actions: known?.actions };
}

/** @throws ServiceError `AccessDeniedException` worded as IAM words it */
export function checkPermission(
  principal: Principal,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): void {
  const resource = operation.resource === undefined ? '*' : String(input[operation.resource]);
  requireAction(principal, operation.name, resource);
  // ImportLens with tags needs the permission to tag as well (documented).
  if (operation.name === 'ImportLens' && input['Tags'] !== undefined) requireAction(principal, 'TagResource', '*');
}

function requireAction(principal: Principal, operation: string, resource: string): void {
  const action = `wellarchitected:${operation}`;
  if (principal.actions?.some((pattern) => covers(pattern, action)) ?? true) return;
  throw accessDenied(
    `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ` +
      `because no identity-based policy allows the ${action} action`,
  );
}

function covers(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}

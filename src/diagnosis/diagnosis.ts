import type { Policy, Role } from '../iam/role-policy.js';

/**
 * How something was found to be. Only a `problem` will fail a run; what is `unknown` cannot be told by reading, and
 * `failed` is a service that did not answer.
 */
export type State = 'ok' | 'note' | 'problem' | 'unknown' | 'failed';

/** One thing that was looked at. */
export interface Item {
  readonly state: State;
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** What a request of these credentials leads to; `failed`: the service did not answer the question. */
export type Access = 'works' | 'denied' | 'unknown' | 'failed';

/** One operation in one Region. */
export interface Permission {
  readonly operation: string;
  readonly access: Access;
  /** Why it is not known, or what the service said. */
  readonly why?: string | undefined;
}

export interface RegionDiagnosis {
  readonly region: string;
  readonly permissions: readonly Permission[];
  /** Lenses, quotas and sharing. */
  readonly items: readonly Item[];
}

export interface RoleDiagnosis {
  readonly role: Role;
  /** The worst of what it needs. */
  readonly access: Access;
  /** The operations that are so, and where; empty where all of it works. */
  readonly open: readonly { readonly operation: string; readonly regions: readonly string[] }[];
}

/** What will work here with these credentials. */
export interface Diagnosis {
  readonly repository: readonly Item[];
  readonly workflows: readonly Item[];
  readonly account: readonly Item[];
  readonly regions: readonly RegionDiagnosis[];
  readonly roles: readonly RoleDiagnosis[];
  /** Of the role that was asked for. */
  readonly policy: Policy | undefined;
}

/** Exit code: 3 where the service failed, 1 where something will not work, else 0. */
export function diagnosisExitCode({ repository, workflows, account, regions, roles }: Diagnosis): 0 | 1 | 3 {
  const items = [...repository, ...workflows, ...account, ...regions.flatMap((region) => region.items)];
  const silent = regions.some(({ permissions }) => permissions.some(({ access }) => access === 'failed'));
  if (silent || items.some(({ state }) => state === 'failed')) return 3;
  const wrong = items.some(({ state }) => state === 'problem') || roles.some(({ access }) => access === 'denied');
  return wrong ? 1 : 0;
}

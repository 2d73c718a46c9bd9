import { partitionOf, type Partition } from './partition.js';

export const targetKinds = ['account', 'user', 'organization', 'unit'] as const;
export type TargetKind = (typeof targetKinds)[number];

/**
 * Who a lens is shared with. `wire` is what the author wrote, or what the service echoed, and is what gets sent: whether
 * the service takes an id or an ARN of an organization is not documented.
 */
export type ShareTarget =
  | { readonly kind: 'account'; readonly account: string; readonly wire: string }
  | {
      readonly kind: 'user';
      readonly account: string;
      readonly path: string;
      readonly partition: Partition;
      readonly wire: string;
    }
  | OrganizationTarget<'organization'>
  | OrganizationTarget<'unit'>;

interface OrganizationTarget<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** Undefined for a bare id, which has none. */
  readonly partition: Partition | undefined;
  readonly wire: string;
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html and API_OrganizationalUnit.html */
const organizationId = 'o-[a-z0-9]{10,32}';
const unitId = 'ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}';
const organizationsArn = 'arn:aws(?:-cn|-us-gov)?:organizations::\\d{12}';

/** Forms of the four kinds, as a person may write them; anchored. */
export const targetForms: Readonly<Record<TargetKind, RegExp>> = {
  account: /^\d{12}$/,
  user: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/,
  organization: new RegExp(`^(?:${organizationsArn}:organization/)?${organizationId}$`),
  unit: new RegExp(`^(?:${organizationsArn}:ou/${organizationId}/)?${unitId}$`),
};

/** The target that a text stands for, id or ARN; undefined where it is none that can be declared. */
export function parseTarget(wire: string): ShareTarget | undefined {
  const kind = targetKinds.find((candidate) => targetForms[candidate].test(wire));
  const account = wire.split(':')[4] ?? '';
  switch (kind) {
    case 'account':
      return { kind, account: wire, wire };
    case 'user':
      return { kind, account, path: wire.slice(wire.indexOf('/') + 1), partition: partitionOf(wire) ?? 'aws', wire };
    case 'organization':
    case 'unit':
      return { kind, id: wire.slice(wire.lastIndexOf('/') + 1), partition: partitionOf(wire), wire };
    case undefined:
      return undefined;
  }
}

/** One key for one target, however it is written: `account:…`, `user:<account>/<path and name>`, `organization:o-…`, `unit:ou-…`. */
export function canonicalKey(target: ShareTarget): string {
  switch (target.kind) {
    case 'account':
      return `account:${target.account}`;
    case 'user':
      return `user:${target.account}/${target.path}`;
    case 'organization':
    case 'unit':
      return `${target.kind}:${target.id}`;
  }
}

/** The target in words, with what a reader must know about its reach. */
export function describeTarget(target: ShareTarget): string {
  switch (target.kind) {
    case 'account':
      return `account ${target.account}`;
    case 'user':
      return `user ${target.path} in account ${target.account}`;
    case 'organization':
      return `organization ${target.id} (every account in it)`;
    case 'unit':
      return `organizational unit ${target.id} (every account under it)`;
  }
}

import { regionPartition } from '../share/partition.js';
import { actionsWithoutResource } from './iam-statement.js';

/** Jobs that have a role of their own; the policies in `docs/iam` are named after them. */
export const roles = ['review', 'release', 'shares', 'drift', 'cleanup'] as const;
export type Role = (typeof roles)[number];

interface Grant {
  readonly sid: string;
  /** Operations of the Well-Architected Tool. */
  readonly operations: readonly string[];
}

const findLenses: Grant = { sid: 'FindLenses', operations: ['ListLenses'] };
const reading = ['ExportLens', 'GetLens', 'ListLensShares', 'ListTagsForResource'];

/** What each role calls, and nothing else. */
const grants: Readonly<Record<Role, readonly Grant[]>> = {
  review: [
    findLenses,
    { sid: 'ImportDrafts', operations: ['ImportLens'] },
    { sid: 'CompareAndRecord', operations: [...reading, 'TagResource'] },
  ],
  release: [
    findLenses,
    { sid: 'ImportTaggedContent', operations: ['ImportLens'] },
    { sid: 'PublishAndVerify', operations: ['CreateLensVersion', ...reading, 'TagResource'] },
  ],
  shares: [findLenses, { sid: 'ReconcileShares', operations: ['CreateLensShare', 'DeleteLensShare', ...reading] }],
  drift: [findLenses, { sid: 'ReadOnly', operations: reading }],
  cleanup: [findLenses, { sid: 'DeleteDraftsOfClosedPullRequests', operations: ['DeleteLens', 'ListTagsForResource'] }],
};

/** Where a role works. */
export interface PolicyScope {
  /** 12 digits. */
  readonly account: string;
  /** At least one. */
  readonly regions: readonly string[];
}

/** An identity-based policy as IAM reads it. */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly object[];
}

/** Operations that a role needs, each once. */
export function operationsOf(role: Role): string[] {
  return [...new Set(grants[role].flatMap(({ operations }) => operations))];
}

/** The smallest policy of a role. */
export function rolePolicy(role: Role, { account, regions }: PolicyScope): Policy {
  const partitions = [...new Set(regions.map(regionPartition))];
  const lenses = partitions.map((partition) => `arn:${partition}:wellarchitected:*:${account}:lens/*`);
  return {
    Version: '2012-10-17',
    Statement: grants[role].map(({ sid, operations }) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: operations.map(actionOf),
      Resource: isEverywhere(operations) ? '*' : lenses.length === 1 ? lenses[0] : lenses,
      Condition: { StringEquals: { 'aws:RequestedRegion': regions } },
    })),
  };
}

/** Statements are cut so that all of their actions know lenses, or none does. */
function isEverywhere(operations: readonly string[]): boolean {
  return operations.every((operation) => actionsWithoutResource.includes(actionOf(operation)));
}

function actionOf(operation: string): string {
  return `wellarchitected:${operation}`;
}

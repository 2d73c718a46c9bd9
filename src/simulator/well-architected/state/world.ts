import type { Unknowns } from '../unknowns.js';
import type { LensDocument } from '../document/lens-document.js';

/** All accounts and Regions of one simulated partition of AWS, and the clock they share. */
export interface World {
  readonly homes: Map<string, Home>;
  readonly organization: Organization;
  readonly unknowns: Unknowns;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Fresh identifier of 32 hexadecimal digits; the same sequence in every run, so that demos and reports repeat. */
  readonly freshId: (kind: string) => string;
}

export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  /** Member accounts. */
  readonly accounts: readonly string[];
  /** Whether lenses may be shared with the organization and its units. */
  sharing: 'ENABLED' | 'DISABLED';
  /** Whether the service-linked role is there, without which no share with the organization succeeds. */
  role: boolean;
}

/** What one account owns in one Region. */
export interface Home {
  readonly account: string;
  readonly region: string;
  readonly lenses: Lens[];
  readonly workloads: Workload[];
  readonly notifications: LensNotification[];
  readonly tokens: Map<string, RememberedResult>;
  discoveryIntegration: 'ENABLED' | 'DISABLED';
}

export interface Lens {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly createdAt: number;
  draft: Draft | undefined;
  /** An import that was announced as in progress and does not show yet. */
  incoming: IncomingDraft | undefined;
  /** Oldest first. */
  readonly versions: LensVersion[];
  readonly shares: LensShare[];
  readonly tags: Map<string, string>;
}

export interface Draft {
  /** The document as it was sent. */
  readonly text: string;
  readonly document: LensDocument;
  readonly updatedAt: number;
}

export interface IncomingDraft {
  readonly draft: Draft;
  readonly visibleAt: number;
}

export interface LensVersion {
  readonly name: string;
  readonly major: boolean;
  readonly text: string;
  readonly document: LensDocument;
  readonly publishedAt: number;
}

export const shareStatuses = [
  'ACCEPTED',
  'REJECTED',
  'PENDING',
  'REVOKED',
  'EXPIRED',
  'ASSOCIATING',
  'ASSOCIATED',
  'FAILED',
] as const;
export type ShareStatus = (typeof shareStatuses)[number];

export interface LensShare {
  readonly id: string;
  /** As sent by the owner. */
  readonly sharedWith: string;
  readonly createdAt: number;
  status: ShareStatus;
  statusMessage: string | undefined;
}

export interface Workload {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly reviews: LensReview[];
}

export interface LensReview {
  readonly lensArn: string;
  readonly lensName: string;
  version: string;
  /** Milestones saved by upgrades, oldest first. */
  readonly milestones: { readonly name: string; readonly version: string }[];
}

export interface LensNotification {
  readonly type: 'LENS_VERSION_UPGRADED' | 'LENS_VERSION_DEPRECATED';
  readonly workload: Workload;
  readonly lensArn: string;
  readonly currentVersion: string;
  readonly latestVersion: string;
}

export interface RememberedResult {
  readonly parameters: string;
  readonly output: unknown;
  readonly at: number;
}

/** The home of an account in a Region; made when it is first asked for. */
export function homeOf(world: World, account: string, region: string): Home {
  const key = `${account}/${region}`;
  const known = world.homes.get(key);
  if (known !== undefined) return known;
  const home: Home = {
    account,
    region,
    lenses: [],
    workloads: [],
    notifications: [],
    tokens: new Map(),
    discoveryIntegration: 'DISABLED',
  };
  world.homes.set(key, home);
  return home;
}

/** AWS partition of a Region, as the second part of its ARNs. */
export function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}

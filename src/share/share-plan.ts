import type { Level } from '../diff/level.js';
import type { ShareState } from './share-status.js';
import type { TargetKind } from './share-target.js';

/**
 * `keep` and `wait`: declared and live. `create`: invite, where there was nothing or a withdrawn record. `renew`: invite
 * again in place of a dead record. `remove`: live and not declared. `report`: a person has to look. `none`: a dead
 * record of a target that nobody declares.
 */
export type ShareAction = 'keep' | 'wait' | 'create' | 'renew' | 'remove' | 'report' | 'none';

/** What will be done about one target. */
export interface PlannedShare {
  /** Canonical key of the target; of a form that cannot be declared `other:` and the text. */
  readonly key: string;
  /** What the target is. */
  readonly kind: TargetKind | 'other';
  /** In words, with its reach; untrusted where `kind` is `user` or `other`. */
  readonly display: string;
  /** From the manifest; untrusted. */
  readonly note: string | undefined;
  /** Whether the manifest names it. */
  readonly declared: boolean;
  readonly state: ShareState;
  readonly action: ShareAction;
  /** Why, in one sentence; may hold the service's own words: untrusted. */
  readonly reason: string;
  /** Whether what is declared and what is live differ. */
  readonly drift: boolean;
  /** Whether the service says that a declared share failed, which turns a run red. */
  readonly failed: boolean;
  /** What is sent to create the share; undefined where nothing is created. */
  readonly create: string | undefined;
  /** Of the record the state was read from; undefined where there is none. */
  readonly shareId: string | undefined;
  /** Records to delete, before the creation if there is one. */
  readonly deletes: readonly string[];
  /** How many records of the target are live now; more than one where id and ARN were both used. */
  readonly liveRecords: number;
}

export interface ShareRefusal {
  /** One word of the closed list, as in the output `failure-reason`. */
  readonly reason: 'removal-limit' | 'quota' | 'manifest-invalid';
  /** The numbers and the key to change. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

/** How many targets there are of each action, and how many differ or failed. */
export type ShareCounts = Readonly<Record<ShareAction | 'drift' | 'failed', number>>;

/** What will be done about the shares of one lens in one Region. */
export interface SharePlan {
  /** Id in the manifest. */
  readonly lens: string;
  /** For example `eu-west-1`. */
  readonly region: string;
  /** Of the content that the plan goes with; absent where there is none. */
  readonly digest: string | undefined;
  readonly level: Level | undefined;
  /** By canonical key. */
  readonly rows: readonly PlannedShare[];
  /** Why the plan must not run; every reason, not just the first. */
  readonly refusals: readonly ShareRefusal[];
  readonly counts: ShareCounts;
  /** Live records now. */
  readonly live: number;
  /** All records now, dead ones included. */
  readonly records: number;
}

import type { ObservedShare } from '../share/plan-shares.js';

/** The Well-Architected Tool, Region by Region. */
export interface LensServices {
  /** Whether credentials can be found; the search takes at most two seconds. */
  hasCredentials(): Promise<boolean>;
  /** The account the credentials belong to, from `sts:GetCallerIdentity`. */
  account(): Promise<string>;
  /** Whether lenses can be shared inside the organization, as this account is told. */
  organizationSharing(region: string): Promise<'enabled' | 'disabled' | undefined>;
  in(region: string): LensService;
}

/**
 * The custom lenses of one account in one Region, in the words of this project. Listings are complete or fail. Every
 * method throws `ServiceError`. A method that writes makes one token per call and keeps it through its retries.
 */
export interface LensService {
  readonly region: string;
  /** The account's own custom lenses that have a published version. */
  listPublished(): Promise<readonly ListedLens[]>;
  /** The account's own custom lenses that have a draft. */
  listDrafts(): Promise<readonly ListedLens[]>;
  /** The name of the newest published version, where the listing did not say it. */
  currentVersion(arn: string): Promise<string | undefined>;
  hasVersion(arn: string, version: string): Promise<boolean>;
  /** The document of a published version, or undefined where the lens or the version does not exist. */
  exportVersion(arn: string, version: string): Promise<string | undefined>;
  /** Creates a lens (no `arn`) or replaces the draft of one. Tags are set only on creation. */
  importDraft(draft: DraftDocument): Promise<ImportedDraft>;
  /** Publishes whatever the draft holds at that moment: the service has no compare-and-set. */
  publishVersion(arn: string, version: string, major: boolean): Promise<void>;
  readTags(arn: string): Promise<Readonly<Record<string, string>>>;
  /** Adds or replaces these tags, keeps all others. */
  writeTags(arn: string, tags: Readonly<Record<string, string>>): Promise<void>;
  listShares(arn: string): Promise<readonly ObservedShare[]>;
  /**
   * @param mayLeave lets the request be made ready before it may be sent: it leaves when this says true, and throws
   *   (aborted) where it says false; never rejects
   */
  createShare(arn: string, sharedWith: string, mayLeave?: Promise<boolean>): Promise<void>;
  deleteShare(arn: string, shareId: string): Promise<void>;
  /** Deletes a lens that was never published, through `LensStatus=DRAFT`. */
  deleteDraft(arn: string): Promise<void>;
}

export interface ListedLens {
  readonly arn: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly updatedAt: Date | undefined;
}

export interface DraftDocument {
  readonly arn?: string | undefined;
  readonly json: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ImportedDraft {
  readonly arn: string;
  /** The service documents a status but usually sends none; absent means: look whether the draft shows. */
  readonly status: 'in-progress' | 'complete' | 'error' | undefined;
}

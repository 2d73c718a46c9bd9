/**
 * What no source tells about the service. Each question is a switch, so that a client can be tested against every answer.
 * Facts that are documented or observed have no switch.
 */
export interface Unknowns {
  /** What `ImportLens` says about completion. Observed: nothing. Documented: the others. `ERROR` makes no draft. */
  readonly importStatus: 'absent' | 'COMPLETE' | 'IN_PROGRESS' | 'ERROR';
  /** Milliseconds until a draft shows, whatever the status said; observed: 0. `never`: the import fails silently. */
  readonly importDelay: number | 'never';
  /** Whether `Tags` on the import over an existing lens are added, take the place of all, or have no effect. */
  readonly importTags: 'merged' | 'replaced' | 'ignored';
  readonly renameDraft: 'accepted' | 'refused';
  /** What names are compared by: without case and white space, or by ASCII letters and digits alone. */
  readonly nameNormalisation: 'case-and-space' | 'letters-and-digits';
  readonly sizeUnit: 'characters' | 'bytes';
  /** A lens description of 1025 to 2048 characters: the format allows it, the API's read shapes do not. */
  readonly longLensDescription: 'accepted' | 'refused';
  /** Where question ids must be unique. */
  readonly questionIdScope: 'lens' | 'pillar';
  readonly emptyUrl: 'accepted' | 'refused';
  /** Conditions that do not parse, or name a choice the question lacks. */
  readonly brokenCondition: 'accepted' | 'refused';
  /** Two rules of one risk level, or rules behind `default`. */
  readonly oddRuleOrder: 'accepted' | 'refused';
  readonly unknownKeysInExport: 'kept' | 'dropped';

  readonly publishWithoutDraft: 'conflict' | 'validation' | 'not-found';
  readonly repeatedVersion: 'conflict' | 'validation';
  /** A minor version that adds or removes pillars, questions or choices. */
  readonly structuralMinor: 'accepted' | 'refused';
  /** `GetLens` and `ExportLens` without a version, for a lens that was never published. */
  readonly draftOnlyRead: 'not-found' | 'draft' | 'validation';
  /** A `LensVersion` that reads the draft, if there is one. */
  readonly draftVersionName: 'none' | 'DRAFT' | '$LATEST';
  /** Reach of `DeleteLens` with `PUBLISHED` on a lens that has a draft too. */
  readonly deletePublished: 'keeps-draft' | 'whole-lens';

  /** Rows of `LensStatus=ALL` for a lens with a version and a draft; the one row is the published one. */
  readonly listAll: 'one-row' | 'two-rows';
  /** `LensVersion` of a draft row. */
  readonly draftRowVersion: 'absent' | 'latest' | 'DRAFT';
  /** `LensAlias` of a custom lens in a list: both were seen by users. */
  readonly listedAlias: 'absent' | 'empty';
  /** What an absent `LensStatus` means. */
  readonly listDefaultStatus: 'ALL' | 'PUBLISHED';
  readonly lensNameFilter: 'exact' | 'prefix';
  /** Resolution of timestamps on the wire. */
  readonly timestamps: 'milliseconds' | 'seconds';
  /** Whether a full last page still carries a token, to an empty page. */
  readonly trailingEmptyPage: boolean;

  /** Which forms `SharedWith` takes for organizations and units. */
  readonly organizationForm: 'both' | 'id' | 'arn';
  readonly shareWithRole: 'accepted' | 'refused';
  /** How `ListLensShares` echoes organizations and units. */
  readonly shareEcho: 'as-sent' | 'arn' | 'id';
  /** `CreateLensShare` for a target with an `EXPIRED`, `REJECTED`, `REVOKED` or `FAILED` record. */
  readonly shareAgain: 'conflict' | 'second-record' | 'replaces';
  /** `CreateLensShare` for a target with a live share. */
  readonly shareTwice: 'conflict' | 'validation';
  /** State of a direct share with an account of the owner's own organization. */
  readonly ownOrganizationAccount: 'PENDING' | 'ASSOCIATED';
  /** First state of a share with an organization or unit; `ASSOCIATING` becomes `ASSOCIATED` when it is next listed. */
  readonly organizationStart: 'ASSOCIATED' | 'ASSOCIATING';
  /** A share with an organization while organization sharing is off. */
  readonly organizationSharingOff: 'validation' | 'conflict' | 'access-denied' | 'failed-share';
  /** Whether `UpdateGlobalSettings` makes the service-linked role, as the console does; without it sharing fails as if it were off. */
  readonly settingsCreateRole: 'created' | 'missing';
  /** What `GetGlobalSettings` tells an account that is not the management account. */
  readonly memberSettings: 'organization' | 'disabled' | 'denied';

  /** The same client token with other parameters. */
  readonly tokenMismatch: 'conflict' | 'validation';
  /** How long a client token is remembered, in milliseconds. */
  readonly tokenLifetime: number;
}

export const defaultUnknowns: Unknowns = {
  importStatus: 'absent',
  importDelay: 0,
  importTags: 'merged',
  renameDraft: 'accepted',
  nameNormalisation: 'case-and-space',
  sizeUnit: 'characters',
  longLensDescription: 'accepted',
  questionIdScope: 'lens',
  emptyUrl: 'refused',
  brokenCondition: 'refused',
  oddRuleOrder: 'accepted',
  unknownKeysInExport: 'kept',
  publishWithoutDraft: 'conflict',
  repeatedVersion: 'conflict',
  structuralMinor: 'accepted',
  draftOnlyRead: 'not-found',
  draftVersionName: 'none',
  deletePublished: 'keeps-draft',
  listAll: 'two-rows',
  draftRowVersion: 'absent',
  listedAlias: 'absent',
  listDefaultStatus: 'ALL',
  lensNameFilter: 'exact',
  timestamps: 'milliseconds',
  trailingEmptyPage: false,
  organizationForm: 'both',
  shareWithRole: 'refused',
  shareEcho: 'as-sent',
  shareAgain: 'conflict',
  shareTwice: 'conflict',
  ownOrganizationAccount: 'PENDING',
  organizationStart: 'ASSOCIATED',
  organizationSharingOff: 'validation',
  settingsCreateRole: 'created',
  memberSettings: 'organization',
  tokenMismatch: 'conflict',
  tokenLifetime: 24 * 60 * 60 * 1000,
};

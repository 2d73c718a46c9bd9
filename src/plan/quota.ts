/** https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html; none of them is adjustable. */
export const quotas = {
  /** Custom lenses that an account owns in one Region, drafts included. */
  lenses: 15,
  /** Versions of a lens. None can be deleted, so that each name is used up for good. */
  versions: 100,
  /** Shares of a lens; an organization or unit counts as one. */
  shares: 300,
} as const;

/** From here on a release says how many versions are left. */
export const versionsToWarnAt = 90;

/** What to do where the service itself says that a quota is used up. */
export function quotaRemedy(operation: string): string {
  switch (operation) {
    case 'ImportLens':
      return lensesRemedy;
    case 'CreateLensVersion':
      return versionsRemedy;
    case 'CreateLensShare':
      return sharesRemedy;
    default:
      return 'This quota of the service cannot be raised: delete something that is no longer needed, then run again.';
  }
}

export const lensesRemedy =
  'AWS does not raise this quota. Delete a lens that nobody uses any more (workloads that have it keep it), or keep this one in another account or Region.';

export const versionsRemedy =
  'AWS does not raise this quota and versions cannot be deleted. Continue as a new lens: a new id, a new name, version 1.0.0; workloads of the old one have to change over.';

export const sharesRemedy =
  'Declare an organization or an organizational unit instead of its single accounts under "shares:", or remove shares that nobody needs.';

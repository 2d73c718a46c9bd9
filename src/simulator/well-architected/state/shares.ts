import { accessDenied, conflict, notFound, quotaExceeded, validation } from '../service-error.js';
import { isMember, requireTarget, targetKey, type TargetKind } from './share-target.js';
import type { Home, Lens, LensShare, ShareStatus, World } from './world.js';

const maxShares = 300;
const invitationLife = 7 * 24 * 60 * 60 * 1000;
const live: readonly ShareStatus[] = ['PENDING', 'ACCEPTED', 'ASSOCIATING', 'ASSOCIATED'];

interface FirstState {
  readonly status: ShareStatus;
  readonly message?: string;
}

/** @throws ServiceError for a lens without a version, an odd target, a target that has a share, a full lens */
export function createShare(world: World, home: Home, lens: Lens, sharedWith: string): LensShare {
  if (lens.versions.length === 0) throw validation('A lens must be published before it can be shared');
  const kind = requireTarget(sharedWith, world.unknowns);
  settleShares(lens, world.now());
  checkExisting(world, lens, sharedWith);
  if (lens.shares.length >= maxShares) {
    throw quotaExceeded(`You have reached the limit of ${maxShares} shares of a lens.`, 'lens-shares', 'LENS_SHARE');
  }
  const first = firstState(world, home, sharedWith, kind);
  return addShare(world, lens, sharedWith, first.status, first.message);
}

export function addShare(
  world: World,
  lens: Lens,
  sharedWith: string,
  status: ShareStatus,
  statusMessage: string | undefined,
): LensShare {
  const share: LensShare = { id: world.freshId('share'), sharedWith, createdAt: world.now(), status, statusMessage };
  lens.shares.push(share);
  return share;
}

export function requireShare(lens: Lens, id: string): LensShare {
  const share = lens.shares.find((candidate) => candidate.id === id);
  if (share === undefined) throw notFound('LENS_SHARE', id);
  return share;
}

export function deleteShare(lens: Lens, id: string): void {
  lens.shares.splice(lens.shares.indexOf(requireShare(lens, id)), 1);
}

/** Invitations that nobody answered for seven days lapse. */
export function settleShares(lens: Lens, now: number): void {
  for (const share of lens.shares) {
    if (share.status === 'PENDING' && now - share.createdAt >= invitationLife) share.status = 'EXPIRED';
  }
}

function checkExisting(world: World, lens: Lens, sharedWith: string): void {
  const key = targetKey(sharedWith);
  const existing = lens.shares.filter((share) => targetKey(share.sharedWith) === key);
  const text = `Lens is already shared with ${sharedWith}.`;
  if (existing.some((share) => live.includes(share.status))) {
    throw world.unknowns.shareTwice === 'conflict' ? conflict('LENS_SHARE', lens.arn, text) : validation(text);
  }
  if (existing.length === 0) return;
  if (world.unknowns.shareAgain === 'conflict') throw conflict('LENS_SHARE', lens.arn, text);
  if (world.unknowns.shareAgain === 'replaces') existing.forEach((share) => deleteShare(lens, share.id));
}

function firstState(world: World, home: Home, sharedWith: string, kind: TargetKind): FirstState {
  const { ownOrganizationAccount, organizationStart, organizationSharingOff } = world.unknowns;
  if (kind === 'principal') {
    const insider = isMember(home.account, world.organization) && isMember(sharedWith, world.organization);
    return { status: insider && world.organization.sharing === 'ENABLED' ? ownOrganizationAccount : 'PENDING' };
  }
  const { sharing, role } = world.organization;
  if (sharing === 'ENABLED' && role) return { status: organizationStart };
  const text = 'Sharing with AWS Organizations is not enabled';
  switch (organizationSharingOff) {
    case 'validation':
      throw validation(text);
    case 'conflict':
      throw conflict('LENS_SHARE', sharedWith, text);
    case 'access-denied':
      throw accessDenied(text);
    case 'failed-share':
      return { status: 'FAILED', message: text };
  }
}

/** Shares as they stand. An association under way is done by the time of the next listing. */
export function listShares(world: World, lens: Lens): readonly LensShare[] {
  settleShares(lens, world.now());
  const seen = lens.shares.map((share) => ({ ...share }));
  for (const share of lens.shares) {
    if (share.status === 'ASSOCIATING') share.status = 'ASSOCIATED';
  }
  return seen;
}

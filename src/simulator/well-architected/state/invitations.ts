import { conflict, notFound } from '../service-error.js';
import { reachesAccount } from './share-target.js';
import { settleShares } from './shares.js';
import type { Home, Lens, LensShare, World } from './world.js';

export interface Invitation {
  readonly lens: Lens;
  /** An invitation is the recipient's view of a share, and has its id. */
  readonly share: LensShare;
}

/** Invitations an account has not answered, in the Region of the lenses. */
export function openInvitations(world: World, home: Home): readonly Invitation[] {
  return sharesReaching(world, home).filter(({ share }) => share.status === 'PENDING');
}

/** Accepts or rejects. @throws ServiceError for an invitation that was answered or lapsed */
export function answerInvitation(world: World, home: Home, id: string, accept: boolean): Invitation {
  const invitation = sharesReaching(world, home).find(({ share }) => share.id === id);
  if (invitation === undefined) throw notFound('SHARE_INVITATION', id);
  if (invitation.share.status !== 'PENDING') {
    throw conflict('SHARE_INVITATION', id, `The invitation is ${invitation.share.status}.`);
  }
  invitation.share.status = accept ? 'ACCEPTED' : 'REJECTED';
  return invitation;
}

function sharesReaching(world: World, home: Home): readonly Invitation[] {
  return [...world.homes.values()]
    .filter((other) => other.region === home.region && other.account !== home.account)
    .flatMap((other) => other.lenses)
    .flatMap((lens) => {
      settleShares(lens, world.now());
      return lens.shares.map((share) => ({ lens, share }));
    })
    .filter(({ share }) => reachesAccount(share.sharedWith, home.account, world.organization));
}

import { notFound, validation } from '../service-error.js';
import { reachesAccount } from './share-target.js';
import { homeOf, partitionOf, type Home, type Lens, type LensVersion, type World } from './world.js';

const lensArn = /^arn:aws[a-z-]*:wellarchitected:([a-z0-9-]+):(\d{12}):lens\/[0-9a-z]+$/;

/** Custom lenses answer only to their ARN; any other text was refused with these words (observed). */
export function requireLensArn(alias: string): void {
  if (!lensArn.test(alias)) throw validation(`Invalid lens alias ${alias} (allowed value as alias is LensARN)`);
}

/** Imports that came due become drafts. To be called before a lens is looked at. */
export function settleImports(home: Home, now: number): void {
  for (const lens of home.lenses) {
    if (lens.incoming === undefined || lens.incoming.visibleAt > now) continue;
    lens.draft = lens.incoming.draft;
    lens.incoming = undefined;
  }
}

/** Whether the service shows the lens at all: an import that failed or is under way leaves nothing to see. */
export function isVisible(lens: Lens): boolean {
  return lens.draft !== undefined || lens.versions.length > 0;
}

/** Whether the lens takes up its name and one of the fifteen places. */
export function isOccupying(lens: Lens): boolean {
  return isVisible(lens) || (lens.incoming !== undefined && lens.incoming.visibleAt < Infinity);
}

export function latestVersion(lens: Lens): LensVersion | undefined {
  return lens.versions.at(-1);
}

/** The caller's own visible lens. */
export function requireOwnLens(world: World, home: Home, arn: string): Lens {
  settleImports(home, world.now());
  const lens = home.lenses.find((candidate) => candidate.arn === arn);
  if (lens === undefined || !isVisible(lens)) throw notFound('LENS', arn);
  return lens;
}

/** A lens by its ARN, whoever owns it. */
export function findLens(world: World, arn: string): Lens | undefined {
  const [, region, account] = lensArn.exec(arn) ?? [];
  if (region === undefined || account === undefined) return undefined;
  const home = homeOf(world, account, region);
  settleImports(home, world.now());
  return home.lenses.find((lens) => lens.arn === arn && isVisible(lens));
}

/** An own lens, or one shared with the caller, in the Region of the request. */
export function requireReadableLens(world: World, home: Home, arn: string): Lens {
  const lens = findLens(world, arn);
  if (lens?.region !== home.region || !(lens.account === home.account || isSharedWith(world, lens, home.account))) {
    throw notFound('LENS', arn);
  }
  return lens;
}

export function isSharedWith(world: World, lens: Lens, account: string): boolean {
  return (
    lens.versions.length > 0 &&
    lens.shares.some(
      (share) =>
        (share.status === 'ACCEPTED' || share.status === 'ASSOCIATED') &&
        reachesAccount(share.sharedWith, account, world.organization),
    )
  );
}

export function makeLens(world: World, home: Home): Lens {
  const lens: Lens = {
    arn: `arn:${partitionOf(home.region)}:wellarchitected:${home.region}:${home.account}:lens/${world.freshId('lens')}`,
    account: home.account,
    region: home.region,
    createdAt: world.now(),
    draft: undefined,
    incoming: undefined,
    versions: [],
    shares: [],
    tags: new Map(),
  };
  home.lenses.push(lens);
  return lens;
}

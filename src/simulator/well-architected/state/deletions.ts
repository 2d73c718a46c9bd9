import { notFound } from '../service-error.js';
import type { Home, Lens, World } from './world.js';

export type DeletedPart = 'ALL' | 'DRAFT' | 'PUBLISHED';

/** Deletes the draft, the published part or all of a lens; a lens of which nothing is left is gone and its name is free. */
export function deleteLens(world: World, home: Home, lens: Lens, part: DeletedPart): void {
  if (part === 'DRAFT' && lens.draft === undefined) throw notFound('LENS', lens.arn, 'The lens has no draft.');
  if (part === 'PUBLISHED' && lens.versions.length === 0)
    throw notFound('LENS', lens.arn, 'The lens is not published.');
  const whole = part === 'ALL' || (part === 'PUBLISHED' && world.unknowns.deletePublished === 'whole-lens');
  if (whole || part === 'DRAFT') {
    lens.draft = undefined;
    lens.incoming = undefined;
  }
  if (whole || part === 'PUBLISHED') {
    lens.versions.length = 0;
    lens.shares.length = 0;
  }
  if (lens.draft === undefined && lens.versions.length === 0) home.lenses.splice(home.lenses.indexOf(lens), 1);
}

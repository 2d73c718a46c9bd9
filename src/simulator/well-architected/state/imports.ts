import { checkDocument } from '../document/check-document.js';
import { quotaExceeded, validation, notFound } from '../service-error.js';
import { isOccupying, latestVersion, makeLens, requireLensArn, settleImports } from './lenses.js';
import { setTags } from './tags.js';
import type { Draft, Home, Lens, World } from './world.js';

const maxLenses = 15;

export interface ImportRequest {
  readonly text: string;
  /** Absent: a new lens. */
  readonly arn?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** Puts a document into the one draft slot of a lens, new or old. The last writer wins; nothing is merged. */
export function importLens(world: World, home: Home, request: ImportRequest): Lens {
  if (request.arn !== undefined) requireLensArn(request.arn);
  settleImports(home, world.now());
  const existing = request.arn === undefined ? undefined : home.lenses.find((lens) => lens.arn === request.arn);
  if (request.arn !== undefined && (existing === undefined || !isOccupying(existing))) {
    throw notFound('LENS', request.arn);
  }
  const document = checkDocument(request.text, world.unknowns);
  if (existing !== undefined) checkRename(world, existing, document.name);
  checkName(world, home, existing, document.name);
  if (existing === undefined && home.lenses.filter(isOccupying).length >= maxLenses) {
    throw quotaExceeded(`You have reached the limit of ${maxLenses} custom lenses.`, 'custom-lenses', 'LENS');
  }
  const lens = existing ?? makeLens(world, home);
  applyTags(world, lens, request.tags, existing === undefined);
  placeDraft(world, lens, { text: request.text, document, updatedAt: laterThan(lens, world.now()) });
  return lens;
}

function checkRename(world: World, lens: Lens, name: string): void {
  const published = latestVersion(lens)?.document.name;
  if (published !== undefined && published !== name) throw validation('Lens name must match published name');
  if (world.unknowns.renameDraft === 'refused' && lens.draft !== undefined && lens.draft.document.name !== name) {
    throw validation('Lens name must match the name of the draft');
  }
}

/** Names are unique within an account and Region, drafts included, after normalising. */
function checkName(world: World, home: Home, except: Lens | undefined, name: string): void {
  const wanted = normaliseName(world, name);
  for (const lens of home.lenses) {
    if (lens === except || !isOccupying(lens)) continue;
    const taken = (latestVersion(lens) ?? lens.draft ?? lens.incoming?.draft)?.document.name;
    if (taken !== undefined && normaliseName(world, taken) === wanted) {
      throw validation(`A lens with normalized name ${wanted} already exists.`);
    }
  }
}

export function normaliseName(world: World, name: string): string {
  const ignored = world.unknowns.nameNormalisation === 'case-and-space' ? /\s+/g : /[^a-z0-9]+/g;
  return name.toLowerCase().replace(ignored, '');
}

function applyTags(world: World, lens: Lens, tags: ImportRequest['tags'], isNew: boolean): void {
  if (tags === undefined) return;
  const rule = isNew ? 'merged' : world.unknowns.importTags;
  if (rule === 'ignored') return;
  setTags(lens, tags, rule === 'replaced');
}

function placeDraft(world: World, lens: Lens, draft: Draft): void {
  const { importStatus, importDelay } = world.unknowns;
  if (importStatus === 'ERROR') return;
  if (importDelay !== 0) {
    const visibleAt = importDelay === 'never' ? Infinity : world.now() + importDelay;
    lens.incoming = { draft, visibleAt };
    return;
  }
  lens.draft = draft;
  lens.incoming = undefined;
}

/** A draft is always newer than what was there before, even within one millisecond. */
function laterThan(lens: Lens, now: number): number {
  return Math.max(now, (lens.draft?.updatedAt ?? 0) + 1, (latestVersion(lens)?.publishedAt ?? 0) + 1);
}

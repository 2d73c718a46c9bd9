import { compareDocuments } from '../document/compare-documents.js';
import { conflict, notFound, quotaExceeded, validation, type ServiceError } from '../service-error.js';
import { latestVersion } from './lenses.js';
import { moveReviews } from './workloads.js';
import type { Draft, Lens, LensVersion, World } from './world.js';

const maxVersions = 100;

/** Letters, digits and periods by the guide; `_` passes too and `-` does not (observed). */
const versionName = /^[A-Za-z0-9._]{1,32}$/;

/** Turns the draft into the latest version. */
export function publishDraft(world: World, lens: Lens, name: string, major: boolean): LensVersion {
  if (!versionName.test(name)) {
    throw validation(`Invalid lens version ${name} (allowed are letters, numbers and periods)`);
  }
  if (lens.versions.some((version) => version.name === name)) throw repeatedVersion(world, lens, name);
  const draft = lens.draft;
  if (draft === undefined) throw missingDraft(world, lens);
  if (lens.versions.length >= maxVersions) {
    throw quotaExceeded(`You have reached the limit of ${maxVersions} versions of a lens.`, 'lens-versions', 'LENS');
  }
  const previous = latestVersion(lens);
  if (!major && previous !== undefined && world.unknowns.structuralMinor === 'refused')
    refuseStructure(previous, draft);
  const version: LensVersion = { name, major, text: draft.text, document: draft.document, publishedAt: world.now() };
  lens.draft = undefined;
  lens.versions.push(version);
  if (previous !== undefined) moveReviews(world, lens, previous.name, version);
  return version;
}

/** A version by name, the latest without one. */
export function requireVersion(world: World, lens: Lens, name: string | undefined): Draft | LensVersion {
  const { draftOnlyRead, draftVersionName } = world.unknowns;
  if (name === undefined) {
    const latest = latestVersion(lens);
    if (latest !== undefined) return latest;
    if (draftOnlyRead === 'draft' && lens.draft !== undefined) return lens.draft;
    throw draftOnlyRead === 'validation' ? validation('Lens is not published') : notFound('LENS', lens.arn);
  }
  if (name === draftVersionName && lens.draft !== undefined) return lens.draft;
  const version = lens.versions.find((candidate) => candidate.name === name);
  if (version === undefined) throw notFound('LENS_VERSION', name);
  return version;
}

function repeatedVersion(world: World, lens: Lens, name: string): ServiceError {
  const text = `Lens version ${name} already exists.`;
  return world.unknowns.repeatedVersion === 'conflict' ? conflict('LENS', lens.arn, text) : validation(text);
}

function missingDraft(world: World, lens: Lens): ServiceError {
  const text = `Lens ${lens.arn} has no draft to publish.`;
  switch (world.unknowns.publishWithoutDraft) {
    case 'conflict':
      return conflict('LENS', lens.arn, text);
    case 'validation':
      return validation(text);
    case 'not-found':
      return notFound('LENS', lens.arn, text);
  }
}

function refuseStructure(previous: LensVersion, draft: Draft): void {
  if (!compareDocuments(previous.document, draft.document).structural) return;
  throw validation('Pillars, questions and choices can only be added or removed in a major version');
}

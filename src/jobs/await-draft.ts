import { ServiceError } from '../ports/errors.js';
import type { ImportedDraft, LensService, ListedLens } from '../ports/lens-service.js';
import { publishedVersion } from './observe-region.js';
import type { World } from './world.js';

const firstPause = 200;
const longestPause = 5_000;
const patience = 120_000;
/** How long a service that does not say how far it is may go on showing the draft from before the import. */
const doubt = 5_000;

/** An import that the service has accepted. */
export interface StartedImport {
  readonly service: LensService;
  readonly imported: ImportedDraft;
  /** The draft that was in the slot before. */
  readonly before: ListedLens | undefined;
}

/** The draft, or the version that somebody published since the plan was made and what is in the slot beside it. */
export type DraftOrVersion =
  | { readonly kind: 'draft'; readonly draft: ListedLens }
  | { readonly kind: 'version'; readonly version: string; readonly draft: ListedLens | undefined };

/**
 * Waits until the imported draft shows in the listing; asks at once, then with growing pauses. An older draft in the slot
 * does not count while the service says that the import is in progress, and for a while where it says nothing, as it does:
 * it could be somebody's, and published. Not for ever, because no source tells that times never repeat themselves. Throws
 * `ServiceError` if the import ended in error or the draft does not show in two minutes.
 */
export function awaitDraft(started: StartedImport, world: World): Promise<ListedLens> {
  return keepLooking(started, world, (waited) => lookForDraft(started, waited));
}

/**
 * The same before a publication: another run or a person may publish meanwhile, which empties the slot, and after which
 * what was planned is not to be done any more. Both are asked for at the same time, so this costs no time.
 *
 * @param planned the version that was published when the plan was made
 */
export function awaitDraftOrVersion(
  started: StartedImport,
  planned: string | undefined,
  world: World,
): Promise<DraftOrVersion> {
  const { service, imported } = started;
  return keepLooking(started, world, async (waited): Promise<DraftOrVersion | undefined> => {
    const [draft, version] = await Promise.all([
      lookForDraft(started, waited),
      publishedVersion(service, imported.arn),
    ]);
    if (version !== undefined && version !== planned) return { kind: 'version', version, draft };
    return draft === undefined ? undefined : { kind: 'draft', draft };
  });
}

async function keepLooking<Seen>(
  { service, imported }: StartedImport,
  { clock, signal }: World,
  look: (waited: number) => Promise<Seen | undefined>,
): Promise<Seen> {
  if (imported.status === 'error') throw importFailed(service.region, 'the service could not process the document');
  const began = clock.now().getTime();
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const waited = clock.now().getTime() - began;
    const seen = await look(waited);
    if (seen !== undefined) return seen;
    if (waited >= patience) throw importFailed(service.region, 'the draft did not show within two minutes');
    await clock.wait(pause, signal);
  }
}

async function lookForDraft(
  { service, imported, before }: StartedImport,
  waited: number,
): Promise<ListedLens | undefined> {
  const draft = (await service.listDrafts()).find((lens) => lens.arn === imported.arn);
  if (draft === undefined || isNewer(draft, before) || imported.status === 'complete') return draft;
  return imported.status === undefined && waited >= doubt ? draft : undefined;
}

function isNewer(draft: ListedLens, before: ListedLens | undefined): boolean {
  return before === undefined || (draft.updatedAt?.getTime() ?? 0) > (before.updatedAt?.getTime() ?? 0);
}

function importFailed(region: string, why: string): ServiceError {
  return new ServiceError({
    reason: 'service-error',
    problem: 'other',
    operation: 'ImportLens',
    code: 'ERROR',
    message: `ImportLens in ${region} did not succeed: ${why}`,
    remedy: 'Run the job again. If it fails again, import the file in the AWS console to see what the service says.',
  });
}

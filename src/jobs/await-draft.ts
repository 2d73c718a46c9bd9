import { ServiceError } from '../ports/errors.js';
import type { Clock } from '../ports/clock.js';
import type { ImportedDraft, LensService, ListedLens } from '../ports/lens-service.js';

const firstPause = 200;
const longestPause = 5_000;
const patience = 120_000;

/**
 * Waits until the imported draft shows in the listing; asks at once, then with growing pauses. While the service says
 * that the import is in progress, an older draft in the slot does not count. Throws `ServiceError` if the import ended
 * in error or the draft does not show in two minutes.
 */
export async function awaitDraft(
  service: LensService,
  imported: ImportedDraft,
  before: ListedLens | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<ListedLens> {
  if (imported.status === 'error') throw importFailed(service.region, 'the service could not process the document');
  const deadline = clock.now().getTime() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const draft = (await service.listDrafts()).find((lens) => lens.arn === imported.arn);
    if (draft !== undefined && (imported.status !== 'in-progress' || isNewer(draft, before))) return draft;
    if (clock.now().getTime() >= deadline)
      throw importFailed(service.region, 'the draft did not show within two minutes');
    await clock.wait(pause, signal);
  }
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

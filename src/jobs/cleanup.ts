import type { CodeHost } from '../ports/code-host.js';
import { ServiceError } from '../ports/errors.js';
import type { LensService } from '../ports/lens-service.js';
import { readDraftRecord } from '../release/lens-tags.js';
import { failureSentences } from '../report/remedy-text.js';
import type { Notice } from '../report/run-report.js';
import { guardAccount } from './guard-account.js';
import type { Project } from './project.js';
import { RegionListing } from './region-listing.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';
import { regionsOf } from './regions-of.js';

/**
 * Deletes lenses that exist only as a draft and whose record names a pull request that was closed without being merged.
 * A lens that was ever published is never touched. Whatever cannot be deleted becomes a warning. Throws `UserError` in an
 * account that the manifest does not allow, and `ServiceError` where the lenses cannot be listed.
 */
export async function cleanUpDrafts(
  project: Project,
  isAbandoned: (pullRequest: number) => Promise<boolean>,
  settings: Settings,
  world: World,
): Promise<readonly Notice[]> {
  const services = await world.aws();
  await guardAccount(project.manifest, services);
  const regions = new Set(project.manifest.lenses.flatMap((lens) => regionsOf(project.manifest, lens, settings)));
  const notices = await Promise.all(
    [...regions].map((region) => cleanUpRegion(services.in(region), isAbandoned, settings, world)),
  );
  return notices.flat();
}

/** Whether the host says that the pull request is over and was not merged. */
export async function isClosedUnmerged(number: number, host: CodeHost): Promise<boolean> {
  const pullRequest = await host.pullRequest(number);
  return !pullRequest.open && !pullRequest.merged;
}

async function cleanUpRegion(
  service: LensService,
  isAbandoned: (pullRequest: number) => Promise<boolean>,
  settings: Settings,
  world: World,
): Promise<Notice[]> {
  const listing = new RegionListing(service);
  const published = new Set((await listing.published()).map((lens) => lens.arn));
  const notices: Notice[] = [];
  for (const draft of await listing.drafts()) {
    if (published.has(draft.arn)) continue;
    try {
      const record = readDraftRecord(await service.readTags(draft.arn));
      const ours = record?.repository === world.run.repository && record.updatedAt === draft.updatedAt?.getTime();
      if (!ours || record.pullRequest === undefined || !(await isAbandoned(record.pullRequest))) continue;
      const what = `the lens "${draft.name}" in ${service.region}, a draft of pull request #${record.pullRequest} that was never published`;
      if (!settings.dryRun) await service.deleteDraft(draft.arn);
      notices.push({ level: 'notice', text: settings.dryRun ? `Would delete ${what}.` : `Deleted ${what}.` });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      notices.push({
        level: 'warning',
        text: `A draft in ${service.region} could not be cleaned up: ${failureSentences(error)}`,
      });
    }
  }
  return notices;
}

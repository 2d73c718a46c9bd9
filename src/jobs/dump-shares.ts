import { UserError } from '../ports/errors.js';
import { dumpShares } from '../share/dump-shares.js';
import { snapshotAt } from './comparison.js';
import { askedLenses } from './asked-lenses.js';
import { findSharedLens } from './find-shared-lens.js';
import { guardAccount } from './guard-account.js';
import { judgeLens } from './judge-lens.js';
import { readProject } from './project.js';
import { RegionListing } from './region-listing.js';
import type { Settings } from './settings.js';
import type { World } from './world.js';
import { regionsOf } from './regions-of.js';

/** What is live, as the `shares:` of each lens and Region, to start a manifest from. Throws `UserError` or `ServiceError`. */
export async function dumpLiveShares(sha: string, settings: Settings, world: World): Promise<string> {
  const reading = await readProject(await snapshotAt(sha, world), settings.manifest);
  if (reading.kind === 'invalid')
    throw new UserError('manifest-invalid', reading.failure.message, reading.failure.remedy);
  const { project } = reading;
  const services = await world.aws();
  if (!(await services.hasCredentials())) {
    throw new UserError(
      'no-credentials',
      'There are no AWS credentials, so shares cannot be read.',
      'Log in to AWS first.',
    );
  }
  await guardAccount(project.manifest, services);
  const parts: string[] = [];
  for (const entry of askedLenses(project.manifest, settings)) {
    const lens = await judgeLens(
      project.snapshot,
      project.manifestFile,
      project.manifest,
      entry,
      'never',
      world.clock.now(),
    );
    for (const region of regionsOf(project.manifest, entry, settings)) {
      const service = services.in(region);
      const found = await findSharedLens(new RegionListing(service), lens, world);
      const shares = found?.published === undefined ? [] : await service.listShares(found.arn);
      parts.push(`# ${entry.id} in ${region}\n${dumpShares(shares)}`);
    }
  }
  return parts.join('\n');
}

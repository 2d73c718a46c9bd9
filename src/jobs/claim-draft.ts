import { ServiceError } from '../ports/errors.js';
import type { ListedLens } from '../ports/lens-service.js';
import { draftTags } from '../release/lens-tags.js';
import type { Publication } from './publication.js';
import type { World } from './world.js';

/** Before any run of a pull request: whatever these propose may take the place of what a release left behind. */
const first = { number: 0, attempt: 0 };

/**
 * Records in the tags of the lens that a draft which a release has imported and not published is this repository's.
 * Else the next pull request would take it for somebody's work and leave it alone. Never throws what a service caused:
 * there is something more important to say about such a release.
 */
export async function claimDraft(
  { service, commit, content }: Publication,
  draft: ListedLens | undefined,
  world: World,
): Promise<void> {
  if (draft === undefined) return;
  const tags = draftTags({
    repository: world.run.repository,
    pullRequest: undefined,
    commit,
    digest: content.digest,
    run: first,
    replaces: undefined,
    updatedAt: draft.updatedAt?.getTime(),
  });
  try {
    await service.writeTags(draft.arn, tags);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}

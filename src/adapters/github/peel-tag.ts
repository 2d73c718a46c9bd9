import type { Tag } from '../../ports/code-host.js';
import type { Octokit } from './octokit.js';

interface GitObject {
  readonly type: string;
  readonly sha: string;
}

/** What a tag stands on in the end: an annotated one may point at another. The message is that of the outermost. */
export async function peelTag(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  object: GitObject,
): Promise<Omit<Tag, 'name'>> {
  let message: string | undefined;
  let target = object;
  while (target.type === 'tag') {
    const { data } = await octokit.rest.git.getTag({ ...repository, tag_sha: target.sha });
    message ??= data.message;
    target = data.object;
  }
  return { commit: target.sha, message };
}

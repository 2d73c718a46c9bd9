import { isoTime } from '../state/clock.js';
import type { CommentRecord, ReleaseRecord, RepositoryRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { accountView } from './account-view.js';
import { repositoryPage, repositoryUrl } from './repository-view.js';

/** A comment of an issue or pull request. */
export function commentView(world: World, repository: RepositoryRecord, comment: CommentRecord) {
  const api = repositoryUrl(world, repository);
  const kind = repository.pulls.some(({ number }) => number === comment.issueNumber) ? 'pull' : 'issues';
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${repositoryPage(world, repository)}/${kind}/${comment.issueNumber}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issueNumber}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: accountView(world, comment.user),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    body: comment.body,
    author_association: comment.user === repository.owner ? 'OWNER' : 'NONE',
    performed_via_github_app: null,
  };
}

/** A release; `immutable` tells that its tag and assets can no longer change. */
export function releaseView(world: World, repository: RepositoryRecord, release: ReleaseRecord) {
  const api = `${repositoryUrl(world, repository)}/releases/${release.id}`;
  return {
    url: api,
    assets_url: `${api}/assets`,
    html_url: `${repositoryPage(world, repository)}/releases/tag/${release.tagName}`,
    id: release.id,
    node_id: `RE_${release.id}`,
    author: accountView(world, release.author),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: isoTime(release.createdAt),
    published_at: release.publishedAt === null ? null : isoTime(release.publishedAt),
    assets: [],
    upload_url: `${api}/assets{?name,label}`,
    tarball_url: `${repositoryUrl(world, repository)}/tarball/${release.tagName}`,
    zipball_url: `${repositoryUrl(world, repository)}/zipball/${release.tagName}`,
  };
}

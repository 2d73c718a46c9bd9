import type { Comment } from '../ports/code-host.js';
import type { CodeHost } from '../ports/code-host.js';
import { ServiceError, isProblem } from '../ports/errors.js';
import { compareRuns, type RunOrder } from '../release/lens-tags.js';
import { parseMarker, sameBesidesRun } from '../report/comment-marker.js';

/** Where a comment went, or why there is none. */
export type Posted =
  { readonly kind: 'posted'; readonly url: string } | { readonly kind: 'skipped'; readonly why: string | undefined };

export interface CommentRequest {
  readonly pullRequest: number;
  readonly key: string;
  readonly run: RunOrder;
  /** The commit that the comment speaks of: the head of the pull request or, after a release, the tagged one. */
  readonly sha: string | undefined;
  /** What an older comment must be to be replaced. */
  readonly after: 'review' | 'close' | 'release' | 'repeated-release';
  /** False: only bring an existing comment up to date. */
  readonly create: boolean;
  /** The body, within a budget in UTF-8 bytes, given the fingerprint of the existing comment or ''. */
  readonly render: (budget: number, reviewed: string) => string;
}

/** Tried in turn when GitHub says that the body is too long. */
const budgets = [60_000, 30_000, 12_000];

/** Creates or updates the one comment of this key. Throws `ServiceError`; the caller turns that into a warning. */
export async function postComment(request: CommentRequest, host: CodeHost): Promise<Posted> {
  const own = await findOwn(request, host);
  const [newest] = own;
  if (newest === undefined && !request.create) return { kind: 'skipped', why: undefined };
  const obstacle = newest === undefined ? undefined : obstacleIn(newest, request);
  if (obstacle !== undefined) return obstacle;
  const late = request.after === 'review' ? await tooLate(newest, request, host) : undefined;
  if (late !== undefined) return { kind: 'skipped', why: late };
  const written = await write(request, newest, host);
  for (const duplicate of own.slice(1)) await ignoreRefusal(host.deleteComment(duplicate.id));
  return { kind: 'posted', url: written.url };
}

/** Own comments of the key, the oldest first: that one is kept when two racing runs made two. */
async function findOwn(request: CommentRequest, host: CodeHost): Promise<Comment[]> {
  const marked = (await host.comments(request.pullRequest)).filter(
    (comment) => parseMarker(comment.body)?.key === request.key,
  );
  const byPeople = marked.some((comment) => !comment.author.bot);
  const viewer = byPeople ? await host.viewer() : undefined;
  return marked.filter((comment) => comment.author.bot || comment.author.login === viewer).sort((a, b) => a.id - b.id);
}

/** Run numbers of two workflows do not compare, so a review and a release tell their order by the commit they name. */
function obstacleIn(comment: Comment, request: CommentRequest): Posted | undefined {
  const marker = parseMarker(comment.body);
  if (marker === undefined) return undefined;
  switch (request.after) {
    case 'review':
      // Of another commit the number says nothing: a workflow that is renamed counts from one again.
      return marker.sha === request.sha && compareRuns(marker.run, request.run) > 0
        ? { kind: 'skipped', why: 'A newer run has already written the comment.' }
        : undefined;
    case 'close':
      return marker.sha === request.sha ? undefined : { kind: 'skipped', why: undefined };
    case 'repeated-release':
      return marker.sha === request.sha ? { kind: 'posted', url: comment.url } : undefined;
    case 'release':
      return undefined;
  }
}

/** What has happened to the pull request since this run began that makes its review yesterday's. */
async function tooLate(
  comment: Comment | undefined,
  request: CommentRequest,
  host: CodeHost,
): Promise<string | undefined> {
  const { headSha, merged } = await host.pullRequest(request.pullRequest);
  if (headSha !== request.sha) return 'The pull request has a newer commit by now, so its next run will comment.';
  const told = comment === undefined ? undefined : parseMarker(comment.body)?.sha;
  return merged && told !== undefined && told !== headSha ? 'The comment already tells of the release.' : undefined;
}

async function write(request: CommentRequest, existing: Comment | undefined, host: CodeHost): Promise<Comment> {
  const reviewed = (existing === undefined ? undefined : parseMarker(existing.body)?.fingerprint) ?? '';
  for (const budget of budgets.slice(0, -1)) {
    try {
      return await writeBody(request, request.render(budget, reviewed), existing, host);
    } catch (error) {
      if (!isProblem(error, 'validation')) throw error;
    }
  }
  return writeBody(request, request.render(budgets.at(-1) ?? 0, reviewed), existing, host);
}

async function writeBody(
  request: CommentRequest,
  body: string,
  existing: Comment | undefined,
  host: CodeHost,
): Promise<Comment> {
  if (existing === undefined) return host.createComment(request.pullRequest, body);
  if (sameBesidesRun(existing.body, body)) return existing;
  try {
    return await host.updateComment(existing.id, body);
  } catch (error) {
    // A marker in a comment of somebody else's bot: that comment is not ours after all.
    if (isProblem(error, 'access-denied') || isProblem(error, 'not-found')) {
      return host.createComment(request.pullRequest, body);
    }
    throw error;
  }
}

async function ignoreRefusal(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}

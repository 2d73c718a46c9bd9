import type { CodeHost } from '../ports/code-host.js';
import { ServiceError } from '../ports/errors.js';
import { parseMarker } from '../report/comment-marker.js';
import type { Notice } from '../report/run-report.js';

/**
 * Holds the plan of a release against the one that the comment of its pull request showed. A difference is no refusal:
 * the published state may have moved on since, and one pull request may be released by several tags.
 */
export async function compareWithReview(
  fingerprint: string,
  pullRequest: number,
  commentKey: string,
  host: CodeHost,
): Promise<Notice[]> {
  const reviewed = await reviewedFingerprints(pullRequest, commentKey, host);
  if (reviewed.length === 0) return [];
  return reviewed.includes(fingerprint)
    ? [{ level: 'notice', text: `This is the plan that pull request #${pullRequest} showed.` }]
    : [
        {
          level: 'warning',
          text: `This is not the plan that pull request #${pullRequest} showed: content, level, Regions or shares differ. What is done is shown here.`,
        },
      ];
}

async function reviewedFingerprints(pullRequest: number, commentKey: string, host: CodeHost): Promise<string[]> {
  try {
    return (await host.comments(pullRequest)).flatMap(({ body, author }) => {
      const marker = author.bot ? parseMarker(body) : undefined;
      return marker?.key === commentKey && marker.fingerprint !== undefined ? [marker.fingerprint] : [];
    });
  } catch (error) {
    if (error instanceof ServiceError) return [];
    throw error;
  }
}

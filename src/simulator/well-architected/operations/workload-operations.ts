import { validation } from '../service-error.js';
import { pageOf } from '../state/paging.js';
import { requireWorkload, reviewStatus, upgradeReview } from '../state/workloads.js';
import { bodyToken, lensAlias, maxResults, nextToken } from '../wire/members.js';
import { defineOperation, type Operation } from './operation.js';

const workloadId = { at: 'label', type: 'text', required: true, pattern: /^[0-9a-f]{32}$/ } as const;
const bodyPaging = { MaxResults: { ...maxResults, at: 'body' }, NextToken: { ...nextToken, at: 'body' } } as const;

/** What tells who reviews what with which version; answers and risks are not modelled. */
export const workloadOperations: readonly Operation[] = [
  defineOperation({
    name: 'ListWorkloads',
    method: 'POST',
    template: '/workloadsSummaries',
    members: { WorkloadNamePrefix: { at: 'body', type: 'text', max: 100 }, ...bodyPaging },
    run: ({ world, home }, { WorkloadNamePrefix: prefix = '', MaxResults: size = 50, NextToken: token }) => {
      const rows = home.workloads
        .filter((workload) => workload.name.startsWith(prefix))
        .map((workload) => ({
          WorkloadId: workload.id,
          WorkloadArn: workload.arn,
          WorkloadName: workload.name,
          Owner: workload.account,
          Lenses: workload.reviews.map((review) => review.lensArn),
        }));
      const page = pageOf(world, rows, ['workloads', home.account, home.region, prefix].join(), size, token);
      return { WorkloadSummaries: page.entries, NextToken: page.nextToken };
    },
  }),
  defineOperation({
    name: 'ListLensReviews',
    method: 'GET',
    template: '/workloads/{WorkloadId}/lensReviews',
    resource: 'WorkloadId',
    members: {
      WorkloadId: workloadId,
      MilestoneNumber: { at: 'query', type: 'number', min: 1, max: 100 },
      MaxResults: maxResults,
      NextToken: nextToken,
    },
    run: ({ world, home }, { WorkloadId: id, MaxResults: size = 50, NextToken: token }) => {
      const workload = requireWorkload(home, id);
      const rows = workload.reviews.map((review) => ({
        LensAlias: review.lensArn,
        LensArn: review.lensArn,
        LensVersion: review.version,
        LensName: review.lensName,
        LensStatus: reviewStatus(world, workload, review),
      }));
      const page = pageOf(world, rows, `reviews,${id}`, size, token);
      return { WorkloadId: id, LensReviewSummaries: page.entries, NextToken: page.nextToken };
    },
  }),
  defineOperation({
    name: 'ListNotifications',
    method: 'POST',
    template: '/notifications',
    members: {
      WorkloadId: { ...workloadId, at: 'body', required: undefined },
      ResourceArn: { at: 'body', type: 'text' },
      ...bodyPaging,
    },
    run: ({ world, home }, { WorkloadId: id, ResourceArn: arn, MaxResults: size = 50, NextToken: token }) => {
      if (id !== undefined && arn !== undefined)
        throw validation('Only one of WorkloadId and ResourceArn can be given');
      const rows = home.notifications
        .filter(({ workload }) => workload.id === (id ?? workload.id) && workload.arn === (arn ?? workload.arn))
        .map((entry) => ({
          Type: entry.type,
          LensUpgradeSummary: {
            WorkloadId: entry.workload.id,
            WorkloadName: entry.workload.name,
            LensAlias: entry.lensArn,
            LensArn: entry.lensArn,
            CurrentLensVersion: entry.currentVersion,
            LatestLensVersion: entry.latestVersion,
            ResourceArn: entry.workload.arn,
            ResourceName: entry.workload.name,
          },
        }));
      const page = pageOf(world, rows, ['notifications', home.account, home.region, id, arn].join(), size, token);
      return { NotificationSummaries: page.entries, NextToken: page.nextToken };
    },
  }),
  defineOperation({
    name: 'UpgradeLensReview',
    method: 'PUT',
    template: '/workloads/{WorkloadId}/lensReviews/{LensAlias}/upgrade',
    resource: 'WorkloadId',
    writes: true,
    members: {
      WorkloadId: workloadId,
      LensAlias: lensAlias,
      MilestoneName: { at: 'body', type: 'text', required: true, min: 3, max: 100 },
      ClientRequestToken: { ...bodyToken, required: undefined },
    },
    run: ({ world, home }, { WorkloadId: id, LensAlias: arn, MilestoneName: milestone }) => {
      upgradeReview(world, home, id, arn, milestone);
      return {};
    },
  }),
];

import { memberValidation, notFound } from '../service-error.js';
import { requireLensArn, requireOwnLens } from '../state/lenses.js';
import { pageOf } from '../state/paging.js';
import { echoTarget } from '../state/share-target.js';
import { createShare, deleteShare, listShares } from '../state/shares.js';
import { shareStatuses } from '../state/world.js';
import { bodyToken, lensAlias, maxResults, nextToken, queryToken } from '../wire/members.js';
import { defineOperation, type Operation } from './operation.js';

/** The model says 50; the service refuses more than this (observed). */
const maxPage = 10;

export const shareOperations: readonly Operation[] = [
  defineOperation({
    name: 'CreateLensShare',
    method: 'POST',
    template: '/lenses/{LensAlias}/shares',
    resource: 'LensAlias',
    writes: true,
    members: {
      LensAlias: lensAlias,
      SharedWith: { at: 'body', type: 'text', required: true, min: 12, max: 2048 },
      ClientRequestToken: bodyToken,
    },
    run: ({ world, home }, { LensAlias: arn, SharedWith: sharedWith }) => {
      requireLensArn(arn);
      return { ShareId: createShare(world, home, requireOwnLens(world, home, arn), sharedWith).id };
    },
  }),
  defineOperation({
    name: 'DeleteLensShare',
    method: 'DELETE',
    template: '/lenses/{LensAlias}/shares/{ShareId}',
    resource: 'LensAlias',
    writes: true,
    members: {
      LensAlias: lensAlias,
      ShareId: { at: 'label', type: 'text', required: true, pattern: /^[0-9a-f]{32}$/ },
      ClientRequestToken: queryToken,
    },
    run: ({ world, home }, { LensAlias: arn, ShareId: id }) => {
      requireLensArn(arn);
      deleteShare(requireOwnLens(world, home, arn), id);
      return {};
    },
  }),
  defineOperation({
    name: 'ListLensShares',
    method: 'GET',
    template: '/lenses/{LensAlias}/shares',
    resource: 'LensAlias',
    members: {
      LensAlias: lensAlias,
      SharedWithPrefix: { at: 'query', type: 'text', max: 100 },
      Status: { at: 'query', type: 'text', oneOf: shareStatuses },
      MaxResults: maxResults,
      NextToken: nextToken,
    },
    run: ({ world, home }, input) => {
      const { LensAlias: arn, SharedWithPrefix: prefix = '', Status: status, MaxResults: size = maxPage } = input;
      if (size > maxPage) throw memberValidation('MaxResults', `MaxResults must be between 1 and ${maxPage}.`);
      // Listing the shares of one of AWS's own lenses is answered with "not found" (observed).
      if (!arn.startsWith('arn:')) throw notFound('LENS', arn);
      const shares = listShares(world, requireOwnLens(world, home, arn))
        .map((share) => ({ ...share, sharedWith: echoTarget(share.sharedWith, world.organization, world.unknowns) }))
        .filter((share) => share.sharedWith.startsWith(prefix) && (status === undefined || share.status === status));
      const page = pageOf(world, shares, ['shares', arn, prefix, status].join(), size, input.NextToken);
      return {
        LensShareSummaries: page.entries.map((share) => ({
          ShareId: share.id,
          SharedWith: share.sharedWith,
          Status: share.status,
          StatusMessage: share.statusMessage,
        })),
        NextToken: page.nextToken,
      };
    },
  }),
];

import { answerInvitation, openInvitations } from '../state/invitations.js';
import { latestVersion } from '../state/lenses.js';
import { pageOf } from '../state/paging.js';
import { maxResults, nextToken } from '../wire/members.js';
import { defineOperation, type Operation } from './operation.js';

const prefix = { at: 'query', type: 'text', max: 100 } as const;
const resourceTypes = ['WORKLOAD', 'LENS', 'PROFILE', 'TEMPLATE'] as const;

export const invitationOperations: readonly Operation[] = [
  defineOperation({
    name: 'ListShareInvitations',
    method: 'GET',
    template: '/shareInvitations',
    members: {
      ShareResourceType: { at: 'query', type: 'text', oneOf: resourceTypes },
      LensNamePrefix: prefix,
      WorkloadNamePrefix: prefix,
      ProfileNamePrefix: prefix,
      TemplateNamePrefix: prefix,
      MaxResults: maxResults,
      NextToken: nextToken,
    },
    run: ({ world, home }, input) => {
      const { ShareResourceType: type = 'LENS', LensNamePrefix: start = '' } = input;
      const rows = openInvitations(world, home)
        .map(({ lens, share }) => ({
          ShareInvitationId: share.id,
          SharedBy: lens.account,
          SharedWith: share.sharedWith,
          PermissionType: 'READONLY',
          ShareResourceType: 'LENS',
          LensName: latestVersion(lens)?.document.name ?? '',
          LensArn: lens.arn,
        }))
        .filter((row) => type === 'LENS' && row.LensName.startsWith(start));
      const listing = ['invitations', home.account, home.region, type, start].join();
      const page = pageOf(world, rows, listing, input.MaxResults ?? 50, input.NextToken);
      return { ShareInvitationSummaries: page.entries, NextToken: page.nextToken };
    },
  }),
  defineOperation({
    name: 'UpdateShareInvitation',
    method: 'PATCH',
    template: '/shareInvitations/{ShareInvitationId}',
    writes: true,
    members: {
      ShareInvitationId: { at: 'label', type: 'text', required: true, pattern: /^[0-9a-f]{32}$/ },
      ShareInvitationAction: { at: 'body', type: 'text', required: true, oneOf: ['ACCEPT', 'REJECT'] },
    },
    run: ({ world, home }, { ShareInvitationId: id, ShareInvitationAction: action }) => {
      const { lens } = answerInvitation(world, home, id, action === 'ACCEPT');
      return {
        ShareInvitation: { ShareInvitationId: id, ShareResourceType: 'LENS', LensAlias: lens.arn, LensArn: lens.arn },
      };
    },
  }),
];

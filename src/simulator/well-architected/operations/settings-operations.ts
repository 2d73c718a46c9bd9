import { accessDenied } from '../service-error.js';
import { switchSharing } from '../state/organization-sharing.js';
import { defineOperation, type Operation } from './operation.js';

const switchMember = { at: 'body', type: 'text', oneOf: ['ENABLED', 'DISABLED'] } as const;

export const settingsOperations: readonly Operation[] = [
  defineOperation({
    name: 'GetGlobalSettings',
    method: 'GET',
    template: '/global-settings',
    members: {},
    run: ({ world, home }) => {
      const { memberSettings } = world.unknowns;
      const isMember = home.account !== world.organization.managementAccount;
      if (isMember && memberSettings === 'denied') throw accessDenied('Only the management account may read this.');
      return {
        OrganizationSharingStatus: isMember && memberSettings === 'disabled' ? 'DISABLED' : world.organization.sharing,
        DiscoveryIntegrationStatus: home.discoveryIntegration,
      };
    },
  }),
  defineOperation({
    name: 'UpdateGlobalSettings',
    method: 'PATCH',
    template: '/global-settings',
    writes: true,
    members: {
      OrganizationSharingStatus: switchMember,
      DiscoveryIntegrationStatus: switchMember,
      JiraConfiguration: { at: 'body', type: 'document' },
    },
    run: ({ world, home }, { OrganizationSharingStatus: sharing, DiscoveryIntegrationStatus: discovery }) => {
      // Only the management account can switch organization sharing (documented).
      if (sharing !== undefined && home.account !== world.organization.managementAccount) {
        throw accessDenied('Organization sharing can only be changed by the management account.');
      }
      if (sharing !== undefined) switchSharing(world, sharing, 'settings');
      home.discoveryIntegration = discovery ?? home.discoveryIntegration;
      return {};
    },
  }),
];

import { accessDenied } from '../service-error.js';
import { defineOperation, type Operation } from './operation.js';

const switchMember = { at: 'body', type: 'text', oneOf: ['ENABLED', 'DISABLED'] } as const;

export const settingsOperations: readonly Operation[] = [
  defineOperation({
    name: 'GetGlobalSettings',
    method: 'GET',
    template: '/global-settings',
    members: {},
    run: ({ world, home }) => ({
      OrganizationSharingStatus: world.organization.sharing,
      DiscoveryIntegrationStatus: home.discoveryIntegration,
    }),
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
      world.organization.sharing = sharing ?? world.organization.sharing;
      home.discoveryIntegration = discovery ?? home.discoveryIntegration;
      return {};
    },
  }),
];

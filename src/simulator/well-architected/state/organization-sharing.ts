import type { World } from './world.js';

/** The console makes the service-linked role (documented); whether the API does is unknown. */
export function switchSharing(world: World, sharing: 'ENABLED' | 'DISABLED', by: 'settings' | 'console'): void {
  world.organization.sharing = sharing;
  if (sharing === 'ENABLED' && (by === 'console' || world.unknowns.settingsCreateRole === 'created')) {
    world.organization.role = true;
  }
}

import type { Account } from '../state/accounts.js';
import type { World } from '../state/world.js';

/** A user as the REST API and webhooks print one. */
export function accountView(world: World, account: Account) {
  const url = `${world.apiUrl}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${world.serverUrl}/avatars/u/${account.id}`,
    url,
    html_url: `${world.serverUrl}/${account.login.replace('[bot]', '')}`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

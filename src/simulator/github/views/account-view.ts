import type { Account } from '../state/accounts.js';
import type { World } from '../state/world.js';
import { linksOfUser } from './link-templates.js';

/** The user of a token, as a request for `/user` prints one. */
export function ownAccountView(world: World, account: Account) {
  const began = '2020-01-01T00:00:00Z';
  const unknown = { bio: null, blog: null, company: null, email: null, hireable: null, location: null, name: null };
  const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0 };
  return { ...accountView(world, account), ...unknown, ...counts, created_at: began, updated_at: began };
}

/** A user as the REST API and webhooks print one. */
export function accountView(world: World, account: Account) {
  const url = `${world.apiUrl}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${world.serverUrl}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    ...linksOfUser(url),
    html_url: `${world.serverUrl}/${account.login.replace('[bot]', '')}`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

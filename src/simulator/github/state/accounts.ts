import type { Person } from '../git/write-commit.js';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'Organization' | 'User';
}

/** The account that GITHUB_TOKEN acts as, with the id it has on github.com. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

/** Gives each login one account, made when the login is first named. */
export class AccountBook {
  readonly #accounts = new Map<string, Account>([[ACTIONS_BOT.login, ACTIONS_BOT]]);
  #lastId = 9000;

  named(login: string, type?: Account['type']): Account {
    const known = this.#accounts.get(login);
    if (known !== undefined && (type === undefined || type === known.type)) return known;
    this.#lastId += 1;
    const account = { login, id: known?.id ?? this.#lastId, type: type ?? typeOfLogin(login) };
    this.#accounts.set(login, account);
    return account;
  }
}

function typeOfLogin(login: string): Account['type'] {
  return login.endsWith('[bot]') ? 'Bot' : 'User';
}

/** How an account signs commits and tags. */
export function personOf(account: Account): Person {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.example.com` };
}

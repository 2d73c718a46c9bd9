import type { Manifest } from '../manifest/manifest.js';
import { UserError } from '../ports/errors.js';
import type { LensServices } from '../ports/lens-service.js';

/** Refuses to go on in an account that the manifest does not name; asks for the account only where it names any. */
export async function guardAccount(manifest: Manifest, services: LensServices): Promise<void> {
  if (manifest.accounts.length === 0) return;
  const account = await services.account();
  if (manifest.accounts.includes(account)) return;
  throw new UserError(
    'wrong-account',
    `The credentials belong to the account ${account}, and the manifest allows only ${manifest.accounts.join(', ')}.`,
    'Assume a role of the right account, or add the account under "accounts:" of the manifest.',
  );
}

/**
 * What `planning` reads while the account is looked up; it must write nothing. An account that is not allowed is what
 * the run then fails with, whatever else went wrong there.
 */
export async function guarded<T>(manifest: Manifest, services: LensServices, planning: Promise<T>): Promise<T> {
  const guard = guardAccount(manifest, services);
  await Promise.allSettled([guard, planning]);
  await guard;
  return planning;
}

import type { Failure } from '../report/run-report.js';
import { lensesRemedy, quotas, versionsRemedy } from './quota.js';

/** Refuses lenses that would be new in an account and Region which has no place for all of them. */
export function guardLenses(region: string, owned: number, added: readonly string[]): Failure[] {
  if (added.length === 0 || owned + added.length <= quotas.lenses) return [];
  const names = added.map((id) => `"${id}"`).join(', ');
  return [
    {
      reason: 'quota',
      message: `${names} would be ${added.length === 1 ? 'a new lens' : `${added.length} new lenses`} in ${region}, where the account owns ${owned} of the ${quotas.lenses} custom lenses that AWS allows.`,
      remedy: lensesRemedy,
    },
  ];
}

/** Refuses a version beyond the last that a lens can have. `used` of them exist. */
export function guardVersions(lens: string, region: string, version: string, used: number): Failure[] {
  if (used < quotas.versions) return [];
  return [
    {
      reason: 'quota',
      message: `Version ${version} of "${lens}" cannot be published in ${region}: the lens has ${used} versions there, and AWS allows ${quotas.versions}.`,
      remedy: versionsRemedy,
    },
  ];
}

import { serviceRegions, isSupportedRegion } from '../manifest/service-regions.js';
import { suggest } from '../manifest/suggest.js';
import { readLensPath } from '../manifest/lens-path.js';
import type { SetupChoices } from './plan-setup.js';

/** What the user said, as text; undefined where nothing was said. */
export interface SetupWishes {
  readonly regions: string | undefined;
  /** `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  readonly environmentRegion: string | undefined;
  readonly account: string | undefined;
  readonly rolePrefix: string | undefined;
  readonly action: string | undefined;
  readonly manifest: string | undefined;
}

/** Stands in the workflows until somebody says where this action is published. */
export const placeholderAction = 'OWNER/lens-release@v1';

/** Where the Regions come from. */
export type RegionSource = 'said' | 'environment' | 'default';

export type ChoiceReading =
  | { readonly kind: 'choices'; readonly choices: SetupChoices; readonly regionSource: RegionSource }
  | { readonly kind: 'wrong'; readonly message: string; readonly hint: string };

/** Checks what the user said, so that everything that is written from it is valid. */
export function readChoices(wishes: SetupWishes): ChoiceReading {
  const { account, action = placeholderAction, rolePrefix = 'lens', manifest = 'lenses.yml' } = wishes;
  const { regions, regionSource } = regionsOf(wishes);
  const stranger = regions.find((region) => !isSupportedRegion(region));
  if (stranger !== undefined || regions.length === 0) return wrongRegion(stranger ?? '');
  if (account !== undefined && !/^\d{12}$/.test(account))
    return wrong(`"${account}" is no account id.`, 'Write its 12 digits, for example --account 123456789012.');
  if (!/^[\w+=,.@/-]{1,50}$/.test(rolePrefix))
    return wrong(`"${rolePrefix}" cannot begin the name of a role.`, 'Use letters, digits and any of +=,.@-_/.');
  if (!/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(action))
    return wrong(`"${action}" is no action.`, 'Write owner/name@ref, best with a full commit SHA as the ref.');
  const path = readLensPath(manifest);
  if ('flaw' in path) return wrong(`The path "${manifest}" ${path.flaw}.`, path.hint);
  return {
    kind: 'choices',
    choices: { regions, account, rolePrefix, action, manifest: path.path },
    regionSource,
  };
}

function regionsOf({ regions, environmentRegion }: SetupWishes) {
  if (regions !== undefined) {
    const listed = regions.split(/[\s,]+/).filter((region) => region !== '');
    return { regions: [...new Set(listed)], regionSource: 'said' as const };
  }
  if (environmentRegion !== undefined && isSupportedRegion(environmentRegion))
    return { regions: [environmentRegion], regionSource: 'environment' as const };
  return { regions: ['us-east-1'], regionSource: 'default' as const };
}

function wrongRegion(region: string): ChoiceReading {
  const meant = suggest(region, serviceRegions);
  return wrong(
    region === '' ? 'No Region is named.' : `The Well-Architected Tool has no endpoint in "${region}".`,
    meant === undefined ? `Use any of ${serviceRegions.join(', ')}.` : `Did you mean "${meant}"?`,
  );
}

function wrong(message: string, hint: string): ChoiceReading {
  return { kind: 'wrong', message, hint };
}

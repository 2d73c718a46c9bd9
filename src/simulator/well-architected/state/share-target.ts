import { validation } from '../service-error.js';
import type { Unknowns } from '../unknowns.js';
import type { Organization } from './world.js';

const partition = 'arn:aws[a-z-]*';
const forms = {
  account: /^\d{12}$/,
  user: new RegExp(`^${partition}:iam::(\\d{12}):user/.+$`),
  role: new RegExp(`^${partition}:iam::(\\d{12}):role/.+$`),
  organizationId: /^o-[a-z0-9]{10,32}$/,
  organizationArn: new RegExp(`^${partition}:organizations::\\d{12}:organization/(o-[a-z0-9]{10,32})$`),
  unitId: /^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/,
  unitArn: new RegExp(`^${partition}:organizations::\\d{12}:ou/o-[a-z0-9]{10,32}/(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`),
} as const;

type Form = keyof typeof forms;

export type TargetKind = 'principal' | 'organization';

/** What kind of target a `SharedWith` is. @throws ServiceError for what the service would not take */
export function requireTarget(sharedWith: string, unknowns: Unknowns): TargetKind {
  const form = formOf(sharedWith);
  const { organizationForm, shareWithRole } = unknowns;
  if (form === 'account' || form === 'user') return 'principal';
  if (form === 'role' && shareWithRole === 'accepted') return 'principal';
  if (form !== undefined && form !== 'role') {
    const isArn = form.endsWith('Arn');
    if (organizationForm === 'both' || (organizationForm === 'arn') === isArn) return 'organization';
  }
  throw validation(`Invalid SharedWith ${sharedWith}`, 'FIELD_VALIDATION_FAILED', 'SharedWith');
}

/** The same for every form of one target: the id of an organization or unit, the text itself for all else. */
export function targetKey(sharedWith: string): string {
  return forms.organizationArn.exec(sharedWith)?.[1] ?? forms.unitArn.exec(sharedWith)?.[1] ?? sharedWith;
}

/** `SharedWith` as it is listed. */
export function echoTarget(sharedWith: string, organization: Organization, unknowns: Unknowns): string {
  const form = formOf(sharedWith);
  if (unknowns.shareEcho === 'id') return targetKey(sharedWith);
  if (unknowns.shareEcho === 'as-sent') return sharedWith;
  const base = `arn:aws:organizations::${organization.managementAccount}`;
  if (form === 'organizationId') return `${base}:organization/${sharedWith}`;
  return form === 'unitId' ? `${base}:ou/${organization.id}/${sharedWith}` : sharedWith;
}

/** Whether a share reaches an account. Units are not resolved: their members are not modelled. */
export function reachesAccount(sharedWith: string, account: string, organization: Organization): boolean {
  const principal = forms.user.exec(sharedWith)?.[1] ?? forms.role.exec(sharedWith)?.[1] ?? sharedWith;
  return principal === account || (targetKey(sharedWith) === organization.id && isMember(account, organization));
}

export function isMember(account: string, organization: Organization): boolean {
  return organization.managementAccount === account || organization.accounts.includes(account);
}

function formOf(sharedWith: string): Form | undefined {
  return (Object.keys(forms) as Form[]).find((form) => forms[form].test(sharedWith));
}

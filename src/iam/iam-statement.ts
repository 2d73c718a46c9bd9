import { regionPartition } from '../share/partition.js';

/** One statement of an identity-based policy, as IAM reads it. */
export interface IamStatement {
  /** Always `Allow`. */
  readonly Effect: 'Allow';
  /** For example `wellarchitected:ExportLens`. */
  readonly Action: string;
  /** ARN of a lens or of all of them, or `*` where the action knows no resource. */
  readonly Resource: string;
  /** Keeps an action without a resource in its Region. */
  readonly Condition?: IamCondition;
}

export interface IamCondition {
  /** All of these must be equal. */
  readonly StringEquals: {
    /** For example `eu-west-1`. */
    readonly 'aws:RequestedRegion': string;
  };
}

export interface Permission {
  /** For example `wellarchitected:ExportLens`. */
  readonly action: string;
  readonly region: string;
  /** ARN of the one lens it is about; undefined: all lenses of the account and Region. */
  readonly lens?: string | undefined;
  /** Twelve digits; undefined: the policy holds in whatever account the role is in. */
  readonly account?: string | undefined;
}

/**
 * Actions of the Well-Architected Tool that know no resource: a policy has to allow them on `*`, so a role that may import
 * drafts may replace the draft of any lens. https://docs.aws.amazon.com/service-authorization/latest/reference/list_wellarchitected.html
 */
export const actionsWithoutResource: readonly string[] = [
  'wellarchitected:ListLenses',
  'wellarchitected:ImportLens',
  'wellarchitected:GetGlobalSettings',
];

const lensArn = /^arn:[a-z-]+:wellarchitected:[a-z0-9-]+:\d{12}:lens\/[0-9a-z]+$/;

/** The statement that allows this and as little else as IAM can express. */
export function smallestStatement({ action, region, lens, account }: Permission): IamStatement {
  const allow = { Effect: 'Allow', Action: action } as const;
  if (action === 'sts:GetCallerIdentity') return { ...allow, Resource: '*' };
  if (actionsWithoutResource.includes(action)) {
    return { ...allow, Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': region } } };
  }
  const everyLens = `arn:${regionPartition(region)}:wellarchitected:${region}:${account ?? '*'}:lens/*`;
  return { ...allow, Resource: lens !== undefined && lensArn.test(lens) ? lens : everyLens };
}

/** As a person pastes it into a policy, on one line. */
export function statementText(statement: IamStatement): string {
  return JSON.stringify(statement);
}

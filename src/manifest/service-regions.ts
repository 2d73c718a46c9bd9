/**
 * Where the Well-Architected Tool has an endpoint: https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html.
 * The SDK makes a host name for any Region, so that an unsupported one would only show as a network error.
 */
export const serviceRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ap-east-1',
  'ap-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-north-1',
  'me-south-1',
  'sa-east-1',
  'us-gov-east-1',
  'us-gov-west-1',
];

export function isSupportedRegion(region: string): boolean {
  return serviceRegions.includes(region);
}

/** Those of the list that an account has to enable first: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const optInRegions: readonly string[] = ['ap-east-1', 'me-south-1'];

export function isOptInRegion(region: string): boolean {
  return optInRegions.includes(region);
}
